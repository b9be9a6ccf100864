package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** What sending a letter reads and writes. The transaction is the caller's: it holds the letter that is being sent. */
@ApplicationScoped
class SendingRepository extends JdbcRepository {

    /** For the container's proxy only. */
    protected SendingRepository() {
        super(null);
    }

    @Inject
    SendingRepository(DataSource database) {
        super(database);
    }

    /** Somebody whose mail is not written yet. */
    record Waiting(long id, long board, long account) {}

    List<Waiting> waiting(long letter, int most) {
        return all(
                "select id, board_id, account_id from campaign_recipient where letter_id = ? and state = 'WAITING'"
                        + " order by id limit ? for update",
                row -> new Waiting(row.getLong("id"), row.getLong("board_id"), row.getLong("account_id")),
                letter,
                most);
    }

    void posted(long recipient, String subject, long mail, LocalDateTime utc) {
        write(
                "update campaign_recipient set state = 'POSTED', subject = ?, outbox_id = ?, posted_at = ? where id = ?",
                subject,
                mail,
                utc,
                recipient);
    }

    void skip(long recipient, Skip why) {
        write("update campaign_recipient set state = 'SKIPPED', reason = ? where id = ?", why.name(), recipient);
    }

    /** All that wait. */
    void skipRest(long letter, Skip why) {
        write(
                "update campaign_recipient set state = 'SKIPPED', reason = ? where letter_id = ? and state = 'WAITING'",
                why.name(),
                letter);
    }

    /** Those of some people who want no letters. */
    Set<Long> stopped(Collection<Long> accounts) {
        return accounts.isEmpty()
                ? Set.of()
                : new HashSet<>(all(
                        "select account_id from campaign_wish where stopped_at is not null and account_id in ("
                                + blanks(accounts.size()) + ")",
                        row -> row.getLong(1),
                        accounts.toArray()));
    }

    /** Those of some people who got a letter of any campaign after a moment; the letter itself, or 0, does not count. */
    Set<Long> recent(Collection<Long> accounts, LocalDateTime after, long but) {
        return accounts.isEmpty()
                ? Set.of()
                : new HashSet<>(all(
                        "select distinct account_id from campaign_recipient where posted_at > ? and letter_id <> ?"
                                + " and account_id in (" + blanks(accounts.size()) + ")",
                        row -> row.getLong(1),
                        Stream.concat(Stream.of(after, but), accounts.stream()).toArray()));
    }

    /**
     * What ends these letters for each of some people: made for the first letter and kept.
     *
     * @param accounts at least one
     * @param fresh makes one for who has none
     */
    Map<Long, String> tokens(Collection<Long> accounts, Supplier<String> fresh) {
        write(
                "insert ignore into campaign_wish (account_id, stop_token) values "
                        + String.join(", ", Collections.nCopies(accounts.size(), "(?, ?)")),
                accounts.stream()
                        .flatMap(account -> Stream.<Object>of(account, fresh.get()))
                        .toArray());
        return all(
                        "select account_id, stop_token from campaign_wish where account_id in ("
                                + blanks(accounts.size()) + ")",
                        row -> Map.entry(row.getLong(1), row.getString(2)),
                        accounts.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

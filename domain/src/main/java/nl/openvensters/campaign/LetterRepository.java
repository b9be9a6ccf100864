package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.campaign.CampaignLetter.State;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.mail.MailFate;
import nl.openvensters.school.SchoolNames;

/** Reads and writes letters of campaigns and who they are for. The transaction is the caller's. */
@ApplicationScoped
class LetterRepository extends JdbcRepository {

    private static final String LETTERS = """
            select l.id, l.campaign_id, l.subject, l.body, l.state, l.again, coalesce(a.name, '') as sender, l.sent_at,
                   count(r.id) as recipients, coalesce(sum(r.state = 'WAITING'), 0) as waiting,
                   coalesce(sum(r.state = 'POSTED'), 0) as posted, coalesce(sum(r.state = 'SKIPPED'), 0) as skipped,
                   coalesce(sum(o.outcome = 'SENT'), 0) as arrived,
                   coalesce(sum(o.outcome in ('REFUSED', 'GIVEN_UP')), 0) as failed
            from campaign_letter l
            left join account a on a.id = l.sent_by
            left join campaign_recipient r on r.letter_id = l.id
            left join outbox o on o.id = r.outbox_id
            where %s
            group by l.id, l.campaign_id, l.subject, l.body, l.state, l.again, a.name, l.sent_at order by l.id desc""";

    private static final String RECIPIENTS = """
            select r.board_id, coalesce(n.label, b.number) as board_name, coalesce(r.account_id, 0) as account_id,
                   coalesce(a.name, '') as name, r.reason, r.state, o.id as mail, o.outcome, coalesce(o.attempts, 0) as attempts,
                   r.posted_at
            from campaign_recipient r
            join board b on b.id = r.board_id
            left join %s n on n.board_id = r.board_id
            left join account a on a.id = r.account_id and a.ended_at is null
            left join outbox o on o.id = r.outbox_id
            where r.letter_id = ? order by board_name, r.id""".formatted(SchoolNames.BOARDS);

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected LetterRepository() {
        this(null, null);
    }

    @Inject
    LetterRepository(DataSource database, EntityManager entities) {
        super(database);
        this.entities = entities;
    }

    List<CampaignLetter> ofCampaign(long campaign) {
        return all(LETTERS.formatted("l.campaign_id = ?"), LetterRepository::letter, campaign);
    }

    Optional<CampaignLetter> find(long id) {
        return first(LETTERS.formatted("l.id = ?"), LetterRepository::letter, id);
    }

    private static CampaignLetter letter(ResultSet row) throws SQLException {
        return new CampaignLetter(
                row.getLong("id"),
                row.getLong("campaign_id"),
                new LetterTemplate(row.getString("subject"), row.getString("body")),
                State.valueOf(row.getString("state")),
                row.getBoolean("again"),
                row.getString("sender"),
                Optional.ofNullable(row.getObject("sent_at", LocalDateTime.class)),
                row.getInt("recipients"),
                row.getInt("waiting"),
                row.getInt("posted"),
                row.getInt("arrived"),
                row.getInt("failed"),
                row.getInt("skipped"));
    }

    List<Recipient> recipients(long letter) {
        return all(
                RECIPIENTS,
                row -> {
                    String reason = row.getString("reason");
                    return new Recipient(
                            row.getLong("board_id"),
                            row.getString("board_name"),
                            row.getLong("account_id"),
                            row.getString("name"),
                            Optional.ofNullable(reason).map(Skip::valueOf),
                            row.getLong("mail") == 0
                                    ? Optional.empty()
                                    : Optional.of(MailFate.of(row.getString("outcome"), row.getInt("attempts"))),
                            Optional.ofNullable(row.getObject("posted_at", LocalDateTime.class)));
                },
                letter);
    }

    /** @return its number */
    long add(Letter letter) {
        entities.persist(letter);
        entities.flush();
        return letter.id();
    }

    /** Held until the transaction ends: nobody else changes or sends it. */
    Letter hold(long id) {
        return Optional.ofNullable(entities.find(Letter.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new IllegalArgumentException("No letter " + id));
    }

    /**
     * The oldest letter that is being sent, held for the transaction: another instance waits for it, so that all letters
     * are written one part after another, and what one part wrote the next one sees.
     */
    Optional<Letter> holdSending() {
        return entities.createQuery("select l from Letter l where l.state = :state order by l.id", Letter.class)
                .setParameter("state", State.SENDING)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Writes what was changed, before a plain statement reads it. */
    void flush() {
        entities.flush();
    }

    /** @param all at least one; as they were found */
    void addRecipients(long letter, List<Recipient> all) {
        write(
                "insert into campaign_recipient (letter_id, board_id, account_id, state, reason) values "
                        + String.join(", ", Collections.nCopies(all.size(), "(?, ?, nullif(?, 0), ?, nullif(?, ''))")),
                all.stream()
                        .flatMap(one -> Stream.<Object>of(
                                letter,
                                one.board(),
                                one.account(),
                                one.skip().isEmpty() ? "WAITING" : "SKIPPED",
                                one.skip().map(Skip::name).orElse("")))
                        .toArray());
    }
}

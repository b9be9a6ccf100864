package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Who works at a school or a board, to write to. The transaction is the caller's. */
@ApplicationScoped
public class ColleagueRepository extends JdbcRepository {

    private static final String OPEN = "a.ended_at is null and a.password_hash is not null";

    private static final String WHO = """
            select a.id, a.email, a.name, max(g.subject_id = ?) as here
            from role_grant g join account a on a.id = g.account_id and %s
            where g.ended_at is null and g.role in (%s) and g.subject_id in (?, ?)
            group by a.id, a.email, a.name order by a.id""";

    private static final String AT_BOARDS = """
            select distinct g.subject_id, a.id, a.email, a.name
            from role_grant g join account a on a.id = g.account_id and %s
            join board b on b.id = g.subject_id
            where g.ended_at is null and g.role in (%s) and g.subject_id in (%s)
            order by g.subject_id, a.id""";

    /** For the container's proxy only. */
    protected ColleagueRepository() {
        super(null);
    }

    @Inject
    public ColleagueRepository(DataSource database) {
        super(database);
    }

    private static String roles(Action action) {
        return Stream.of(Role.values())
                .filter(role -> role.allows(action))
                .map(role -> "'" + role + "'")
                .collect(Collectors.joining(", "));
    }

    /** Who may do something at a school or board, by a role there or at the board that runs it. */
    public List<Colleague> who(Action action, Place place) {
        return all(
                WHO.formatted(OPEN, roles(action)),
                row -> new Colleague(
                        row.getLong("id"), row.getString("email"), row.getString("name"), row.getBoolean("here")),
                place.subject(),
                place.subject(),
                place.board());
    }

    /**
     * Who may do something at some boards, by a role at the board itself.
     *
     * @param boards their subjects
     * @return by board; a board without anybody is not in it
     */
    public Map<Long, List<Colleague>> atBoards(Action action, Collection<Long> boards) {
        if (boards.isEmpty()) {
            return Map.of();
        }
        return all(
                        AT_BOARDS.formatted(OPEN, roles(action), blanks(boards.size())),
                        row -> Map.entry(
                                row.getLong("subject_id"),
                                new Colleague(row.getLong("id"), row.getString("email"), row.getString("name"), true)),
                        boards.toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** One person; empty when the account ended. */
    public Optional<Colleague> find(long account) {
        return first(
                "select a.id, a.email, a.name from account a where a.id = ? and " + OPEN,
                row -> new Colleague(row.getLong("id"), row.getString("email"), row.getString("name"), true),
                account);
    }
}

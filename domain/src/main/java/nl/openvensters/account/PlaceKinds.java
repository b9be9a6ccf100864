package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.SubjectKind;

/**
 * Of which kind the places are where somebody has a role, where the role does not say so. The kind of a subject never
 * changes, so each is asked once and remembered: a request of the portal asks for nothing more than the session.
 */
@ApplicationScoped
public class PlaceKinds extends JdbcRepository {

    private final Map<Long, SubjectKind> known = new ConcurrentHashMap<>();

    /** For the container's proxy only. */
    protected PlaceKinds() {
        this(null);
    }

    @Inject
    public PlaceKinds(DataSource database) {
        super(database);
    }

    /** The same person, of whom is known at which kinds of places that is. */
    Actor of(Actor actor) {
        Set<Long> asked = actor.grants().stream()
                .filter(grant ->
                        !grant.role().isEverywhere() && grant.role().kind().isEmpty())
                .map(Grant::subject)
                .collect(Collectors.toSet());
        String unknown = asked.stream()
                .filter(subject -> !known.containsKey(subject))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        if (!unknown.isEmpty()) {
            all("select id, kind from subject where id in (" + unknown + ")", row -> {
                SubjectKind kind = SubjectKind.valueOf(row.getString("kind"));
                known.put(row.getLong("id"), kind);
                return kind;
            });
        }
        return new Actor(
                actor.account(),
                actor.name(),
                actor.grants(),
                asked.stream().filter(known::containsKey).collect(Collectors.toMap(subject -> subject, known::get)));
    }
}

package nl.openvensters.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.language.Language;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolNames;

/** Reads and writes who follows a school. The transaction is the caller's. */
@ApplicationScoped
public class FollowerRepository extends JdbcRepository {

    /** For the container's proxy only. */
    protected FollowerRepository() {
        super(null);
    }

    @Inject
    public FollowerRepository(DataSource database) {
        super(database);
    }

    /** How often was asked since a moment: for an address, for a school, and in all. */
    record Asked(int forAddress, int forSchool) {}

    Asked askedSince(String email, long school, LocalDateTime utc) {
        return first(
                        "select coalesce(sum(email = ?), 0) as for_address, coalesce(sum(school_id = ?), 0) as for_school"
                                + " from school_follower where asked_at > ?",
                        row -> new Asked(row.getInt("for_address"), row.getInt("for_school")),
                        email,
                        school,
                        utc)
                .orElseThrow();
    }

    /** Whether this address follows the school, or was asked to confirm that. */
    boolean isKnown(long school, String email) {
        return first("select 1 from school_follower where school_id = ? and email = ?", row -> true, school, email)
                .isPresent();
    }

    /**
     * @param language of the mails to them
     * @param token of the links in mails to them
     */
    void add(long school, String email, Language language, String token, LocalDateTime utc) {
        insert(
                "insert into school_follower (school_id, email, language, token, asked_at) values (?, ?, ?, ?, ?)",
                school,
                email,
                language.tag(),
                token,
                utc);
    }

    /** @return whether there was one to confirm */
    boolean confirm(String token, LocalDateTime utc, LocalDate today) {
        return write(
                        "update school_follower set confirmed_at = coalesce(confirmed_at, ?), told_on = coalesce(told_on, ?)"
                                + " where token = ?",
                        utc,
                        today,
                        token)
                > 0;
    }

    /** The school that the link is about; empty when the link is not or no longer known. */
    Optional<SchoolCode> school(String token) {
        return first(
                "select s.code from school_follower f join school s on s.id = f.school_id where f.token = ?",
                row -> new SchoolCode(row.getString(1)),
                token);
    }

    void remove(String token) {
        write("delete from school_follower where token = ?", token);
    }

    void forgetUnconfirmed(LocalDateTime askedBefore) {
        write("delete from school_follower where confirmed_at is null and asked_at < ?", askedBefore);
    }

    /** Some who were not told yet of all up to a day. */
    List<Follower> waiting(LocalDate upTo, int most) {
        return all(
                "select f.id, s.code, coalesce(n.label, s.code) as label, f.email, f.language, f.token, f.told_on from school_follower f"
                        + " join school s on s.id = f.school_id left join " + SchoolNames.SCHOOLS
                        + " n on n.school_id = s.id where f.told_on < ? order by f.school_id, f.id limit ?",
                row -> new Follower(
                        row.getLong("id"),
                        new SchoolCode(row.getString("code")),
                        row.getString("label"),
                        row.getString("email"),
                        Language.tagged(row.getString("language")),
                        row.getString("token"),
                        row.getObject("told_on", LocalDate.class)),
                upTo,
                most);
    }

    void told(Collection<Long> followers, LocalDate upTo) {
        write(
                "update school_follower set told_on = ? where id in (" + blanks(followers.size()) + ")",
                Stream.concat(Stream.of((Object) upTo), followers.stream()).toArray());
    }
}

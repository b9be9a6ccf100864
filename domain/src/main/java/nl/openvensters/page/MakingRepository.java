package nl.openvensters.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.TransactionRepository;
import nl.openvensters.school.SchoolCode;

/**
 * The one transaction in which documents are made. Whoever has the lock is alone until the transaction ends, however
 * that is; closing rolls back what was not committed.
 */
final class MakingRepository extends TransactionRepository {

    /** Which comes first: what one person changed, then what changed for many. */
    private static final String NEXT = """
            select t.id, s.code
            from stale_page t left join subject s on s.id = t.subject_id and s.kind = 'SCHOOL'
            where t.subject_id in (select subject_id from (
                select subject_id from stale_page where subject_id is not null and bulk <= ?
                group by subject_id order by min(bulk), min(id) limit ?) next)""";

    /** One mark for each school that has none; what is marked is made after this anyway. */
    private static final String ALL = """
            insert into stale_page (subject_id, bulk)
            select s.id, true from school s where not exists (select 1 from stale_page t where t.subject_id = s.id)""";

    private static final String PASSED = """
            insert into stale_page (subject_id, bulk)
            select s.id, true from public_page p join school s on s.code = p.code
            where p.kind = 'SCHOOL' and p.changes_on <= ?
              and not exists (select 1 from stale_page t where t.subject_id = s.id)""";

    private static final String GONE = """
            select p.code from public_page p
            where p.kind = 'SCHOOL' and not exists (select 1 from school s where s.code = p.code)""";

    private static final String KEEP = """
            insert into public_page (kind, code, number, form, sha256, made_at, changes_on, content)
            values ('SCHOOL', ?, ?, ?, ?, ?, ?, ?)
            on duplicate key update number = values(number), form = values(form), sha256 = values(sha256),
                made_at = values(made_at), changes_on = values(changes_on), content = values(content)""";

    private static final String TELL =
            "insert into change_feed (number, at, kind, code, gone) values (?, ?, 'SCHOOL', ?, ?)";

    MakingRepository(DataSource database) {
        super(database);
    }

    /** What was marked and is made now; the marks that come later stay. */
    record Taken(List<Long> marks, Set<SchoolCode> schools) {}

    /** A document that is there. */
    record Kept(String code, String sha256, LocalDate changesOn) {}

    /** Waits for another maker to end its transaction. Gives the last number that was given out. */
    long lock() {
        return all("select number from page_maker where id = 1 for update", row -> row.getLong(1))
                .get(0);
    }

    String catalogue() {
        return all("select catalogue from page_maker where id = 1", row -> row.getString(1))
                .get(0);
    }

    void catalogue(String fingerprint) {
        write("update page_maker set catalogue = ? where id = 1", fingerprint);
    }

    void markAll() {
        write("insert into stale_page (subject_id, bulk) values (null, true)");
    }

    /** Whether there is anything to do, asked without the lock. */
    boolean isSomethingStale(LocalDate today) {
        return !all("select 1 from stale_page limit 1", row -> 1).isEmpty()
                || !all("select 1 from public_page where changes_on <= ? limit 1", row -> 1, today)
                        .isEmpty();
    }

    /**
     * Turns the marks for all into one for each, and marks what another day changed.
     *
     * @return whether there were any for all
     */
    boolean spread(LocalDate today) {
        List<Long> marks = all("select id from stale_page where subject_id is null", row -> row.getLong(1));
        if (!marks.isEmpty()) {
            write(ALL);
            remove(marks);
        }
        write(PASSED, today);
        return !marks.isEmpty();
    }

    List<String> gone() {
        return all(GONE, row -> row.getString(1));
    }

    /** @param bulk also what changed for many */
    Taken next(boolean bulk, int most) {
        var marks = new ArrayList<Long>();
        var schools = new LinkedHashSet<SchoolCode>();
        all(
                NEXT,
                row -> {
                    marks.add(row.getLong("id"));
                    return Optional.ofNullable(row.getString("code"))
                            .map(SchoolCode::new)
                            .map(schools::add);
                },
                bulk,
                most);
        return new Taken(marks, schools);
    }

    void remove(List<Long> marks) {
        for (int from = 0; from < marks.size(); from += 1000) {
            List<Long> some = marks.subList(from, Math.min(marks.size(), from + 1000));
            write("delete from stale_page where id in (" + JdbcRepository.blanks(some.size()) + ")", some.toArray());
        }
    }

    List<SchoolCode> marked() {
        return all(
                "select s.code from school s where exists (select 1 from stale_page t"
                        + " where t.subject_id = s.id or t.subject_id is null)",
                row -> new SchoolCode(row.getString(1)));
    }

    List<SchoolCode> schools() {
        return all("select code from school order by code", row -> new SchoolCode(row.getString(1)));
    }

    List<Kept> kept(Collection<SchoolCode> schools) {
        return all(
                "select code, sha256, changes_on from public_page where kind = 'SCHOOL' and code in ("
                        + JdbcRepository.blanks(schools.size()) + ")",
                row -> new Kept(
                        row.getString("code"), row.getString("sha256"), row.getObject("changes_on", LocalDate.class)),
                schools.stream().map(SchoolCode::value).toArray());
    }

    /** Keeps documents and tells of them, under the numbers after {@code number}. */
    void keep(List<MadePage> pages, long number, LocalDateTime now) {
        var documents = new ArrayList<Object[]>();
        var told = new ArrayList<Object[]>();
        long next = number;
        for (MadePage page : pages) {
            next++;
            documents.add(new Object[] {
                page.code(), next, SchoolPageShape.FORM, page.sha256(), now, page.changesOn(), page.packed()
            });
            told.add(new Object[] {next, now, page.code(), false});
        }
        writeMany(KEEP, documents);
        writeMany(TELL, told);
    }

    /** @param days by the code of a school when its document is to be made anew, whatever happens before */
    void due(Map<String, LocalDate> days) {
        var changes = new ArrayList<Object[]>();
        days.forEach((code, day) -> changes.add(new Object[] {day, code}));
        writeMany("update public_page set changes_on = ? where kind = 'SCHOOL' and code = ?", changes);
    }

    /** Takes the document of a school that is no more away, and tells of it. */
    void forget(String code, long number, LocalDateTime now) {
        write("delete from public_page where kind = 'SCHOOL' and code = ?", code);
        write(TELL, number, now, code, true);
    }

    /** Makes all of it visible together with the number that the next maker goes on from. */
    void commit(long number) {
        write("update page_maker set number = ? where id = 1", number);
        commit();
    }
}

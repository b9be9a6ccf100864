package nl.openvensters.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.TransactionRepository;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/**
 * The one transaction in which documents are made. Whoever has the lock is alone until the transaction ends, however
 * that is; closing rolls back what was not committed.
 */
class MakingRepository extends TransactionRepository {

    /** Which comes first: what one person changed, then what changed for many. */
    private static final String NEXT = """
            select t.id, s.kind, s.code
            from stale_page t
            left join subject s on s.id = t.subject_id and s.kind in ('COUNTRY', %s)
            where t.subject_id in (select subject_id from (
                select subject_id from stale_page where subject_id is not null and bulk <= ?
                group by subject_id order by min(bulk), min(id) limit ?) next)""".formatted(each("'%s'", ", ", SubjectKind::name));

    /** What has a document: the country, and of the other kinds that have one what their register knows. */
    private static final String IS_SHOWN = "(s.kind = 'COUNTRY'"
            + each(" or exists (select 1 from %s x where x.id = s.id)", "", SubjectKind::single) + ")";

    static final String SHOWN = "subject s where " + IS_SHOWN;

    /** What is kept, with the subject of which it is; none of what is gone. */
    private static final String KEPT =
            "public_page p left join subject s on s.kind = p.kind and s.code = p.code and " + IS_SHOWN;

    /** One mark for each that has none; what is marked is made after this anyway. */
    private static final String ALL = """
            insert into stale_page (subject_id, bulk)
            select s.id, true from %s and not exists (select 1 from stale_page t where t.subject_id = s.id)""".formatted(SHOWN);

    private static final String PASSED = """
            insert into stale_page (subject_id, bulk)
            select s.id, true from %s
            where p.changes_on <= ? and s.id is not null
              and not exists (select 1 from stale_page t where t.subject_id = s.id)""".formatted(KEPT);

    private static final String GONE = """
            select p.kind, p.code from %s where s.id is null""".formatted(KEPT);

    private static final String KEEP = """
            insert into public_page (kind, code, number, form, sha256, made_at, changes_on, content)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on duplicate key update number = values(number), form = values(form), sha256 = values(sha256),
                made_at = values(made_at), changes_on = values(changes_on), content = values(content)""";

    private static final String TELL = "insert into change_feed (number, at, kind, code, gone) values (?, ?, ?, ?, ?)";

    /** Of each kind of which there are documents and a register: all but the country. */
    private static String each(String part, String between, Function<SubjectKind, String> name) {
        return SubjectKind.documented().stream()
                .filter(kind -> kind != SubjectKind.COUNTRY)
                .map(kind -> part.formatted(name.apply(kind)))
                .collect(Collectors.joining(between));
    }

    MakingRepository(DataSource database) {
        super(database);
    }

    /** What was marked and is made now; the marks that come later stay. */
    record Taken(List<Long> marks, Set<SubjectCode> subjects) {}

    /** A document that is there. */
    record Kept(SubjectCode of, String sha256, LocalDate changesOn) {}

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

    List<SubjectCode> gone() {
        return all(GONE, MakingRepository::subject);
    }

    static SubjectCode subject(ResultSet row) throws SQLException {
        return new DocumentName(row.getString("kind"), row.getString("code")).subject();
    }

    /** @param bulk also what changed for many */
    Taken next(boolean bulk, int most) {
        var marks = new ArrayList<Long>();
        var subjects = new LinkedHashSet<SubjectCode>();
        all(
                NEXT,
                row -> {
                    marks.add(row.getLong("id"));
                    return row.getString("code") != null && subjects.add(subject(row));
                },
                bulk,
                most);
        return new Taken(marks, subjects);
    }

    void remove(List<Long> marks) {
        for (int from = 0; from < marks.size(); from += 1000) {
            List<Long> some = marks.subList(from, Math.min(marks.size(), from + 1000));
            write("delete from stale_page where id in (" + JdbcRepository.blanks(some.size()) + ")", some.toArray());
        }
    }

    /** By subject, as far as there is one. */
    Map<SubjectCode, Kept> kept(Collection<? extends SubjectCode> subjects) {
        Map<SubjectCode, Kept> kept = new HashMap<>();
        subjects.stream()
                .collect(Collectors.groupingBy(SubjectCode::kind))
                .forEach((kind, alike) -> all(
                        "select kind, code, sha256, changes_on from public_page where kind = ? and code in ("
                                + JdbcRepository.blanks(alike.size()) + ")",
                        row -> kept.put(
                                subject(row),
                                new Kept(
                                        subject(row),
                                        row.getString("sha256"),
                                        row.getObject("changes_on", LocalDate.class))),
                        Stream.concat(Stream.of(kind.name()), alike.stream().map(SubjectCode::value))
                                .toArray()));
        return kept;
    }

    /** Keeps documents and tells of them, under the numbers after {@code number}. */
    void keep(List<MadePage> pages, long number, LocalDateTime now) {
        var documents = new ArrayList<Object[]>();
        var told = new ArrayList<Object[]>();
        long next = number;
        for (MadePage page : pages) {
            next++;
            documents.add(new Object[] {
                page.of().kind().name(),
                page.of().value(),
                next,
                MadePage.FORM,
                page.sha256(),
                now,
                page.changesOn(),
                page.packed()
            });
            told.add(new Object[] {next, now, page.of().kind().name(), page.of().value(), false});
        }
        writeMany(KEEP, documents);
        writeMany(TELL, told);
    }

    /** @param days by subject when its document is to be made anew, whatever happens before */
    void due(Map<SubjectCode, LocalDate> days) {
        var changes = new ArrayList<Object[]>();
        days.forEach((of, day) -> changes.add(new Object[] {day, of.kind().name(), of.value()}));
        writeMany("update public_page set changes_on = ? where kind = ? and code = ?", changes);
    }

    /** Takes the document of a subject that is no more away, and tells of it. */
    void forget(SubjectCode of, long number, LocalDateTime now) {
        write("delete from public_page where kind = ? and code = ?", of.kind().name(), of.value());
        write(TELL, number, now, of.kind().name(), of.value(), true);
    }

    /**
     * Forgets the oldest changes.
     *
     * @param before those that are older
     * @param number those up to it, however young
     */
    void forgetChanges(LocalDateTime before, long number) {
        write(
                "delete from change_feed where number <= greatest(?, (select coalesce(max(number), 0)"
                        + " from (select number from change_feed where at < ?) old))",
                number,
                before);
    }

    /** Makes all of it visible together with the number that the next maker goes on from. */
    void commit(long number) {
        write("update page_maker set number = ? where id = 1", number);
        commit();
    }
}

package nl.openvensters.demonstration.activity;

import static nl.openvensters.time.Moment.DUTCH;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.openvensters.jdbc.Statements;

/** Writes the play in batches, behind what is in the tables already. The caller commits. */
final class JournalRepository {

    private final Statements statements;

    JournalRepository(Statements statements) {
        this.statements = statements;
    }

    private <T> void insert(String sql, List<T> all, Function<T, Object[]> values) throws SQLException {
        statements.writeMany(sql, all.stream().map(values).toList());
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private long last(String table) throws SQLException {
        return statements.number("select coalesce(max(id), 0) from " + table);
    }

    /** @param passwordHash the same for all who have a password */
    void write(Journal journal, String passwordHash, Instant now) throws SQLException {
        long people = last("account");
        insert(
                "insert into account (id, email, name, password_hash, created_at) values (?, ?, ?, ?, ?)",
                journal.accounts(),
                one -> row(
                        people + one.id(),
                        one.email(),
                        one.name(),
                        one.hasPassword() ? passwordHash : null,
                        utc(one.createdAt())));
        insert(
                "insert into role_grant (account_id, role, subject_id, granted_at) values (?, ?, ?, ?)",
                journal.grants(),
                one -> row(people + one.account(), one.role(), one.subject(), utc(one.grantedAt())));
        insert(
                "insert into login (account_id, at, on_date) values (?, ?, ?)",
                journal.logins(),
                one -> row(people + one.account(), utc(one.at()), day(one.at())));
        long texts = last("explanation");
        insert(
                "insert into explanation (id, subject_id, indicator_id, body, figures_of_run, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                journal.texts(),
                one -> row(
                        texts + one.id(),
                        one.subject(),
                        one.indicator(),
                        one.body(),
                        one.figuresOfRun(),
                        people + one.by(),
                        utc(one.at())));
        long answers = last("own_answer");
        insert(
                "insert into own_answer (id, subject_id, indicator_id, school_year, content, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                journal.answers(),
                one -> row(
                        answers + one.id(),
                        one.subject(),
                        one.indicator(),
                        one.schoolYear(),
                        one.content(),
                        people + one.by(),
                        utc(one.at())));
        insert(
                "insert into draft (subject_id, indicator_id, body, edited_by, edited_at) values (?, ?, ?, ?, ?)",
                journal.drafts(),
                one -> row(one.subject(), one.indicator(), one.body(), people + one.by(), utc(one.at())));
        photos(journal, now);
        messages(journal.messages(), people);
        publications(journal, people, texts, answers);
        settleTheRest(day(now));
        insert("insert into stale_page (subject_id, bulk) values (null, ?)", List.of(true), bulk -> row(bulk));
    }

    private void photos(Journal journal, Instant now) throws SQLException {
        insert(
                "insert ignore into upload (sha256, content_type, content) values (?, 'image/jpeg', ?)",
                List.copyOf(journal.files().entrySet()),
                one -> row(one.getKey(), one.getValue()));
        insert(
                "insert ignore into upload_of_school (subject_id, sha256, uploaded_at) values (?, ?, ?)",
                List.copyOf(journal.photos()),
                one -> row(one.subject(), one.sha256(), utc(now)));
    }

    private void messages(List<Journal.Message> all, long people) throws SQLException {
        long[] form = {last("visitor_message")};
        insert(
                "insert into visitor_message (school_id, indicator_id, body, email, form, sent_at, handled_by, handled_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                all,
                one -> row(
                        one.school(),
                        one.indicator(),
                        one.text(),
                        one.email(),
                        "%043d".formatted(++form[0]),
                        utc(one.at()),
                        one.by() == null ? null : people + one.by(),
                        one.by() == null ? null : utc(one.handledAt())));
    }

    private void publications(Journal journal, long people, long texts, long answers) throws SQLException {
        long before = last("publication");
        var all = journal.publications();
        long[] id = {before};
        insert(
                "insert into publication (id, subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run,"
                        + " explanation_id, own_answer_id, account_id, withdrawal_reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                all,
                one -> row(
                        ++id[0],
                        one.subject(),
                        one.indicator(),
                        one.withdrawalReason() == null ? "PUBLISHED" : "WITHDRAWN",
                        one.how().name(),
                        utc(one.at()),
                        one.on(),
                        one.asOf(),
                        behind(texts, one.text()),
                        behind(answers, one.answer()),
                        behind(people, one.by()),
                        one.withdrawalReason()));
        var settled = new ArrayList<long[]>();
        for (int i = 0; i < all.size(); i++) {
            for (long run : all.get(i).settles()) {
                settled.add(new long[] {before + 1 + i, i, run});
            }
        }
        insert(
                "update arrival set settled_by = ? where subject_id = ? and indicator_id = ? and import_run_id = ?",
                settled,
                one -> row(
                        one[0],
                        all.get((int) one[1]).subject(),
                        all.get((int) one[1]).indicator(),
                        one[2]));
    }

    /** What is left, of schools that closed meanwhile, was published by itself on its day. */
    private void settleTheRest(LocalDate today) throws SQLException {
        insert(
                "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run)"
                        + " select subject_id, indicator_id, 'PUBLISHED', 'AUTOMATIC', timestamp(publish_on, '02:00:00'),"
                        + " publish_on, max(import_run_id) from arrival where settled_by is null and publish_on < ?"
                        + " group by subject_id, indicator_id, publish_on order by publish_on",
                List.of(today),
                JournalRepository::row);
        insert(
                "update arrival a join publication p on p.subject_id = a.subject_id and p.indicator_id = a.indicator_id"
                        + " and p.how = 'AUTOMATIC' and p.happened_on = a.publish_on set a.settled_by = p.id"
                        + " where a.settled_by is null and a.publish_on < ?",
                List.of(today),
                JournalRepository::row);
    }

    private static Long behind(long last, Long id) {
        return id == null ? null : Long.valueOf(last + id);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, DUTCH);
    }
}

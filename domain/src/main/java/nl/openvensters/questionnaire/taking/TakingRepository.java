package nl.openvensters.questionnaire.taking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.taking.Taking.State;
import nl.openvensters.school.SchoolNames;

/** Codes, sheets and answers. The transaction is the caller's. */
@ApplicationScoped
public class TakingRepository extends JdbcRepository {

    private static final String FIND = """
            select c.spent, c.group_number, g.role, r.id, r.state, r.closes_on, r.minimum, e.content, %s as place
            from survey_code c
            join survey_group g on g.round_id = c.round_id and g.number = c.group_number
            join survey_round r on r.id = c.round_id
            join survey_edition e on e.id = r.edition_id
            left join %s n on n.school_id = r.subject_id
            left join (select board_id, name as label from board_latest) b on b.board_id = r.subject_id
            where c.hash in (?, ?)""".formatted(SchoolNames.either("n", "b", "''"), SchoolNames.SCHOOLS);

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Codes that get the key of the installation in one go. */
    private static final int SOME = 1000;

    private final Questionnaires questionnaires;
    private final CodeKey key;

    /** For the container's proxy only. */
    protected TakingRepository() {
        this(null, null, null);
    }

    @Inject
    public TakingRepository(DataSource database, Questionnaires questionnaires, CodeKey key) {
        super(database);
        this.questionnaires = questionnaires;
        this.key = key;
    }

    /** Without the sheet. */
    Taking find(ParticipationCode code, LocalDate today) {
        return first(
                        FIND,
                        row -> {
                            LocalDate until = row.getObject("closes_on", LocalDate.class);
                            boolean over = row.getString("state").equals("CLOSED") || until.isBefore(today);
                            Questionnaire list = questionnaires.of(row.getString("content"));
                            return new Taking(
                                    over ? State.CLOSED : row.getBoolean("spent") ? State.SPENT : State.OPEN,
                                    row.getLong("id"),
                                    row.getInt("group_number"),
                                    list,
                                    row.getString("place"),
                                    list.role(row.getString("role")),
                                    row.getInt("minimum"),
                                    until,
                                    FilledAnswers.EMPTY,
                                    list.carriesOver()
                                            ? before(row.getLong("id"), part(list, row.getString("role")))
                                            : Map.of());
                        },
                        key.hash(code),
                        code.hash())
                .orElse(Taking.not(State.UNKNOWN));
    }

    /** Of a scan answers of a role stand together; of all others all do. */
    private static int part(Questionnaire list, String role) {
        return list.isScan() ? list.roles().indexOf(list.role(role)) + 1 : 0;
    }

    /** What the last closed round of the same list told; nothing when that was asked in another way. */
    private Map<String, BigDecimal> before(long round, int part) {
        return all("""
                        select t.item, t.mean from survey_round r
                        join survey_edition e on e.id = r.edition_id
                        join survey_edition l on l.code = e.code and l.trend = e.trend
                        join survey_round p on p.edition_id = l.id and p.subject_id = r.subject_id
                             and p.state = 'CLOSED' and p.source is null
                             and p.school_year = (select max(o.school_year) from survey_round o
                                  join survey_edition m on m.id = o.edition_id
                                  where o.subject_id = r.subject_id and m.code = e.code and o.school_year < r.school_year
                                    and o.state = 'CLOSED' and o.source is null)
                        join survey_carried t on t.round_id = p.id and t.group_number = ?
                        where r.id = ?""", row -> Map.entry(row.getString(1), row.getBigDecimal(2)), part, round).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<byte[]> sheet(ParticipationCode code) {
        return first(
                "select content from survey_sheet where id in (?, ?) order by id = ? desc limit 1",
                row -> row.getBytes(1),
                key.sheet(code),
                code.sheet(),
                key.sheet(code));
    }

    void keep(ParticipationCode code, long round, byte[] closed) {
        write(
                "insert into survey_sheet (id, round_id, content) values (?, ?, ?)"
                        + " on duplicate key update content = values(content)",
                key.sheet(code),
                round,
                closed);
    }

    /** @return whether it was not spent before; of two at the same time one */
    boolean spend(ParticipationCode code) {
        return write(
                        "update survey_code set spent = true where hash in (?, ?) and not spent",
                        key.hash(code),
                        code.hash())
                == 1;
    }

    /** Waits for who closes the round. @return whether it can be answered */
    boolean isOpen(long round, LocalDate today) {
        return first(
                        "select 1 from survey_round where id = ? and state = 'OPEN' and closes_on >= ? lock in share mode",
                        row -> true,
                        round,
                        today)
                .isPresent();
    }

    void add(long round, int group, String answers) {
        write(
                "insert into survey_answer (id, round_id, group_number, answers) values (?, ?, ?, ?)",
                random(),
                round,
                group,
                answers);
    }

    void addWords(long round, String item, String words, boolean hidden) {
        write(
                "insert into survey_words (id, round_id, item, words, hidden) values (?, ?, ?, ?, ?)",
                random(),
                round,
                item,
                words,
                hidden);
    }

    void forget(ParticipationCode code) {
        write("delete from survey_sheet where id in (?, ?)", key.sheet(code), code.sheet());
    }

    /** So that rows stand in no order: of two that are alike one would be refused, once in four billion years. */
    private static long random() {
        return RANDOM.nextLong() >>> 1;
    }

    /**
     * Writes the answers of rounds anew together, as soon as five new ones are there: all that were written together have the
     * same number of a transaction, so that it does not tell which code was spent with which answers.
     *
     * @param table of two
     * @return how many rows
     */
    int mix(Mixed table) {
        return write(
                ("update %1$s set mixed = true where not mixed and round_id in (select round_id from (select round_id"
                                + " from %1$s where not mixed group by round_id having count(*) >= ?) enough)")
                        .formatted(table.name),
                SmallNumbers.LEAST_COUNT);
    }

    /** Marks codes of before with the key of the installation; once for each, so a statement for each does no harm. */
    void rekey() {
        all("select hash from survey_code where not keyed limit " + SOME, row -> row.getString(1))
                .forEach(hash ->
                        write("update survey_code set hash = ?, keyed = true where hash = ?", key.marked(hash), hash));
    }

    /** What is mixed. */
    enum Mixed {
        ANSWERS("survey_answer"),
        WORDS("survey_words");

        private final String name;

        Mixed(String name) {
            this.name = name;
        }
    }
}

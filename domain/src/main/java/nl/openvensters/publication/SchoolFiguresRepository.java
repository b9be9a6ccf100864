package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.publication.PublicFace.Decision;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.Subject;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/** Reads all there is of some subjects: one query for what was decided, one for the figures, however many they are. */
@ApplicationScoped
class SchoolFiguresRepository extends JdbcRepository {

    private static final String FACES = """
            select s.id, s.code, st.school_type, m.id municipality_id, m.code municipality_code,
                   p.indicator_id, p.kind, p.how, p.happened_on, p.as_of_run, p.withdrawal_reason, p.own_answer_id,
                   e.body, e.written_at, e.figures_of_run, a.content, a.school_year
            from subject s
            left join school_latest st on st.school_id = s.id
            left join municipality m on m.id = st.municipality_id
            left join publication_now p on p.subject_id = s.id
            left join explanation e on e.id = p.explanation_id
            left join own_answer a on a.id = p.own_answer_id
            where s.kind = ? and s.code in (%s) and (s.kind <> 'SCHOOL' or st.school_id is not null)""";

    private static final String FIGURES = """
            select s.id, s.kind subject_kind, m.indicator_id, m.code, f.period_kind, f.period_start, f.period_end,
                   f.value, f.category, f.reason, f.cells, f.shown, f.status, f.reference_date, r.delivered_on,
                   a.written_at, f.import_run_id, f.superseded_by, f.own_answer_id
            from subject s
            join figure f on f.subject_id = s.id
            join measure m on m.id = f.measure_id
            left join import_run r on r.id = f.import_run_id
            left join own_answer a on a.id = f.own_answer_id
            where (s.id in (%s) or s.id = (select id from subject where kind = 'COUNTRY' and code = 'NL'))
              and (s.kind = 'SCHOOL' or f.superseded_by = 0) %s
            order by f.period_end, f.period_start, m.id, f.import_run_id, f.own_answer_id""";

    private static final String ANSWERS = """
            select subject_id, indicator_id, id, content, school_year from own_answer
            where id in (select max(id) from own_answer where subject_id in (%s) group by subject_id, indicator_id)""";

    private final Catalogue catalogue;

    /** For the container's proxy only. */
    protected SchoolFiguresRepository() {
        this(null, null);
    }

    @Inject
    SchoolFiguresRepository(DataSource database, Catalogue catalogue) {
        super(database);
        this.catalogue = catalogue;
    }

    /** What the latest publications of subjects of a kind say; without those that are not there. */
    List<PublicFace> faces(SubjectKind kind, Collection<? extends SubjectCode> subjects) {
        Map<String, PublicFace> faces = new HashMap<>();
        if (subjects.isEmpty()) {
            return List.of();
        }
        List<Object> asked = Stream.concat(
                        Stream.of(kind.name()),
                        subjects.stream().map(SubjectCode::value).distinct())
                .map(Object.class::cast)
                .toList();
        all(
                FACES.formatted(blanks(asked.size() - 1)),
                row -> {
                    String code = row.getString("code");
                    if (!faces.containsKey(code)) {
                        faces.put(code, face(kind, row));
                    }
                    String indicator = row.getString("indicator_id");
                    return indicator == null ? null : faces.get(code).latest().put(indicator, decision(row));
                },
                asked.toArray());
        return List.copyOf(faces.values());
    }

    private static PublicFace face(SubjectKind kind, ResultSet row) throws SQLException {
        return new PublicFace(
                new Subject(row.getLong("id"), kind, row.getString("code")),
                Optional.ofNullable(row.getString("school_type")).map(SchoolType::valueOf),
                Optional.ofNullable(row.getString("municipality_code")).map(MunicipalityCode::new),
                row.getLong("municipality_id"),
                new HashMap<>());
    }

    /** What the latest publication of an indicator says, of a row with its columns and those of its words and answer. */
    static Decision decision(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("happened_on", LocalDate.class);
        if (row.getString("kind").equals("WITHDRAWN")) {
            return new Decision(
                    new Visibility.Withdrawn(on, row.getString("withdrawal_reason")),
                    Optional.empty(),
                    Optional.empty(),
                    0);
        }
        return new Decision(
                        new Visibility.Published(
                                on, Visibility.How.valueOf(row.getString("how")), row.getLong("as_of_run")),
                        words(row, ""),
                        Optional.empty(),
                        0)
                .answering(
                        row.getString("content") == null
                                ? Optional.empty()
                                : Optional.of(answer(row, "own_answer_id")));
    }

    /** @param before what the names of their columns begin with */
    static Optional<PublishedExplanation> words(ResultSet row, String before) throws SQLException {
        String body = row.getString(before + "body");
        return body == null
                ? Optional.empty()
                : Optional.of(new PublishedExplanation(
                        body, FigureRow.dutchDay(row, before + "written_at"), row.getLong(before + "figures_of_run")));
    }

    private static StoredAnswer answer(ResultSet row, String id) throws SQLException {
        return new StoredAnswer(row.getLong(id), new SchoolYear(row.getInt("school_year")), row.getString("content"));
    }

    /** By subject all versions of the figures of schools, and the current ones of other subjects, of their municipalities and of the country. */
    StoredFigures figures(Collection<PublicFace> subjects) {
        return figures(subjects, Set.of());
    }

    /** @param indicators of which ones; all when there are none */
    StoredFigures figures(Collection<PublicFace> subjects, Set<String> indicators) {
        List<Object> read = subjects.stream()
                .<Object>flatMap(subject -> Stream.of(subject.id(), subject.municipalityId()))
                .distinct()
                .toList();
        Map<Long, List<StoredFigure>> bySubject = new HashMap<>();
        var ofCountry = new ArrayList<StoredFigure>();
        all(
                FIGURES.formatted(
                        blanks(read.size()),
                        indicators.isEmpty() ? "" : "and m.indicator_id in (" + blanks(indicators.size()) + ")"),
                row -> {
                    if (catalogue.isNeverShown(row.getString("indicator_id"), row.getString("code"))) {
                        return false;
                    }
                    List<StoredFigure> of = row.getString("subject_kind").equals(SubjectKind.COUNTRY.name())
                            ? ofCountry
                            : bySubject.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>());
                    return of.add(new StoredFigure(
                            FigureRow.read(row, catalogue),
                            row.getLong("superseded_by"),
                            row.getLong("own_answer_id")));
                },
                Stream.concat(read.stream(), indicators.stream()).toArray());
        return new StoredFigures(bySubject, ofCountry);
    }

    /** The newest own answers by subject and indicator, published or not. */
    Map<Long, Map<String, StoredAnswer>> newestAnswers(Collection<PublicFace> subjects) {
        Map<Long, Map<String, StoredAnswer>> answers = new HashMap<>();
        if (!subjects.isEmpty()) {
            all(
                    ANSWERS.formatted(blanks(subjects.size())),
                    row -> answers.computeIfAbsent(row.getLong("subject_id"), id -> new HashMap<>())
                            .put(row.getString("indicator_id"), answer(row, "id")),
                    subjects.stream().map(PublicFace::id).toArray());
        }
        return answers;
    }
}

package nl.openvensters.publication.many;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.account.Place;
import nl.openvensters.indicator.Characteristic;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.publication.SchoolText;
import nl.openvensters.publication.many.SchoolValues.YearCount;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolNames;
import nl.openvensters.school.SchoolType;

/** Reads the schools that a text can be written for with all that fills its blanks: two queries for any number. */
@ApplicationScoped
class CandidateRepository extends JdbcRepository {

    private static final String MINE = OnDay.in("""
            select s.id, s.code, n.label, st.name, coalesce(st.place, '') as place, st.school_type,
                   coalesce(st.board_id, 0) as board_id, m.name as municipality, bs.name as board,
                   exists (select 1 from delivered_indicator f where f.subject_id = s.id and f.indicator_id = ?) as delivered,
                   exists (select 1 from own_answer o where o.subject_id = s.id and o.indicator_id = ?)
                       or (d.answer is not null) as answered,
                   coalesce(p.kind = 'PUBLISHED', false) as online,
                   if(p.kind = 'PUBLISHED', e.body, null) as words, e.written_at as worded_at, if(d.subject_id is null, null, coalesce(a.name, '')) as drafting
            from school s
            join school_state st on st.school_id = s.id
                and {st on ?}
            join %2$s n on n.school_id = s.id
            left join municipality m on m.id = st.municipality_id
            left join board_state bs on bs.board_id = st.board_id
                and {bs on ?}
            left join publication_now p on p.subject_id = s.id and p.indicator_id = ?
            left join explanation e on e.id = p.explanation_id
            left join draft d on d.subject_id = s.id and d.indicator_id = ?
            left join account a on a.id = d.edited_by
            where s.id in (%1$s) or st.board_id in (%1$s)
            order by n.label, s.code""");

    private static final String NUMBERS = """
            select f.subject_id, m.characteristic, year(f.period_end) as year, f.value
            from figure f join measure m on m.id = f.measure_id
            where m.characteristic in ('PUPILS', 'WEIGHTING') and f.superseded_by = 0 and f.subject_id in (%s)
            order by f.period_end""";

    /** For the container's proxy only. */
    protected CandidateRepository() {
        this(null);
    }

    @Inject
    CandidateRepository(DataSource database) {
        super(database);
    }

    /** A school with its place, so that what may be done there can be asked. */
    record Placed(long id, Place place, Candidate candidate) {}

    List<Placed> find(Collection<Long> subjects, Indicator indicator, LocalDate today) {
        String ids = among(subjects);
        String id = indicator.id();
        List<Row> rows = all(
                MINE.formatted(ids, SchoolNames.SCHOOLS), row -> new Row(row, indicator), id, id, today, today, id, id);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<YearCount>> pupils = new HashMap<>();
        Map<Long, BigDecimal> weightings = new HashMap<>();
        List<Boolean> read =
                all(NUMBERS.formatted(among(rows.stream().map(row -> row.id).toList())), row -> {
                    BigDecimal value = row.getBigDecimal("value");
                    long school = row.getLong("subject_id");
                    if (Characteristic.valueOf(row.getString("characteristic")) == Characteristic.PUPILS) {
                        pupils.computeIfAbsent(school, s -> new ArrayList<>())
                                .add(new YearCount(
                                        row.getInt("year"),
                                        Optional.ofNullable(value).map(BigDecimal::intValue)));
                    } else {
                        weightings.put(school, value);
                    }
                    return true;
                });
        return rows.stream()
                .map(row ->
                        row.placed(pupils.getOrDefault(row.id, List.of()), Optional.ofNullable(weightings.get(row.id))))
                .toList();
    }

    private static String among(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static final class Row {

        private final long id;
        private final long board;
        private final SchoolCode code;
        private final String label;
        private final String name;
        private final String place;
        private final Optional<String> municipality;
        private final Optional<String> boardName;
        private final Optional<Why> obstacle;
        private final boolean online;
        private final Optional<Candidate.Words> words;
        private final Optional<String> drafting;

        Row(ResultSet row, Indicator indicator) throws SQLException {
            id = row.getLong("id");
            board = row.getLong("board_id");
            code = new SchoolCode(row.getString("code"));
            label = row.getString("label");
            name = row.getString("name");
            place = row.getString("place");
            municipality = Optional.ofNullable(row.getString("municipality"));
            boardName = Optional.ofNullable(row.getString("board"));
            online = row.getBoolean("online");
            words = words(row);
            drafting = Optional.ofNullable(row.getString("drafting"));
            obstacle = obstacle(
                    indicator,
                    SchoolType.valueOf(row.getString("school_type")),
                    row.getBoolean("delivered"),
                    row.getBoolean("answered"));
        }

        private static Optional<Candidate.Words> words(ResultSet row) throws SQLException {
            String html = SchoolText.clean(row.getString("words"));
            return html.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Candidate.Words(
                            html,
                            row.getObject("worded_at", LocalDateTime.class)
                                    .atOffset(ZoneOffset.UTC)
                                    .atZoneSameInstant(DUTCH)
                                    .toLocalDate()));
        }

        private static Optional<Why> obstacle(
                Indicator indicator, SchoolType type, boolean delivered, boolean answered) {
            if (!indicator.appliesTo(type)) {
                return Optional.of(Why.NOT_APPLICABLE);
            }
            if (indicator.isCentral()) {
                return indicator.measures().isEmpty() || delivered ? Optional.empty() : Optional.of(Why.NO_FIGURE);
            }
            return answered ? Optional.empty() : Optional.of(Why.NO_ANSWER);
        }

        Placed placed(List<YearCount> pupils, Optional<BigDecimal> weighting) {
            Map<String, String> values = new SchoolValues()
                    .name("schoolnaam", Optional.of(name))
                    .name("plaats", Optional.of(place))
                    .name("gemeente", municipality)
                    .name("bestuur", boardName)
                    .pupils(pupils)
                    .weighting(weighting)
                    .all();
            return new Placed(
                    id, Place.school(id, board), new Candidate(code, label, obstacle, online, words, drafting, values));
        }
    }
}

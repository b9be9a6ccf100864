package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.SchoolNames;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolRepository;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.Subject;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.time.Moment;

/** Reads all but the figures of one indicator of a subject, for who works on it: one record made by one query. */
@ApplicationScoped
class OpenedIndicatorRepository extends JdbcRepository {

    /**
     * In this order: the register and who runs the subject; what is public; what was filled in; what is being written, waits
     * or is planned; what was written in an earlier school year; what arrived.
     */
    private static final String OPENED = "with register as (" + SchoolRepository.PROFILES.formatted("?")
            + OnDay.in("""
            )
            select register.*, s.id as subject, s.code as subject_code, coalesce(b.id, 0) as board,
                   coalesce(b.four_eyes, pa.four_eyes, false) as four_eyes,
                   coalesce((select x.name from board_state x where x.board_id = s.id
                             order by x.valid_from <= ? desc, x.valid_from desc limit 1), b.number, {code}) as own_name,
                   last.school_type as last_type, m.id as last_municipality, m.code as last_municipality_code,
                   exists (select 1 from counted_indicator c where c.indicator_id = i.id
                           and c.school_type = last.school_type
                           and {c on ?}) as counts,
                   p.kind, p.how, p.happened_on, p.as_of_run, p.withdrawal_reason, p.own_answer_id,
                   e.body, e.written_at, e.figures_of_run, o.content, o.school_year,
                   n.id is not null as answered, n.id as filled_id, n.content as filled, n.school_year as filled_year,
                   k.body is not null as draft, coalesce(k.edition, 0) as edition, k.body as drafted, k.answer, k.edited_at,
                   coalesce(w.name, '') as editor,
                   k.state, k.proposed_by, q.name as proposer, k.proposed_at, k.judged_by, j.name as judge, k.judged_at,
                   coalesce(k.remark, '') as remark,
                   k.publish_on, l.name as planner, k.planned_at, k.failure,
                   y.body as earlier_body, y.written_at as earlier_written_at, y.figures_of_run as earlier_figures_of_run,
                   (select min(a.publish_on) from arrival a where a.subject_id = s.id and a.indicator_id = i.id
                    and a.settled_by is null) as goes_online,
                   (select max(a.import_run_id) from arrival a where a.subject_id = s.id and a.indicator_id = i.id) as newest,
                   exists (select 1 from delivered_indicator f where f.subject_id = s.id and f.indicator_id = i.id) as delivered
            from subject s
            join indicator i on i.id = ?
            left join register on register.id = s.id
            left join board b on b.id = coalesce(register.board_id, s.id)
            left join partnership pa on pa.id = s.id
            left join school_latest last on last.school_id = s.id
            left join municipality m on m.id = last.municipality_id
            left join publication_now p on p.subject_id = s.id and p.indicator_id = i.id
            left join explanation e on e.id = p.explanation_id
            left join own_answer o on o.id = p.own_answer_id
            left join own_answer n on n.id = (
                select max(x.id) from own_answer x where x.subject_id = s.id and x.indicator_id = i.id)
            left join indicator_publication k on k.subject_id = s.id and k.indicator_id = i.id
            left join account w on w.id = k.edited_by
            left join account q on q.id = k.proposed_by
            left join account j on j.id = k.judged_by
            left join account l on l.id = k.planned_by
            left join explanation y on y.id = (
                select x.id from explanation x where x.subject_id = s.id and x.indicator_id = i.id and x.written_at < ?
                order by x.id desc limit 1)
            where s.kind = ? and s.code = ?""").replace("{code}", SchoolNames.CODE);

    /** For the container's proxy only. */
    protected OpenedIndicatorRepository() {
        this(null);
    }

    @Inject
    OpenedIndicatorRepository(DataSource database) {
        super(database);
    }

    /**
     * What was read.
     *
     * @param face what is public of this indicator
     * @param counts whether it counts for the rule of 80 % today
     * @param filledIn the newest answer, published or not
     * @param register what it says of a school
     * @param name of the school, the board or the partnership
     * @param lastYear the newest words of before this school year
     */
    record Opened(
            SubjectPlace place,
            IndicatorState state,
            OpenedDraft draft,
            Optional<Proposal> proposal,
            Optional<PlannedPublication> day,
            PublicFace face,
            boolean counts,
            Optional<StoredAnswer> filledIn,
            Optional<SchoolProfile> register,
            String name,
            Optional<PublishedExplanation> lastYear) {

        /**
         * As it lies before somebody.
         *
         * @throws nl.openvensters.account.NotAllowed when the subject is none of the actor's business
         * @throws IllegalArgumentException when its page shows no such indicator
         */
        OpenedIndicator before(Actor actor, Catalogue catalogue) {
            place.require(actor, Action.SEE_FIGURES);
            if (!catalogue.shownOf(place.subject().kind()).contains(state.indicator())) {
                throw new IllegalArgumentException(
                        "No such indicator: " + state.indicator().id());
            }
            Set<Action> allowed = Arrays.stream(Action.values())
                    .filter(action -> place.allows(actor, action))
                    .collect(Collectors.toUnmodifiableSet());
            boolean reads = allowed.contains(Action.SEE_DRAFT);
            return new OpenedIndicator(
                    place.subject(),
                    state,
                    Optional.of(draft).filter(any -> reads),
                    proposal.filter(any -> reads),
                    day.filter(any -> reads),
                    place.fourEyes(),
                    allowed);
        }
    }

    /** @throws IllegalArgumentException when there is no such subject */
    Opened open(SubjectCode code, Indicator indicator, Moment now) {
        LocalDate today = now.day();
        return first(
                        OPENED,
                        row -> opened(code.kind(), indicator, row, today),
                        today,
                        today,
                        today,
                        today,
                        code.value(),
                        today,
                        today,
                        indicator.id(),
                        Moment.begin(SchoolYear.of(today).firstDay()).utc(),
                        code.kind().name(),
                        code.value())
                .orElseThrow(() -> new IllegalArgumentException("No such subject: " + code));
    }

    private static Opened opened(SubjectKind kind, Indicator indicator, ResultSet row, LocalDate today)
            throws SQLException {
        Optional<SchoolProfile> register =
                kind == SubjectKind.SCHOOL ? Optional.of(SchoolRepository.profile(row, today)) : Optional.empty();
        var place = new SubjectPlace(
                new Subject(row.getLong("subject"), kind, row.getString("subject_code")),
                row.getLong("board"),
                register.map(SchoolProfile::type),
                row.getBoolean("four_eyes"));
        Optional<StoredAnswer> filledIn = row.getString("filled") == null
                ? Optional.empty()
                : Optional.of(new StoredAnswer(
                        row.getLong("filled_id"), new SchoolYear(row.getInt("filled_year")), row.getString("filled")));
        return new Opened(
                place,
                IndicatorStateRepository.state(row, indicator, place),
                draft(indicator, filledIn, row),
                row.getString("state") == null
                        ? Optional.empty()
                        : Optional.of(PendingRepository.proposal(place.subject(), indicator.id(), row)),
                row.getString("publish_on") == null
                        ? Optional.empty()
                        : Optional.of(PendingRepository.plan(place.subject(), indicator.id(), row)),
                face(place.subject(), indicator, row),
                row.getBoolean("counts"),
                filledIn,
                register,
                register.map(SchoolProfile::name).orElse(row.getString("own_name")),
                SchoolFiguresRepository.words(row, "earlier_"));
    }

    private static OpenedDraft draft(Indicator indicator, Optional<StoredAnswer> filledIn, ResultSet row)
            throws SQLException {
        if (row.getBoolean("draft")) {
            var content = new DraftContent(row.getString("drafted"), Optional.ofNullable(row.getString("answer")));
            var draft = new Draft(content, row.getObject("edited_at", LocalDateTime.class), row.getString("editor"));
            return new OpenedDraft(content.together(), row.getInt("edition"), Optional.of(draft));
        }
        boolean online = "PUBLISHED".equals(row.getString("kind"));
        DraftContent begun = online || indicator.isCentral()
                ? new DraftContent(
                        Objects.requireNonNullElse(row.getString("body"), ""),
                        Optional.ofNullable(row.getString("content")))
                : new DraftContent("", filledIn.map(StoredAnswer::content));
        return new OpenedDraft(begun.together(), row.getInt("edition"), Optional.empty());
    }

    private static PublicFace face(Subject subject, Indicator indicator, ResultSet row) throws SQLException {
        return new PublicFace(
                subject,
                Optional.ofNullable(row.getString("last_type")).map(SchoolType::valueOf),
                Optional.ofNullable(row.getString("last_municipality_code")).map(MunicipalityCode::new),
                row.getLong("last_municipality"),
                row.getString("kind") == null
                        ? Map.of()
                        : Map.of(indicator.id(), SchoolFiguresRepository.decision(row)));
    }
}

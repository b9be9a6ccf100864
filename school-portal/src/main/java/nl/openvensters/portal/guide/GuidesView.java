package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideStanding;
import nl.openvensters.guide.GuideStandings;
import nl.openvensters.guide.WritingGuides;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;

/** The guides of all schools of somebody's boards, with where they stand. */
@Named
@RequestScoped
public class GuidesView {

    @Inject
    private GuideStandings standings;

    @Inject
    private WritingGuides writing;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    private List<GuideStanding> all;
    private Table<GuideStanding> table;

    public void open() throws IOException {
        try {
            all = standings.ofBoards(signedIn.actor(), year());
            getTable().saveWhenAsked("schoolgidsen");
        } catch (NotAllowed e) {
            Answers.refuse();
        }
    }

    /** Which is shown. */
    SchoolYear year() {
        String asked = request.getParameter("jaar");
        return asked != null && asked.matches("[0-9]{4}-[0-9]{4}") ? SchoolYear.parse(asked) : writing.year();
    }

    public String getYear() {
        return year().toString();
    }

    /** The year before and after, to choose from. */
    public List<String> getYears() {
        int now = writing.year().start();
        return List.of(new SchoolYear(now + 1), new SchoolYear(now), new SchoolYear(now - 1), new SchoolYear(now - 2))
                .stream()
                .map(SchoolYear::toString)
                .toList();
    }

    /** How many are adopted, in a sentence. */
    public String getSummary() {
        long adopted =
                listed().stream().filter(one -> one.adoptedOn().isPresent()).count();
        return TEXTS.tell("guides.summary", adopted, listed().size(), getYear());
    }

    public Table<GuideStanding> getTable() {
        if (table == null) {
            table = Table.ofAll(
                    List.of(
                            column("school", GuideStanding::name),
                            column("stand", this::state),
                            ranked(
                                    "wet",
                                    this::coverage,
                                    one -> OptionalLong.of(
                                            one.demanded() == 0 ? -1 : 1000L * one.covered() / one.demanded())),
                            day("instemming", GuideStanding::decidedOn, this::consent),
                            day("vastgesteld", GuideStanding::adoptedOn, one -> written(one.adoptedOn())),
                            day("geleverd", GuideStanding::deliveredOn, one -> written(one.deliveredOn())),
                            day("uitgereikt", GuideStanding::handedOutOn, one -> written(one.handedOutOn()))),
                    this::listed,
                    one -> one.code().value());
        }
        return table;
    }

    /** All of them, by name. */
    List<GuideStanding> listed() {
        if (all == null) {
            all = standings.ofBoards(signedIn.actor(), year());
        }
        return all;
    }

    private TableColumn<GuideStanding> day(
            String name, Function<GuideStanding, Optional<LocalDate>> day, Function<GuideStanding, String> text) {
        return ranked(name, text, one -> day.apply(one)
                .map(LocalDate::toEpochDay)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty()));
    }

    private static TableColumn<GuideStanding> ranked(
            String name, Function<GuideStanding, String> text, Function<GuideStanding, OptionalLong> rank) {
        return TableColumn.ranked(name, header(name), text, rank::apply);
    }

    private static TableColumn<GuideStanding> column(String name, Function<GuideStanding, String> text) {
        return new TableColumn<>(name, name, header(name), text);
    }

    private static String header(String name) {
        return TEXTS.tell("column." + name);
    }

    public String state(GuideStanding one) {
        String state = one.state().map(there -> TEXTS.tell("state." + there)).orElse(TEXTS.tell("state.none"));
        return one.withdrawn() ? TEXTS.tell("state.withdrawn", state) : state;
    }

    /** How many demands of the law are answered, of how many. */
    public String coverage(GuideStanding one) {
        return one.demanded() == 0 ? "–" : TEXTS.tell("guides.coverage", one.covered(), one.demanded());
    }

    public String consent(GuideStanding one) {
        return one.decidedOn()
                .map(day -> one.agreed() ? days.day(day) : TEXTS.tell("guides.refused", days.day(day)))
                .orElse("–");
    }

    public String adopted(GuideStanding one) {
        return written(one.adoptedOn());
    }

    public String delivered(GuideStanding one) {
        return written(one.deliveredOn());
    }

    public String handedOut(GuideStanding one) {
        return written(one.handedOutOn());
    }

    private String written(Optional<LocalDate> day) {
        return day.map(days::day).orElse("–");
    }
}

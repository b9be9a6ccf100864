package nl.openvensters.portal.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Theme;
import nl.openvensters.message.OpenMessages;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.FillRate;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.worklist.Cell;
import nl.openvensters.worklist.CellState;
import nl.openvensters.worklist.IndicatorGrid;
import nl.openvensters.worklist.IndicatorGrids;
import nl.openvensters.worklist.MySchool;

/** One school: how full its page is, what to do first, and the state of all its indicators. */
@Named
@RequestScoped
public class SchoolView {

    /**
     * An indicator in a row.
     *
     * @param style the state as the name of a style
     */
    public record Row(String indicator, String name, String style, String sign, String state) {}

    @Inject
    private IndicatorGrids grids;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private String code;
    private IndicatorGrid grid;
    private MySchool school;

    public void open() throws IOException {
        try {
            grid = grids.of(signedIn.actor(), new SchoolCode(code));
            if (grid.schools().isEmpty()) {
                Answers.absent();
            } else {
                school = grid.schools().get(0);
            }
        } catch (NotAllowed e) {
            Answers.refuse();
        } catch (IllegalArgumentException e) {
            Answers.absent();
        }
    }

    public List<Theme> getThemes() {
        return school == null ? List.of() : catalogue.themes();
    }

    public List<Row> rows(Theme theme) {
        return catalogue.of(theme).stream().map(this::row).toList();
    }

    private Row row(Indicator indicator) {
        Optional<Cell> cell = grid.cell(school, indicator);
        String state = cell.map(known -> known.state().name()).orElse("NOT_APPLICABLE");
        return new Row(
                indicator.id(),
                indicator.name(),
                state.toLowerCase(Locale.ROOT),
                Texts.get("sign." + state),
                cell.map(known -> words(known, grid.today())).orElse(Texts.get("state." + state)));
    }

    /** The state in words: how long still, since when, or why not. */
    private String words(Cell cell, LocalDate today) {
        CellState state = cell.state();
        return switch (state) {
            case WAITING -> Texts.get("state.WAITING", days.left(cell.daysLeft(today)));
            case PUBLISHED ->
                Texts.get("state.PUBLISHED", days.day(cell.onlineSince().orElseThrow()));
            default -> Texts.get("state." + state);
        };
    }

    /** Whether this person may read what visitors wrote. */
    public boolean isReadingMessages() {
        return school != null && signedIn.actor().may(Action.SEE_DRAFT, school.place());
    }

    /** How many messages of visitors wait. */
    public int getMessages() {
        return grid.messages(school).map(OpenMessages::count).orElse(0);
    }

    public FillRate getRate() {
        return grid.rate(school);
    }

    /** In percent. */
    public int getPercent() {
        return getRate().percent();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public MySchool getSchool() {
        return school;
    }
}

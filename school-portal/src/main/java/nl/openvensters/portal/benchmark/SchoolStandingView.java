package nl.openvensters.portal.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.openvensters.account.Action;
import nl.openvensters.benchmark.SchoolStanding;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.page.Stored;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.IndicatorStates;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.story.StoryTable;
import nl.openvensters.story.Wording;

/** Where a school stands among comparable schools, for who works there: with the care for chance that a parent cannot have. */
@Named
@RequestScoped
public class SchoolStandingView {

    private static final Texts TEXTS = Texts.of("Benchmark");

    /** What has words of its own; any other cell is told by its key. */
    private static final Set<CellRole> NAMED = Set.of(CellRole.BASIC, CellRole.TARGET);

    @Inject
    private IndicatorStates states;

    @Inject
    private PublicPages pages;

    @Inject
    private SignedIn signedIn;

    private String code;
    private SchoolPage school;
    private List<SchoolStanding.Line> lines = List.of();

    public void open() throws IOException {
        PageTurn.attempt(TEXTS, () -> {
            var asked = new SchoolCode(code);
            if (states.may(signedIn.actor(), Action.SEE_FIGURES, asked)) {
                school = pages.school(asked).map(Stored::page).orElse(null);
            }
        });
        if (school == null) {
            Answers.refuse();
            return;
        }
        lines = SchoolStanding.of(school.figures().indicators());
    }

    public boolean isNothing() {
        return lines.isEmpty();
    }

    public String getName() {
        return school == null ? "" : school.school().name();
    }

    /** What differs most, by more than chance explains; or that nothing does, or that chance is not known of anything. */
    public String getApart() {
        List<String> apart = SchoolStanding.apart(lines).stream()
                .map(line -> TEXTS.tell("school.apart." + line.reading(), name(line)))
                .toList();
        if (!apart.isEmpty()) {
            return TEXTS.tell("school.apart", String.join("; ", apart));
        }
        boolean judged = lines.stream().anyMatch(line -> line.reading() == SchoolStanding.Reading.WITHIN);
        return TEXTS.tell(judged ? "school.apart.none" : "school.apart.unknown");
    }

    private static String name(SchoolStanding.Line line) {
        if (line.key().isEmpty()) {
            return line.indicator();
        }
        return line.role()
                .filter(NAMED::contains)
                .map(role -> TEXTS.tell("school.level." + role))
                .orElseGet(() -> TEXTS.tell("school.cell", line.indicator(), line.key()));
    }

    /** Each number beside that of comparable schools, and what the difference says. */
    public StoryTable getTable() {
        return new StoryTable(
                TEXTS.tell("school.caption"),
                List.of(
                        TEXTS.tell("school.what"),
                        TEXTS.tell("school.period"),
                        TEXTS.tell("school.own"),
                        TEXTS.tell("school.others"),
                        TEXTS.tell("school.schools"),
                        TEXTS.tell("school.reading")),
                lines.stream()
                        .map(line -> new StoryTable.Row(
                                name(line),
                                List.of(
                                        Wording.period(line.period()),
                                        line.written().orElseGet(() -> written(line, line.own())),
                                        written(line, line.comparable()),
                                        Wording.whole(line.schools()),
                                        TEXTS.tell("school." + line.reading()))))
                        .toList());
    }

    private static String written(SchoolStanding.Line line, BigDecimal number) {
        return Wording.tenths(number) + (line.percent() ? "%" : "");
    }

    public SchoolPage getSchool() {
        return school;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

package nl.openvensters.portal.worklist;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.indicator.Theme;
import nl.openvensters.worklist.MySchool;
import nl.openvensters.worklist.WorkFilter;
import nl.openvensters.worklist.WorkKind;
import nl.openvensters.worklist.WorkLine;

/** The start page: what waits, most urgent first, as far as the address asks for. */
@Named
@RequestScoped
public class WorkListView {

    /** How many lines are shown at first, and how many more at each step. */
    private static final int STEP = 15;

    private static final int SCHOOLS_WITH_TABLE = 15;

    @Inject
    private Waiting waiting;

    @Inject
    private WorkLines words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private WorkFilter filter;
    private List<WorkLine> lines;
    private int shown;

    @PostConstruct
    void read() {
        filter = new WorkFilter(
                asked("school"), asked("thema"), asked("soort").flatMap(WorkListView::kind), asked("indicator"));
        lines = waiting.list().lines(filter);
        shown = Math.min(
                asked("tot")
                        .filter(tot -> tot.matches("[1-9][0-9]{0,4}"))
                        .map(Integer::parseInt)
                        .orElse(STEP),
                lines.size());
    }

    private Optional<String> asked(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static Optional<WorkKind> kind(String asked) {
        return Stream.of(WorkKind.values())
                .filter(kind -> WorkLines.address(kind).equals(asked))
                .findFirst();
    }

    public String getGreeting() {
        int hour = LocalTime.now(clock.withZone(DUTCH)).getHour();
        String part = hour >= 5 && hour < 12 ? "morning" : hour >= 12 && hour < 18 ? "afternoon" : "evening";
        return WorkTexts.TEXTS.tell("greeting." + part);
    }

    public String getSummary() {
        return WorkTexts.summary(waiting.list().lines());
    }

    public List<WorkLines.Line> getLines() {
        return lines.stream()
                .limit(shown)
                .map(line -> words.shown(line, waiting.grid().today()))
                .toList();
    }

    public boolean isNothing() {
        return lines.isEmpty();
    }

    /** How many lines are not shown yet. */
    public int getMore() {
        return lines.size() - shown;
    }

    public String getMoreText() {
        return getMore() <= STEP
                ? WorkTexts.TEXTS.tell("more.all", getMore())
                : WorkTexts.TEXTS.tell("more", STEP, getMore());
    }

    /** The address of this list with more lines. */
    public String getMoreAddress() {
        StringBuilder address = new StringBuilder("?tot=").append(shown + STEP);
        filter.school().ifPresent(school -> address.append("&school=").append(encoded(school)));
        filter.theme().ifPresent(theme -> address.append("&thema=").append(encoded(theme)));
        filter.kind().ifPresent(kind -> address.append("&soort=").append(WorkLines.address(kind)));
        filter.indicator().ifPresent(indicator -> address.append("&indicator=").append(encoded(indicator)));
        return address.append("#regel-").append(shown).toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean isFiltered() {
        return !filter.isAll();
    }

    /** Whether there is enough to choose from. */
    public boolean isFilterable() {
        return isFiltered() || waiting.list().lines().size() > 5;
    }

    public List<MySchool> getSchools() {
        return waiting.grid().schools();
    }

    public List<Theme> getThemes() {
        return waiting.list().themes();
    }

    /** A kind to choose: what stands in the address and what is shown. */
    public record Choice(String address, String name) {}

    public List<Choice> getKinds() {
        return waiting.list().kinds().stream()
                .map(kind -> new Choice(WorkLines.address(kind), WorkTexts.TEXTS.tell("kind." + kind)))
                .toList();
    }

    public String getSchool() {
        return filter.school().orElse("");
    }

    public String getTheme() {
        return filter.theme().orElse("");
    }

    public String getKind() {
        return filter.kind().map(WorkLines::address).orElse("");
    }

    public String getIndicator() {
        return filter.indicator().orElse("");
    }

    /** Of how many schools the comparison is filled enough. */
    public int getFilled() {
        return waiting.grid().filled();
    }

    public int getFilledShare() {
        return getSchools().isEmpty() ? 0 : getFilled() * 100 / getSchools().size();
    }

    /** How much of the comparison all schools together have online, in percent. */
    public int getShare() {
        return waiting.grid().rate().percent();
    }

    public String getShareDetail() {
        var rate = waiting.grid().rate();
        return WorkTexts.TEXTS.tell("share.detail", rate.published(), rate.applicable());
    }

    /** Whether the table of the overview fits below the list. */
    public boolean isTableShown() {
        return !isFiltered() && getSchools().size() <= SCHOOLS_WITH_TABLE;
    }
}

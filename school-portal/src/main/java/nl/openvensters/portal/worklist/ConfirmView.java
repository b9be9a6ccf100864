package nl.openvensters.portal.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.publication.many.ConfirmingMany;
import nl.openvensters.publication.many.ConfirmingMany.Confirmations;
import nl.openvensters.publication.many.ConfirmingMany.Part;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolRepository;
import nl.openvensters.story.Html;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.OwnWord;
import nl.openvensters.story.Storyteller;
import nl.openvensters.worklist.MySchool;
import nl.openvensters.worklist.Task;
import nl.openvensters.worklist.WorkFilter;
import nl.openvensters.worklist.WorkKind;

/** Last year's answers, read once more and confirmed together; and the one press on a line of the work list. */
@Named
@RequestScoped
public class ConfirmView {

    /** In the form: each part that is ticked, or the one of the button. */
    private static final String PART = "deel";

    @Inject
    private Waiting waiting;

    @Inject
    private ConfirmingMany confirming;

    @Inject
    private PublishedIndicators figures;

    @Inject
    private SchoolRepository register;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    private List<Group> groups;

    /** One indicator with the schools that told it in an earlier year. */
    public record Group(Indicator indicator, List<Row> rows) {}

    /**
     * An answer.
     *
     * @param part as it is sent when it is ticked
     * @param year of which it is
     * @param says what parents read first
     * @param more all else that they read, line by line
     */
    public record Row(String part, MySchool school, SchoolYear year, String says, List<String> more) {}

    /** The indicators by theme, with the schools by name; of one indicator or school when the address names it. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = read();
        }
        return groups;
    }

    /** Just before the page is shown: a button may have changed what there is. */
    public void readAnew() {
        waiting.readAnew();
        groups = null;
    }

    private List<Group> read() {
        var filter =
                new WorkFilter(asked("school"), Optional.empty(), Optional.of(WorkKind.LAST_YEAR), asked("indicator"));
        List<Task> tasks = waiting.list().toConfirm(filter, signedIn.actor());
        List<SchoolCode> codes =
                tasks.stream().map(ConfirmView::code).distinct().toList();
        Map<SchoolCode, SchoolFigures> shown = codes.isEmpty() ? Map.of() : figures.of(codes);
        Map<SchoolCode, SchoolProfile> profiles = codes.isEmpty()
                ? Map.of()
                : register.profiles(codes, days.today()).stream()
                        .collect(Collectors.toMap(SchoolProfile::code, Function.identity()));
        Map<Indicator, List<Row>> rows = new LinkedHashMap<>();
        tasks.stream()
                .filter(task -> shown.containsKey(code(task)) && profiles.containsKey(code(task)))
                .forEach(task -> rows.computeIfAbsent(task.cell().indicator(), any -> new ArrayList<>())
                        .add(row(task, shown.get(code(task)), profiles.get(code(task)))));
        return rows.entrySet().stream()
                .map(each -> new Group(
                        each.getKey(),
                        each.getValue().stream()
                                .sorted(Comparator.comparing(row -> row.school().label()))
                                .toList()))
                .toList();
    }

    private static Row row(Task task, SchoolFigures shown, SchoolProfile profile) {
        String indicator = task.cell().indicator().id();
        var story = Storyteller.tell(shown.get(indicator), profile);
        return new Row(
                part(task),
                task.school(),
                task.cell().answeredFor().orElseThrow(),
                story.answer().or(story::missing).map(Html::asText).orElse(""),
                more(story));
    }

    private static List<String> more(IndicatorStory story) {
        Stream<String> keywords = story.illustrations().stream()
                .map(each -> each.keywords().stream().map(OwnWord::text).collect(Collectors.joining(", ")))
                .filter(line -> !line.isEmpty());
        Stream<String> points = story.illustrations().stream()
                .flatMap(each -> each.points().stream())
                .map(point -> point.detail().isEmpty() ? point.label() : point.label() + ": " + point.detail());
        Stream<String> rows = story.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.name() + ": " + String.join(" · ", row.cells()));
        Stream<String> words = story.words().stream()
                .flatMap(own -> own.html().asLines().lines())
                .filter(line -> !line.isBlank());
        return Stream.of(keywords, points, rows, words).flatMap(lines -> lines).toList();
    }

    private static SchoolCode code(Task task) {
        return (SchoolCode) task.school().code();
    }

    /** What a button or a tick sends for a task. */
    public static String part(Task task) {
        return task.school().code().value() + "." + task.cell().indicator().id();
    }

    private Optional<String> asked(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    /** Whether the address leaves some of them out. */
    public boolean isFiltered() {
        return asked("school").isPresent() || asked("indicator").isPresent();
    }

    /** How many answers are shown. */
    public int getCount() {
        return getGroups().stream().mapToInt(group -> group.rows().size()).sum();
    }

    /** How many answers only have to be confirmed, at all schools; without reading what they say. */
    public int getWaiting() {
        var filter =
                new WorkFilter(Optional.empty(), Optional.empty(), Optional.of(WorkKind.LAST_YEAR), Optional.empty());
        return waiting.list().toConfirm(filter, signedIn.actor()).size();
    }

    /** The school year for which they are confirmed. */
    public String getLead() {
        return WorkTexts.TEXTS.tell("confirm.lead", SchoolYear.of(days.today()));
    }

    /** Puts online again what is ticked. */
    public void confirm() throws IOException {
        confirm("/bevestigen");
    }

    /** The one press on a line of the work list: a button that is no component, so it is looked for in what was sent. */
    public void confirmLine() throws IOException {
        if (request.getParameter(PART) != null) {
            String query = request.getQueryString();
            confirm(query == null ? "/" : "/?" + query);
        }
    }

    private void confirm(String then) throws IOException {
        List<String> ticked =
                List.of(Optional.ofNullable(request.getParameterValues(PART)).orElse(new String[0]));
        if (ticked.isEmpty()) {
            Messages.fail(WorkTexts.TEXTS.tell("confirm.missing"));
            return;
        }
        PageTurn.attempt(WorkTexts.TEXTS, () -> {
            Confirmations came = confirming.confirm(
                    signedIn.actor(), ticked.stream().map(ConfirmView::parsed).toList());
            Messages.doneNext(WorkTexts.TEXTS
                    .tell(
                            "confirm.done",
                            Stream.of(came.online(), came.proposed(), came.unchanged(), came.left())
                                    .map(List::size)
                                    .toArray())
                    .strip());
            PageTurn.to(then);
        });
    }

    /** @throws IllegalArgumentException when it is no part */
    private static Part parsed(String part) {
        String[] both = part.split("\\.", 2);
        if (both.length < 2) {
            throw new IllegalArgumentException("No part: " + part);
        }
        return new Part(new SchoolCode(both[0]), both[1]);
    }
}

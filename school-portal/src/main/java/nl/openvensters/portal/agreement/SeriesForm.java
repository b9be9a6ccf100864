package nl.openvensters.portal.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.openvensters.agreement.AgreementEditing;
import nl.openvensters.agreement.AgreementFault;
import nl.openvensters.agreement.Goal;
import nl.openvensters.agreement.GoalIndicator;
import nl.openvensters.agreement.GoalIndicator.Unit;
import nl.openvensters.agreement.LiveFigure;
import nl.openvensters.agreement.Seen;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.school.Slug;

/** What is measured of a goal: its name and definition, values, targets and breaks. */
@Named
@RequestScoped
public class SeriesForm {

    private static final String NEW = "nieuw";
    private static final int LONGEST = 40;

    @Inject
    private AskedDraft asked;

    @Inject
    private AgreementEditing editing;

    @Inject
    private SignedIn signedIn;

    private String seen = "";
    private String name;
    private String unit;
    private String live;
    private String definition;
    private SeriesRows rows;

    @PostConstruct
    void load() {
        indicator().ifPresent(indicator -> {
            seen = Seen.of(indicator);
            name = indicator.name();
            unit = indicator.unit().name();
            live = indicator.live().map(LiveFigure::name).orElse("");
            definition = indicator.definition();
        });
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        rows = sent.containsKey("series") ? SeriesRows.sent(sent) : SeriesRows.of(indicator());
    }

    public void open() throws IOException {
        if (asked.goal().isEmpty() || indicator().isEmpty() && !isNew()) {
            AskedDraft.absent();
        }
    }

    private Optional<GoalIndicator> indicator() {
        return asked.goal().flatMap(goal -> goal.indicator(asked.text("reeks")));
    }

    /** Whether it is not in the draft yet. */
    public boolean isNew() {
        return asked.text("reeks").equals(NEW);
    }

    /** Keeps it all; what was typed stays when something is wrong. */
    public String keep() {
        Goal goal = asked.goal().orElse(null);
        if (goal == null || !isNew() && indicator().isEmpty()) {
            return null;
        }
        String id = isNew() ? freeId(goal) : asked.text("reeks");
        SeriesRows typed = rows;
        if (!typed.isReadable()) {
            Messages.fail(AskedDraft.TEXTS.tell("series.mend"));
            return null;
        }
        var indicator = new GoalIndicator(
                id,
                written(name),
                oneOf(Unit.class, unit).orElse(Unit.PERCENT),
                written(definition),
                oneOf(LiveFigure.class, live),
                typed.targetsTyped(),
                typed.pointsTyped(),
                typed.breaksTyped());
        boolean done = asked.attempt(
                () -> editing.changeIndicator(signedIn.actor(), asked.getCode(), goal.slug(), seen, indicator),
                faults -> {
                    faults.forEach(fault -> tell(typed, fault));
                    Messages.fail(AskedDraft.TEXTS.tell("series.mend"));
                },
                () -> seen = indicator().map(Seen::of).orElse(""));
        return done ? AskedDraft.then(goalPage(), AskedDraft.TEXTS.tell("series.kept", indicator.name())) : null;
    }

    private static void tell(SeriesRows typed, AgreementFault fault) {
        String said = AskedDraft.say(fault);
        if (!typed.wrong(fault.field(), said)) {
            Messages.failAt("series:" + fault.field(), said);
        }
    }

    /** Takes it out of the draft; earlier editions keep it. */
    public String remove() {
        boolean done = asked.attempt(
                () -> editing.removeIndicator(
                        signedIn.actor(), asked.getCode(), asked.text("doel"), seen, asked.text("reeks")),
                faults -> Messages.fail(AskedDraft.TEXTS.tell("series.mend")),
                () -> seen = indicator().map(Seen::of).orElse(""));
        return done ? AskedDraft.then(goalPage(), AskedDraft.TEXTS.tell("series.removed")) : null;
    }

    private String goalPage() {
        return "/sectorakkoord/doel?akkoord=" + asked.getCode() + "&doel=" + asked.text("doel");
    }

    /** Made of the name, and a number when there is one like it. */
    private String freeId(Goal goal) {
        String start = Slug.of(written(name), "").value();
        String base = start.substring(0, Math.min(start.length(), LONGEST));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? base : base + "-" + number)
                .filter(id -> !id.equals(NEW) && goal.indicator(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static <E extends Enum<E>> Optional<E> oneOf(Class<E> all, String chosen) {
        return Arrays.stream(all.getEnumConstants())
                .filter(one -> one.name().equals(chosen))
                .findFirst();
    }

    private static String written(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Of the goal. */
    public String getGoal() {
        return asked.goal().map(goal -> goal.number() + ". " + goal.title()).orElse("");
    }

    public String getSlug() {
        return asked.text("doel");
    }

    /** As it is kept; of a new one that it is new. */
    public String getHeading() {
        return indicator().map(GoalIndicator::name).orElseGet(() -> AskedDraft.TEXTS.tell("series.new"));
    }

    public List<SelectItem> getUnits() {
        return Arrays.stream(Unit.values())
                .map(one -> new SelectItem(one.name(), AskedDraft.TEXTS.tell("unit." + one)))
                .toList();
    }

    public List<SelectItem> getLives() {
        return Arrays.stream(LiveFigure.values())
                .map(one -> new SelectItem(one.name(), AskedDraft.TEXTS.tell("live." + one)))
                .toList();
    }

    public SeriesRows getRows() {
        return rows;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getLive() {
        return live;
    }

    public void setLive(String live) {
        this.live = live;
    }

    public String getDefinition() {
        return definition;
    }

    public void setDefinition(String definition) {
        this.definition = definition;
    }
}

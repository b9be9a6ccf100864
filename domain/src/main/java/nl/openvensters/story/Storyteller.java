package nl.openvensters.story;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.IndicatorKind;
import nl.openvensters.language.Language;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.Visibility;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SubjectKind;

/** Tells of any indicator of a school, and of what another subject tells itself. Pure: the same material gives the same story. */
public final class Storyteller {

    private static final Map<IndicatorKind, Teller> TELLERS = new EnumMap<>(Map.ofEntries(
            Map.entry(IndicatorKind.PROFILE, new ProfileTeller()),
            Map.entry(IndicatorKind.COUNT_TREND, new CountTrendTeller()),
            Map.entry(IndicatorKind.DISTRIBUTION, new DistributionTeller()),
            Map.entry(IndicatorKind.CATCHMENT, new CatchmentTeller()),
            Map.entry(IndicatorKind.STAFF, new StaffTeller()),
            Map.entry(IndicatorKind.SCALE, new ScaleTeller()),
            Map.entry(IndicatorKind.LEVELS, new LevelsTeller()),
            Map.entry(IndicatorKind.MEAN_PER_TEST, new MeanPerTestTeller()),
            Map.entry(IndicatorKind.CATEGORY, new CategoryTeller()),
            Map.entry(IndicatorKind.KEYWORDS, new KeywordsTeller()),
            Map.entry(IndicatorKind.SHARES, new SharesTeller()),
            Map.entry(IndicatorKind.TEXT, new TextTeller()),
            Map.entry(IndicatorKind.NUMBER, new NumberTeller()),
            Map.entry(IndicatorKind.WEEK, new WeekTeller()),
            Map.entry(IndicatorKind.SATISFACTION, new SatisfactionTeller()),
            Map.entry(IndicatorKind.CHECKLIST, new ChecklistTeller()),
            Map.entry(IndicatorKind.QUALITY, new QualityTeller())));

    private Storyteller() {}

    /** The story, or why there is none. */
    public static IndicatorStory tell(IndicatorFigures figures, SchoolProfile school) {
        return tell(new StoryMaterial(figures, school));
    }

    /** The same of what a board or another subject that publishes tells itself. @param name its own */
    public static IndicatorStory tell(IndicatorFigures figures, SubjectKind kind, String name) {
        return tell(new StoryMaterial(figures, kind, name, Optional.empty()));
    }

    private static IndicatorStory tell(StoryMaterial material) {
        TellerResult told = told(material);
        return told instanceof TellerResult.Answered answered
                ? answered(material, answered)
                : missing(material, why(material, (TellerResult.Nothing) told));
    }

    /** Files begin later than some schools ended, so of these is said of when we have nothing. */
    private static Html why(StoryMaterial material, TellerResult.Nothing told) {
        String id = material.indicator().id();
        String ended = "missing.NOT_DELIVERED.closed";
        return material.closedOn().isPresent()
                        && told.reason()
                                .filter(MissingReason.NOT_DELIVERED::equals)
                                .isPresent()
                ? Html.text(Wording.text(Wording.firstOf(ended + "." + id, ended)))
                : told.why(id);
    }

    /** What is told, or why nothing is. */
    static TellerResult told(StoryMaterial material) {
        return material.figures()
                .missing()
                .map(reason -> absent(material, reason))
                .orElseGet(() -> TELLERS.get(material.indicator().kind()).tell(material));
    }

    private static TellerResult absent(StoryMaterial material, MissingReason reason) {
        IndicatorFigures figures = material.figures();
        if (figures.visibility() instanceof Visibility.Withdrawn withdrawn && reason == MissingReason.NOT_PUBLISHED) {
            return new TellerResult.Nothing(
                    Wording.html(material.keyOf("missing.withdrawn"), Wording.own(withdrawn.reason())));
        }
        String general = "missing." + reason;
        return figures.indicator().isCentral()
                ? TellerResult.nothing(reason)
                : new TellerResult.Nothing(Wording.text(Wording.firstOf(material.keyOf(general + ".own"), general)));
    }

    private static IndicatorStory answered(StoryMaterial material, TellerResult.Answered told) {
        Indicator indicator = material.indicator();
        String source = told.reference().isEmpty()
                ? Wording.text("source", indicator.source())
                : Wording.text("source.of", indicator.source(), told.reference());
        return new IndicatorStory(
                indicator.id(),
                indicator.kind(),
                material.kind(),
                question(material),
                indicator.name(),
                Optional.of(told.answer()),
                gone(material),
                told.illustrations(),
                words(material, told),
                indicator.definition().text(),
                Stream.concat(told.tables().stream(), OwnComparison.of(material).stream())
                        .toList(),
                source,
                language(indicator));
    }

    /**
     * What a register says of a school cannot be taken offline; what the school adds to it can. Words that it wrote since,
     * which only its own preview has, take the place of the reason.
     */
    private static Optional<Html> gone(StoryMaterial material) {
        IndicatorFigures figures = material.figures();
        return figures.indicator().isCentral()
                        && figures.explanation().isEmpty()
                        && figures.visibility() instanceof Visibility.Withdrawn withdrawn
                ? Optional.of(Wording.html("withdrawn.own", Wording.own(withdrawn.reason())))
                : Optional.empty();
    }

    /** Of a school that is no longer there the question is asked in the past. */
    private static String question(StoryMaterial material) {
        return material.closedOn()
                .flatMap(day -> Wording.find("question." + material.indicator().id() + ".then"))
                .orElse(material.indicator().question());
    }

    private static IndicatorStory missing(StoryMaterial material, Html why) {
        Indicator indicator = material.indicator();
        return new IndicatorStory(
                indicator.id(),
                indicator.kind(),
                material.kind(),
                question(material),
                indicator.name(),
                Optional.empty(),
                Optional.of(why),
                List.of(),
                material.figures().missing().isPresent() ? Optional.empty() : words(material),
                indicator.definition().text(),
                List.of(),
                Wording.text("source", indicator.source()),
                language(indicator));
    }

    private static String language(Indicator indicator) {
        return indicator.isIn(Language.spoken()) ? "" : Language.spoken().tagOfDutch();
    }

    /** The explanation; before it the text of the own answer, when there is one. */
    private static Optional<IndicatorStory.Words> words(StoryMaterial material, TellerResult.Answered told) {
        Optional<IndicatorStory.Words> explained = words(material);
        return told.text()
                .map(SchoolWords::clean)
                .filter(html -> !html.markup().isBlank())
                .map(own -> new IndicatorStory.Words(
                        new Html(Wording.own(own).markup()
                                + explained.map(w -> w.html().markup()).orElse("")),
                        explained.map(IndicatorStory.Words::date).orElseGet(() -> publishedOn(material))))
                .or(() -> explained);
    }

    private static String publishedOn(StoryMaterial material) {
        return material.figures().visibility() instanceof Visibility.Published published
                ? Wording.day(published.on())
                : "";
    }

    static Optional<IndicatorStory.Words> words(StoryMaterial material) {
        return material.figures()
                .explanation()
                .map(w ->
                        new IndicatorStory.Words(Wording.own(SchoolWords.clean(w.body())), Wording.day(w.writtenOn())))
                .filter(w -> !w.html().markup().isBlank());
    }
}

package nl.openvensters.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.AnswerNumber;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.language.Language;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.answer.Answer;
import nl.openvensters.publication.answer.AnswerRules;
import nl.openvensters.publication.answer.Document;
import nl.openvensters.publication.general.FileAddress;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.Slug;
import nl.openvensters.school.SubjectKind;

/**
 * All that a story about one indicator of one subject is made of.
 *
 * @param figures the indicator with its figures, the subject's words and own answer
 * @param kind of whom it is about
 * @param name of whom it is about
 * @param about the school that it is about; empty when it is another subject, of which no answer has a school year
 */
record StoryMaterial(IndicatorFigures figures, SubjectKind kind, String name, Optional<SchoolProfile> about) {

    StoryMaterial(IndicatorFigures figures, SchoolProfile school) {
        this(figures, SubjectKind.SCHOOL, school.name(), Optional.of(school));
    }

    /** Not to be asked of another subject than a school. */
    SchoolProfile school() {
        return about.orElseThrow();
    }

    /** With its texts in the language that is spoken. */
    Indicator indicator() {
        return figures.indicator().in(Language.spoken());
    }

    /** The figures of one measure of the school, oldest first. */
    List<Figure> ownOf(String measure) {
        return figures.of(measure);
    }

    /** The latest figure of one measure of the school. */
    Optional<Figure> latestOwn(String measure) {
        return figures.latest(measure);
    }

    /** The figures that hold a number of the answers of the school, oldest first. */
    List<Figure> numbers(AnswerNumber what) {
        return measureOf(what).map(measure -> ownOf(measure.code())).orElse(List.of());
    }

    /** The value of the latest of them; a reason when it is not told. */
    FigureValue number(AnswerNumber what) {
        List<Figure> all = numbers(what);
        return all.isEmpty()
                ? FigureValue.missing(MissingReason.NOT_DELIVERED)
                : all.get(all.size() - 1).value().orElseThrow();
    }

    /** A number that belongs to another one, such as how many answered. */
    Optional<BigDecimal> beside(Figure figure, AnswerNumber what) {
        return indicator().measure(figure.measure()).stream()
                .flatMap(measure -> measure.cells().stream())
                .filter(cell -> cell.answer().filter(what::equals).isPresent())
                .findFirst()
                .flatMap(cell -> figure.cells().get(cell.key()).asNumber());
    }

    /** The mark that a figure holds as people write it, with what it may be more or less; empty when it holds none. */
    Optional<String> writtenMark(Figure figure) {
        return WrittenMark.of(indicator(), figure);
    }

    private Optional<Measure> measureOf(AnswerNumber what) {
        return indicator().measures().stream()
                .filter(measure -> measure.answer().filter(what::equals).isPresent())
                .findFirst();
    }

    /** The figures of one measure of the schools like this one, of the municipality or of the country, oldest first. */
    static List<Figure> of(List<Figure> figures, String measure) {
        return IndicatorFigures.of(measure, figures).stream()
                .sorted(Comparator.comparing(Figure::period))
                .toList();
    }

    /** What the school supplied, when there is an answer of this type that can be read. */
    <A extends Answer> Optional<A> answer(Class<A> type) {
        return figures.answer()
                .flatMap(own -> AnswerRules.read(indicator(), own.content()))
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** A document to read; of one that is stored here, which only schools have, the label says what it is and how large. */
    IndicatorStory.Point document(Document document) {
        return document.file()
                .filter(file -> about.isPresent())
                .map(file -> IndicatorStory.Point.own(
                        Wording.text(
                                "document",
                                document.title(),
                                Wording.size(document.size().orElse(0))),
                        "",
                        new FileAddress(school().code(), file).named(Slug.of(document.title(), "") + ".pdf")))
                .orElseGet(() -> IndicatorStory.Point.own(
                        document.title(), "", document.link().orElse("")));
    }

    /** Of which school year the answer is, for the source line. */
    String answerReference() {
        return figures.answer()
                .filter(own -> about.isPresent())
                .map(own -> Wording.text("period.schoolYear", own.schoolYear()))
                .orElse("");
    }

    /** What the school says itself, by the sentence with which its own text begins, else its explanation. */
    Optional<Html> ownSentence(Optional<String> text) {
        return OwnSentence.of(text)
                .map(own -> Tense.of(this).html("TEXT.text", schoolName(), Wording.own(own)))
                .or(() -> figures.explanation().flatMap(words -> OwnSentence.of(Optional.of(words.body()))
                        .map(own -> Tense.of(this, SchoolYear.of(words.writtenOn()))
                                .html("TEXT.text", schoolName(), Wording.own(own)))));
    }

    /** Whether the school wrote an explanation. */
    boolean isExplained() {
        return figures.explanation().filter(w -> !w.body().isBlank()).isPresent();
    }

    String schoolName() {
        return name;
    }

    /** The name of the municipality, or of the place when the register does not know the municipality; empty when it is no school. */
    String municipality() {
        return about.flatMap(school -> school.municipality()
                        .map(SchoolProfile.Municipality::name)
                        .or(() -> school.address().place()))
                .orElse("");
    }

    /** The key of a text that is another one of others than schools, where it is. */
    String keyOf(String text) {
        return kind == SubjectKind.SCHOOL ? text : Wording.firstOf(text + "." + kind, text + ".OTHER", text);
    }

    /** The first day that the school was no longer there. */
    Optional<LocalDate> closedOn() {
        return about.filter(school -> !school.active())
                .flatMap(SchoolProfile::lastDay)
                .map(day -> day.plusDays(1));
    }

    /** What the register says of the school, in the order in which it is shown. */
    List<StoryTable.Row> facts() {
        SchoolProfile school = school();
        var facts = new ArrayList<StoryTable.Row>();
        facts.add(fact("name", school.name()));
        facts.add(fact("type", Wording.text("type." + school.type())));
        school.denomination().ifPresent(d -> facts.add(fact("denomination", Wording.denomination(d))));
        var address = school.address();
        address.street()
                .ifPresent(s -> facts.add(fact(
                        "address", s + address.houseNumber().map(n -> " " + n).orElse(""))));
        address.postcode().ifPresent(p -> facts.add(fact("postcode", p.written())));
        address.place().ifPresent(p -> facts.add(fact("place", p)));
        school.municipality().ifPresent(m -> facts.add(fact("municipality", m.name())));
        school.board()
                .ifPresent(b -> facts.add(fact(
                        school.active() ? "board" : "boardThen",
                        b.knownName()
                                .orElseGet(() -> Wording.text(
                                        "fact.boardNumber", b.number().value())))));
        // The partnerships that we know are of primary education.
        school.partnership()
                .filter(p -> school.type() != SchoolType.VSO)
                .ifPresent(p -> facts.add(fact("partnership", p)));
        facts.add(fact("code", school.code().value()));
        return facts;
    }

    private static StoryTable.Row fact(String name, String value) {
        return StoryTable.row(Wording.text("fact." + name), value);
    }
}

package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.publication.answer.KeywordsAnswer;
import nl.openvensters.publication.answer.ProfileAnswer;
import nl.openvensters.publication.answer.WeekAnswer;
import nl.openvensters.school.SchoolProfile;

/** What is said in words side by side: who the school is, its keywords, its week, a judgement, the scores of tests. */
final class WordComparers {

    private WordComparers() {}

    /** Type, denomination, concept, place and board, as the register and the school say. */
    static List<ComparedRow> profiles(Columns columns) {
        return List.of(columns.row(school -> {
            SchoolProfile of = school.school();
            var cell = ComparedCell.headline(Wording.capital(Wording.text("type." + of.type())), "");
            List<Optional<String>> facts = List.of(
                    of.denomination().map(Wording::denomination),
                    school.answer(ProfileAnswer.class).flatMap(ProfileAnswer::concept),
                    place(of),
                    of.board()
                            .flatMap(SchoolProfile.Board::knownName)
                            .map(name -> Wording.text(of.active() ? "compare.board" : "compare.boardThen", name)));
            for (String fact : facts.stream().flatMap(Optional::stream).toList()) {
                cell = cell.noting(fact);
            }
            return Optional.of(cell);
        }));
    }

    private static Optional<String> place(SchoolProfile school) {
        var address = school.address();
        Optional<String> street = address.street()
                .map(name ->
                        name + address.houseNumber().map(number -> " " + number).orElse(""));
        String all =
                Stream.of(street, address.place()).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return Optional.of(all).filter(known -> !known.isEmpty());
    }

    /** The words that schools chose. */
    static List<ComparedRow> keywords(Columns columns) {
        return List.of(columns.row(school -> school.answer(KeywordsAnswer.class)
                .map(KeywordsAnswer::keywords)
                .filter(words -> !words.isEmpty())
                .map(words -> ComparedCell.words(OwnWord.of(school.indicator(), words), school.answerReference()))));
    }

    /** From when to when, and who cares for the children around it. */
    static List<ComparedRow> weeks(Columns columns) {
        return List.of(columns.row(school -> school.answer(WeekAnswer.class)
                .flatMap(week -> Glance.hours(week).map(hours -> {
                    var cell = ComparedCell.headline(hours, school.answerReference());
                    for (IndicatorStory.Point care : WeekTeller.care(week)) {
                        cell = cell.noting(care.label() + ": " + Wording.within(care.detail()));
                    }
                    return cell;
                }))));
    }

    /** Where the children live, of every ten. */
    static List<ComparedRow> areas(Columns columns) {
        return List.of(columns.row(school -> CatchmentTeller.latest(school).map(figure -> {
                    var cell = ComparedCell.figure("", figure);
                    for (CatchmentTeller.Part part : CatchmentTeller.parts(figure.cells())) {
                        cell = cell.noting(part.name() + ": " + part.share());
                    }
                    return cell;
                }))
                .hinting(Wording.text("CATCHMENT.share") + "."));
    }

    /** The last judgement, and of when it is. */
    static List<ComparedRow> categories(Columns columns) {
        return List.of(columns.row(
                school -> CategoryTeller.figures(school).stream().findFirst().flatMap(latest -> latest.value()
                        .filter(FigureValue.Category.class::isInstance)
                        .map(FigureValue.Category.class::cast)
                        .map(category -> ComparedCell.headline(
                                Wording.category(category.name()),
                                Wording.text(
                                        CategoryTeller.isDayKnown(latest) ? "compare.since" : "compare.listed",
                                        Wording.day(latest.period().start())))))));
    }

    /** The mean of a test, when the children of a school made one: each test has a scale of its own. */
    static List<ComparedRow> tests(Columns columns) {
        ComparedRow row = columns.row(school -> latestTests(school)
                .filter(figure -> MeanPerTestTeller.shown(figure).size() == 1)
                .map(WordComparers::test));
        long tests = columns.answered().stream()
                .flatMap(school -> latestTests(school).stream())
                .flatMap(figure -> MeanPerTestTeller.shown(figure).stream())
                .distinct()
                .count();
        return List.of(tests > 1 ? row.warning(Wording.text("compare.otherTest")) : row);
    }

    private static Optional<Figure> latestTests(StoryMaterial school) {
        return MeanPerTestTeller.figures(school).stream().reduce((earlier, later) -> later);
    }

    private static ComparedCell test(Figure figure) {
        String test = MeanPerTestTeller.shown(figure).get(0);
        var notes = new ArrayList<String>();
        notes.add(MeanPerTestTeller.name(test));
        MeanPerTestTeller.scale(test).ifPresent(scale -> notes.add(Wording.text("compare.testScale", scale)));
        Stream.of(figure.cells().get(test + MeanPerTestTeller.COUNT))
                .flatMap(count -> count.asNumber().stream())
                .forEach(count -> notes.add(Wording.text("compare.children", Wording.whole(count))));
        var cell = ComparedCell.figure(Cell.tenths(figure.cells().get(test + MeanPerTestTeller.MEAN)), figure);
        for (String note : notes) {
            cell = cell.noting(note);
        }
        return cell;
    }
}

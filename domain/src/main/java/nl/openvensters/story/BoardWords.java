package nl.openvensters.story;

import java.util.List;
import java.util.Optional;
import nl.openvensters.language.Language;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.PublishedExplanation;
import nl.openvensters.publication.answer.AnswerRules;
import nl.openvensters.publication.answer.TextAnswer;
import nl.openvensters.story.IndicatorStory.Point;

/**
 * What a board says of itself in public, told in short with each of its schools.
 *
 * @param introduction who it is
 * @param explanation what holds for all its schools
 * @param website https
 * @param more a document with the explanation
 */
public record BoardWords(
        Optional<Html> introduction,
        Optional<Html> explanation,
        Optional<String> website,
        Optional<String> email,
        Optional<String> phone,
        Optional<Point> more) {

    private static final String INTRODUCTION = "bestuur";
    private static final String EXPLANATION = "bestuur_scholen";

    /**
     * @param board what is public of it
     * @return empty when it says nothing
     */
    public static Optional<BoardWords> of(List<IndicatorFigures> board) {
        Optional<IndicatorFigures> self = of(board, INTRODUCTION);
        Optional<IndicatorFigures> schools = of(board, EXPLANATION);
        Optional<TextAnswer> contact = self.flatMap(BoardWords::answer);
        var words = new BoardWords(
                self.flatMap(BoardWords::words),
                schools.flatMap(BoardWords::words),
                contact.flatMap(TextAnswer::link),
                contact.flatMap(TextAnswer::email),
                contact.flatMap(TextAnswer::phone),
                schools.flatMap(
                        shown -> answer(shown).flatMap(told -> told.link().map(link -> told.linkText()
                                .map(text -> Point.own(text, "", link))
                                .orElseGet(() -> new Point(
                                        shown.indicator().in(Language.spoken()).name(), "", link))))));
        return Optional.of(words).filter(said -> !said.equals(NOTHING));
    }

    private static final BoardWords NOTHING = new BoardWords(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static Optional<IndicatorFigures> of(List<IndicatorFigures> board, String indicator) {
        return board.stream()
                .filter(shown -> shown.indicator().id().equals(indicator))
                .findFirst();
    }

    private static Optional<Html> words(IndicatorFigures shown) {
        return shown.explanation()
                .map(PublishedExplanation::body)
                .map(SchoolWords::clean)
                .map(Wording::own)
                .filter(html -> !html.markup().isEmpty());
    }

    private static Optional<TextAnswer> answer(IndicatorFigures shown) {
        return shown.answer()
                .flatMap(own -> AnswerRules.read(shown.indicator(), own.content()))
                .filter(TextAnswer.class::isInstance)
                .map(TextAnswer.class::cast);
    }
}

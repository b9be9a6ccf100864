package nl.openvensters.page;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.PublishedAnswer;
import nl.openvensters.publication.PublishedExplanation;
import nl.openvensters.publication.Surroundings;
import nl.openvensters.publication.Visibility;

/** An indicator in a document. What the catalogue says of it is not repeated, only whether it counts. */
final class IndicatorShape {

    private IndicatorShape() {}

    static void write(Fields out, IndicatorFigures shown) {
        out.with("id", shown.indicator().id())
                .with("counts", shown.indicator().comparison())
                .with("definition", shown.indicator().definition().version())
                .with("publication", inside -> visibility(inside, shown.visibility()))
                .with("missing", shown.missing())
                .each("figures", shown.figures(), FigureShape::write)
                .each("comparable", shown.surroundings().comparable(), FigureShape::write)
                .each("municipality", shown.surroundings().municipality(), FigureShape::write)
                .each("country", shown.surroundings().country(), FigureShape::write)
                .with("explanation", shown.explanation(), (inside, words) -> inside.with("html", words.body())
                        .with("writtenOn", words.writtenOn())
                        .with("run", words.figuresOfRun()))
                .with("answer", shown.answer(), (inside, answer) -> inside.with("content", answer.content())
                        .with("schoolYear", answer.schoolYear()));
    }

    private static void visibility(Fields out, Visibility visibility) {
        if (visibility instanceof Visibility.Published published) {
            out.with("publishedOn", published.on()).with("how", published.how()).with("run", published.asOfRun());
        } else if (visibility instanceof Visibility.Withdrawn withdrawn) {
            out.with("withdrawnOn", withdrawn.on()).with("why", withdrawn.reason());
        }
    }

    /** @return empty when the catalogue no longer has it */
    static Optional<IndicatorFigures> read(JsonObject in, Catalogue catalogue) {
        return catalogue.find(in.getString("id")).map(indicator -> read(in, indicator));
    }

    private static IndicatorFigures read(JsonObject in, Indicator indicator) {
        return new IndicatorFigures(
                indicator.counting(in.getBoolean("counts")),
                visibility(in.getJsonObject("publication")),
                Fields.text(in, "missing").map(MissingReason::valueOf),
                figures(in, "figures", indicator),
                new Surroundings(
                        figures(in, "comparable", indicator),
                        figures(in, "municipality", indicator),
                        figures(in, "country", indicator)),
                Fields.object(
                        in,
                        "explanation",
                        words -> new PublishedExplanation(
                                words.getString("html"),
                                LocalDate.parse(words.getString("writtenOn")),
                                Fields.number(words, "run"))),
                Fields.object(
                        in,
                        "answer",
                        answer -> new PublishedAnswer(
                                answer.getString("content"), SchoolYear.parse(answer.getString("schoolYear")))));
    }

    private static List<Figure> figures(JsonObject in, String name, Indicator indicator) {
        return Fields.each(in, name, figure -> FigureShape.read(figure, indicator.id()));
    }

    private static Visibility visibility(JsonObject in) {
        Optional<LocalDate> published = Fields.day(in, "publishedOn");
        if (published.isPresent()) {
            return new Visibility.Published(
                    published.get(), Visibility.How.valueOf(in.getString("how")), Fields.number(in, "run"));
        }
        return Fields.day(in, "withdrawnOn")
                .<Visibility>map(on -> new Visibility.Withdrawn(on, in.getString("why")))
                .orElseGet(Visibility.Never::new);
    }
}

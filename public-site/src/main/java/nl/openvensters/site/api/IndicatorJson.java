package nl.openvensters.site.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import nl.openvensters.figure.Figure;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.PublishedExplanation;
import nl.openvensters.publication.Surroundings;
import nl.openvensters.publication.Visibility;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.story.Html;
import nl.openvensters.story.IndicatorStory;

/** An indicator of a subject as JSON: its definition, whether it is public, and what there is to see. */
final class IndicatorJson {

    private IndicatorJson() {}

    static JsonObject of(IndicatorFigures shown, IndicatorStory story) {
        Indicator indicator = shown.indicator();
        return new JsonMembers()
                .with("id", indicator.id())
                .with("name", indicator.name())
                .with("question", indicator.question())
                .with("theme", indicator.theme().title())
                .with("supply", indicator.supply())
                .with("source", indicator.source())
                .with("definition", CatalogueJson.definition(indicator))
                .with("publication", publication(shown.visibility()))
                .with("reason", shown.missing())
                .with("sentence", story.answer().map(Html::asText))
                .with("whyMissing", story.missing().map(Html::asText))
                .with("sourceLine", story.source())
                .with("figures", figures(shown.figures(), indicator, story.teller()))
                .with("surroundings", surroundings(shown.surroundings(), indicator, story.teller()))
                .with("explanation", shown.explanation().map(IndicatorJson::explanation))
                .with("answer", shown.answer().map(AnswerJson::of))
                .build();
    }

    private static JsonObject publication(Visibility visibility) {
        var json = new JsonMembers();
        if (visibility instanceof Visibility.Published published) {
            json.with("state", "PUBLISHED").with("publishedOn", published.on()).with("how", published.how());
        } else if (visibility instanceof Visibility.Withdrawn withdrawn) {
            json.with("state", "WITHDRAWN").with("withdrawnOn", withdrawn.on()).with("why", withdrawn.reason());
        } else {
            json.with("state", "NEVER");
        }
        return json.build();
    }

    private static JsonArray figures(List<Figure> figures, Indicator indicator, SubjectKind teller) {
        return JsonMembers.array(figures, figure -> FigureJson.of(figure, indicator, teller));
    }

    private static JsonObject surroundings(Surroundings around, Indicator indicator, SubjectKind teller) {
        return new JsonMembers()
                .with("comparableSchools", figures(around.comparable(), indicator, teller))
                .with("municipality", figures(around.municipality(), indicator, teller))
                .with("country", figures(around.country(), indicator, teller))
                .build();
    }

    private static JsonObject explanation(PublishedExplanation explanation) {
        return new JsonMembers()
                .with("html", explanation.body())
                .with("writtenOn", explanation.writtenOn())
                .build();
    }
}

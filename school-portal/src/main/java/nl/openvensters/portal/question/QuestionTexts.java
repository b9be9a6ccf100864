package nl.openvensters.portal.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.question.AskedQuestion;

/** Questions as they are written on a page. */
@ApplicationScoped
class QuestionTexts {

    private static final Texts TEXTS = Texts.of("Questions");

    @Inject
    private Catalogue catalogue;

    @Inject
    private Days days;

    /** The part that it is about, or the school as a whole. */
    String about(AskedQuestion question) {
        return question.indicator()
                .flatMap(catalogue::find)
                .map(Indicator::name)
                .orElse(TEXTS.tell("about.school"));
    }

    String state(AskedQuestion question) {
        return TEXTS.tell(
                "state." + question.state(),
                question.ender(),
                question.endedAt().map(days::moment).orElse(""));
    }

    /** The day by which it should be done; empty when that does not matter. */
    String wanted(AskedQuestion question) {
        return question.wantedOn().map(days::day).orElse("");
    }
}

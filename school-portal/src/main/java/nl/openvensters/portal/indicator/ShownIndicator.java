package nl.openvensters.portal.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.portal.Days;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.IndicatorState;
import nl.openvensters.publication.OpenedIndicator;
import nl.openvensters.publication.OpenedPage;
import nl.openvensters.publication.OpenedPages;
import nl.openvensters.publication.PublishedAnswer;
import nl.openvensters.publication.PublishedExplanation;
import nl.openvensters.publication.Visibility;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.Introduction;
import nl.openvensters.story.Storyteller;

/** Gathers what the page of an indicator shows to one person. */
@ApplicationScoped
public class ShownIndicator {

    @Inject
    private OpenedPages pages;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    /** An indicator of a school, a board or a partnership for who works on it. */
    public record Shown(OpenedPage page) {

        /** Of the school, the board or the partnership. */
        public String name() {
            return page.name();
        }

        /** What the register says; not to be asked of another. */
        public SchoolProfile school() {
            return page.register().orElseThrow();
        }

        public OpenedIndicator opened() {
            return page.opened();
        }

        /** As it would be if it were published now, with the words that are online. */
        public IndicatorFigures now() {
            return page.now();
        }

        /** What the public sees. */
        public IndicatorFigures online() {
            return page.online();
        }

        /** As parents would read it. */
        IndicatorStory told(IndicatorFigures figures) {
            return page.register()
                    .map(school -> Storyteller.tell(figures, school))
                    .orElseGet(
                            () -> Storyteller.tell(figures, opened().subject().kind(), name()));
        }

        public IndicatorState state() {
            return opened().state();
        }

        /** Whether drafts may be read. */
        public boolean reads() {
            return opened().allows(Action.SEE_DRAFT);
        }

        /** Whether drafts may be written, here and by this person. */
        public boolean writes() {
            return opened().allows(Action.EDIT_DRAFT) && state().applicable();
        }

        /** Whether it may be put online by this person. */
        public boolean publishes() {
            return opened().allows(Action.PUBLISH) && state().applicable();
        }

        /** Whether it may be taken offline by this person. */
        public boolean withdraws() {
            return opened().allows(Action.WITHDRAW) && state().publishedOn().isPresent();
        }

        /** The words that are online; empty when there are none. */
        public String wordsOnline() {
            return now().explanation().map(PublishedExplanation::body).orElse("");
        }
    }

    /**
     * @throws nl.openvensters.account.NotAllowed when the subject is none of the actor's business
     * @throws IllegalArgumentException when there is no such school, board, partnership or indicator
     */
    public Shown to(Actor actor, SubjectCode subject, String indicator) {
        return new Shown(pages.of(actor, subject, indicator));
    }

    /** What parents see now, word for word. */
    public IndicatorStory online(Shown shown) {
        return story(shown.online(), shown);
    }

    /**
     * What parents will see once these words and, for what a school supplies itself, this answer are online; what they see
     * now when that cannot be.
     */
    public IndicatorStory story(Shown shown, DraftContent content) {
        boolean central = shown.state().indicator().isCentral();
        boolean possible = shown.state().applicable()
                && (central ? shown.state().delivered() : !content.equals(DraftContent.EMPTY));
        return possible ? story(with(shown.now(), content), shown) : online(shown);
    }

    /** How the school shows itself at the top of its page now. */
    public Introduction introduction(Shown shown) {
        return introduction(shown.online(), shown);
    }

    /** How it will once this is online. */
    public Introduction introduction(Shown shown, DraftContent content) {
        return introduction(with(shown.now(), content), shown);
    }

    private Introduction introduction(IndicatorFigures figures, Shown shown) {
        return OwnFiles.inPortal(Introduction.of(figures, shown.school()), request.getContextPath());
    }

    private IndicatorStory story(IndicatorFigures figures, Shown shown) {
        return OwnFiles.inPortal(shown.told(figures), request.getContextPath());
    }

    private IndicatorFigures with(IndicatorFigures now, DraftContent content) {
        String typed = content.body();
        Optional<PublishedExplanation> words = now.explanation()
                .filter(online -> online.body().equals(typed))
                .or(() -> Optional.of(new PublishedExplanation(typed, days.today(), 0)))
                .filter(w -> !w.body().isEmpty());
        boolean central = now.indicator().isCentral();
        Optional<PublishedAnswer> answer = content.answer()
                .map(json -> new PublishedAnswer(json, SchoolYear.of(days.today())))
                .filter(own -> now.indicator().takesAnswer());
        boolean told = !central && (answer.isPresent() || words.isPresent());
        return new IndicatorFigures(
                        now.indicator(),
                        now.visibility() instanceof Visibility.Published
                                ? now.visibility()
                                : new Visibility.Published(days.today(), Visibility.How.DELIBERATE, 0),
                        told ? Optional.empty() : now.missing(),
                        now.figures(),
                        now.surroundings(),
                        words,
                        Optional.empty())
                .answering(answer, days.today());
    }
}

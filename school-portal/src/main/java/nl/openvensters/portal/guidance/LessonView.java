package nl.openvensters.portal.guidance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.openvensters.guidance.Lesson;
import nl.openvensters.guidance.Lessons;
import nl.openvensters.guidance.Lessons.Outcome;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.worklist.Waiting;

/** The short read that is of use next, on the start page; and the page of one. */
@Named
@RequestScoped
public class LessonView {

    private static final Texts TEXTS = Texts.of("Guidance");

    @Inject
    private Lessons lessons;

    @Inject
    private Waiting waiting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private Optional<Lesson> asked = Optional.empty();
    private Optional<Lesson> next;

    @PostConstruct
    void read() {
        asked = Lesson.of(request.getParameter("les"));
    }

    public void open() throws IOException {
        if (asked.isEmpty()) {
            Answers.absent();
        }
    }

    /** The one that is offered; null when there is none. */
    public Lesson getNext() {
        if (next == null) {
            next = lessons.next(signedIn.actor(), waiting.grid());
        }
        return next.orElse(null);
    }

    /** The one of the page. */
    public Lesson getLesson() {
        return asked.orElse(null);
    }

    public String title(Lesson lesson) {
        return TEXTS.tell(lesson.address() + ".title");
    }

    /** Why it is offered. */
    public String why(Lesson lesson) {
        return TEXTS.tell(lesson.address() + ".why");
    }

    /** The file of its picture; it is looked for also when there is no such page. */
    public String getPart() {
        return "/WEB-INF/parts/lesson/" + asked.orElse(Lesson.EXPLAIN).address() + ".xhtml";
    }

    /** What the picture tells, for who does not see it. */
    public String getPicture() {
        return TEXTS.tell(getLesson().address() + ".picture");
    }

    /** The words of the page. */
    public List<String> getParagraphs() {
        return List.of(TEXTS.tell(getLesson().address() + ".text").split("\n\n"));
    }

    public void done() {
        lessons.see(signedIn.actor(), getLesson(), Outcome.READ);
        PageTurn.to("/");
    }

    /** Puts the one that is offered aside. */
    public void dismiss() {
        Lesson.of(request.getParameter("weg"))
                .ifPresent(lesson -> lessons.see(signedIn.actor(), lesson, Outcome.DISMISSED));
        PageTurn.to("/");
    }
}

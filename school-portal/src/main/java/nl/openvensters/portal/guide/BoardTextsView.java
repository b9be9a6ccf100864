package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.BoardGuideTexts;
import nl.openvensters.guide.BoardGuideTexts.Typed;
import nl.openvensters.guide.BoardTextsClash;
import nl.openvensters.guide.DayOff;
import nl.openvensters.guide.GuideRefused;
import nl.openvensters.guide.WritingGuides;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.school.BoardNumber;
import org.omnifaces.util.Faces;

/** What a board writes once for the guides of all its schools. */
@Named("guideBoardTextsView")
@ViewScoped
public class BoardTextsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BoardGuideTexts texts;

    @Inject
    private transient WritingGuides writing;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Days days;

    @Inject
    private transient HttpServletRequest request;

    private String number;
    private SchoolYear year;
    private final List<Row> rows = new ArrayList<>();
    private DayRows calendar;
    private List<DayOff> keptDays = List.of();
    private int daysEdition;
    private String daysFault = "";

    /** One paragraph as it is typed. */
    public static final class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String id;
        private final String title;
        private final String hint;
        private final String kept;
        private int edition;
        private String text;
        private String theirs = "";

        Row(BoardGuideTexts.Written written) {
            id = written.part().id();
            title = written.part().title();
            hint = written.part().hint();
            edition = written.edition();
            text = written.body();
            kept = text;
        }

        private boolean isChanged() {
            return !kept.equals(text == null ? "" : text);
        }

        private Typed typed() {
            return new Typed(id, text == null ? "" : text, edition);
        }

        private void meet(BoardGuideTexts.Written other) {
            edition = other.edition();
            theirs = other.body();
        }

        public String getId() {
            return id;
        }

        public String getTitle() {
            return title;
        }

        public String getHint() {
            return hint;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        /** What somebody else saved meanwhile; empty when nobody did. */
        public String getTheirs() {
            return theirs;
        }
    }

    /** Also before the form is read: what is typed goes into the rows as they were shown. */
    @PostConstruct
    void read() {
        number = request.getParameter("nummer");
        if (Faces.isResponseComplete()) {
            return;
        }
        try {
            AskedGuide.attempt(null, () -> {
                String asked = request.getParameter("jaar");
                year = asked == null || asked.isBlank() ? writing.year() : SchoolYear.parse(asked);
                texts.of(signedIn.actor(), board()).forEach(written -> rows.add(new Row(written)));
                show(texts.days(signedIn.actor(), board(), year));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(BoardGuideTexts.WrittenDays there) {
        keptDays = there.days();
        daysEdition = there.edition();
        calendar = new DayRows(keptDays, days);
    }

    /** Asked before the page is begun, so that who may not see it gets no part of it. */
    public void open() {
        // What there is to do is done when the view is made.
    }

    private BoardNumber board() {
        return new BoardNumber(number == null ? "" : number);
    }

    /** Saves all that was changed, or nothing when somebody else was first with one of them. */
    public String save() throws IOException {
        boolean[] clashed = {false};
        daysFault = "";
        boolean done = AskedGuide.attempt(null, () -> {
            try {
                List<DayOff> typed = calendar.read();
                texts.save(
                        signedIn.actor(),
                        board(),
                        year,
                        rows.stream().filter(Row::isChanged).map(Row::typed).toList(),
                        typed.equals(keptDays)
                                ? Optional.empty()
                                : Optional.of(new BoardGuideTexts.WrittenDays(typed, daysEdition)));
            } catch (BoardTextsClash e) {
                clashed[0] = true;
                meet(e.paragraphs());
            } catch (GuideRefused e) {
                daysFault = e.why() == GuideRefused.Why.DAYS_UNCLEAR ? TEXTS.tell("refused.DAYS_UNCLEAR") : "";
                throw e;
            }
        });
        if (!done || clashed[0]) {
            return null;
        }
        Messages.doneNext(TEXTS.tell("saved"));
        return "/schoolgids/bestuur?faces-redirect=true&nummer=" + number + "&jaar=" + year;
    }

    /** Shows what somebody else saved beside what was typed; saving once more takes it over. */
    private void meet(Set<String> paragraphs) {
        texts.of(signedIn.actor(), board()).stream()
                .filter(other -> paragraphs.contains(other.part().id()))
                .forEach(other -> rows.stream()
                        .filter(row -> row.id.equals(other.part().id()))
                        .forEach(row -> row.meet(other)));
        if (paragraphs.contains(BoardGuideTexts.DAYS)) {
            BoardGuideTexts.WrittenDays other = texts.days(signedIn.actor(), board(), year);
            daysEdition = other.edition();
            calendar.take(other.days(), days);
            daysFault = TEXTS.tell("days.theirs");
        }
        Messages.warn(TEXTS.tell("clash.guide"));
    }

    /** What the script must know that makes editors of the fields. */
    public String getEditor() {
        return GuideEditor.of(request, Optional.empty());
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The days off of the year. */
    public DayRows getCalendar() {
        return calendar;
    }

    /** What is wrong with them; empty when nothing is. */
    public String getDaysFault() {
        return daysFault;
    }

    public String getYear() {
        return year.toString();
    }

    /** The years to write days off for. */
    public List<String> getYears() {
        int worked = writing.year().start();
        return List.of(new SchoolYear(worked).toString(), new SchoolYear(worked + 1).toString());
    }

    public String getNumber() {
        return number;
    }
}

package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.account.Action;
import nl.openvensters.guide.GuideChapter;
import nl.openvensters.guide.GuideClash;
import nl.openvensters.guide.OpenedGuide;
import nl.openvensters.guide.ReadingGuides;
import nl.openvensters.guide.WritingGuides;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.login.SignedIn;
import org.omnifaces.util.Faces;

/** A chapter of a guide, to write in. What was typed stays when somebody else was first. */
@Named
@ViewScoped
public class ChapterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadingGuides reading;

    @Inject
    private transient WritingGuides writing;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Days days;

    @Inject
    private transient HttpServletRequest request;

    private String code;
    private String title;
    private int edition;
    private final List<ParagraphRow> rows = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();
    private boolean clashed;
    private transient OpenedGuide opened;

    /** Also before the form is read: what is typed goes into the rows as they were shown. */
    @PostConstruct
    void read() {
        code = request.getParameter("hoofdstuk");
        open().flatMap(there -> there.chapters().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst())
                .ifPresent(this::show);
    }

    /** Asked before the page is begun, so that who may not see it gets no part of it. */
    public void look() {
        // What there is to do is done when the view is made.
    }

    private void show(GuideChapter chapter) {
        title = chapter.title();
        edition = chapter.edition();
        rows.clear();
        chapter.paragraphs().forEach(one -> {
            rows.add(new ParagraphRow(one, days, reading.isOwn(one.id())));
            shown.add(one.id());
        });
    }

    Optional<OpenedGuide> open() {
        if (opened == null && !Faces.isResponseComplete()) {
            AskedGuide.look(() -> {
                AskedGuide asked = asked();
                opened = reading.open(signedIn.actor(), asked.school(), asked.year());
                if (opened.chapters().stream().noneMatch(one -> one.code().equals(code))) {
                    throw new IllegalArgumentException("No chapter " + code);
                }
            });
        }
        return Optional.ofNullable(opened);
    }

    private AskedGuide asked() {
        return AskedGuide.of(request, writing.year());
    }

    /** Saves; when somebody else was first, theirs stands beside what was typed, and saving once more takes it over. */
    public String save() throws IOException {
        return save("saved");
    }

    /** Saves and goes on with the chapter after this one; after the last one with the guide. */
    public String saveAndGoOn() throws IOException {
        if (!kept()) {
            return null;
        }
        Messages.doneNext(TEXTS.tell("saved"));
        return next().map(one -> "/schoolgids/hoofdstuk?" + asked().query() + "&hoofdstuk=" + one.code())
                        .orElseGet(() -> "/schoolgids?" + asked().query())
                + "&faces-redirect=true";
    }

    private String save(String words) throws IOException {
        return kept() ? leave(words) : null;
    }

    private Optional<GuideChapter> next() {
        return open().flatMap(there -> there.chapterAfter(code));
    }

    /** The title of the chapter after this one; empty at the end. */
    public String getNext() {
        return next().map(GuideChapter::title).orElse("");
    }

    /** Saves what is typed. @return whether that was done */
    boolean kept() throws IOException {
        boolean done = AskedGuide.attempt(null, () -> {
            AskedGuide asked = asked();
            try {
                writing.save(
                        signedIn.actor(),
                        asked.school(),
                        asked.year(),
                        code,
                        title,
                        rows.stream().map(ParagraphRow::read).toList(),
                        edition);
                clashed = false;
            } catch (GuideClash e) {
                clashed = true;
                edition = e.edition();
                ParagraphRow.meet(rows, shown, e.theirs(), days, reading::isOwn);
                Messages.warn(TEXTS.tell("clash.guide"));
            }
        });
        return done && !clashed;
    }

    public String up(ParagraphRow row) throws IOException {
        return move(row, -1);
    }

    public String down(ParagraphRow row) throws IOException {
        return move(row, 1);
    }

    /** With all that was typed: a press on another button loses nothing. */
    private String move(ParagraphRow row, int by) throws IOException {
        int at = rows.indexOf(row);
        if (at >= 0 && at + by >= 0 && at + by < rows.size()) {
            Collections.swap(rows, at, at + by);
        }
        AskedGuide.stayAt(row.getId());
        return save("paragraph.moved");
    }

    /** Takes away a paragraph of the school's own, and saves the others as they are typed. */
    public String drop(ParagraphRow row) throws IOException {
        if (row.isOwn()) {
            rows.remove(row);
        }
        return save("paragraph.removed");
    }

    /** Takes away a photo, and saves all else as it is typed. */
    public String dropPhoto(ParagraphRow row, ParagraphRow.PhotoRow photo) throws IOException {
        row.drop(photo);
        return save("photo.removed");
    }

    /** Puts the days off of the board with those that are typed, and saves all. */
    public String takeDays(ParagraphRow row) throws IOException {
        open().ifPresent(there -> row.getDays().take(there.boardDays(), days));
        return save("days.taken");
    }

    String leave(String done) {
        Messages.doneNext(TEXTS.tell(done));
        return here() + "&faces-redirect=true";
    }

    private String here() {
        return "/schoolgids/hoofdstuk?" + asked().query() + "&hoofdstuk=" + code;
    }

    public boolean isThere() {
        return open().isPresent();
    }

    public boolean isWriting() {
        return open().filter(there -> there.guide().get().state() == GuideState.DRAFT)
                .filter(there ->
                        signedIn.actor().may(Action.EDIT_DRAFT, there.school().place()))
                .isPresent();
    }

    /** What stands beside the text of a paragraph. */
    public BesideText getBeside() {
        return new BesideText(opened, reading);
    }

    public String getSchool() {
        return opened.school().name();
    }

    public String getQuery() {
        return asked().query();
    }

    public List<ParagraphRow> getRows() {
        return rows;
    }

    /** What the script must know that makes editors of the fields: it holds no words itself. */
    public String getEditor() {
        return GuideEditor.of(request, Optional.of(opened.school().code()));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}

package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.guide.GuideChapter;
import nl.openvensters.guide.GuideClash;
import nl.openvensters.guide.GuideDocument;
import nl.openvensters.guide.GuideParagraph;
import nl.openvensters.guide.GuideParagraph.BoardUse;
import nl.openvensters.guide.OpenedGuide;
import nl.openvensters.guide.ReadingGuides;
import nl.openvensters.guide.Remark;
import nl.openvensters.guide.WritingGuides;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** A chapter of a guide, to write in. What was typed stays when somebody else was first. */
@Named
@ViewScoped
public class ChapterView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> EDITOR = List.of(
            "tools", "bold", "subhead", "list", "numbers", "link", "fact", "address", "put", "unlink", "wrong",
            "replace");

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
    private boolean own;
    private final List<ParagraphRow> rows = new ArrayList<>();
    private String newTitle;
    private String newLetter;
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
        own = chapter.isOwn();
        rows.clear();
        chapter.paragraphs().forEach(one -> rows.add(new ParagraphRow(one, days)));
    }

    private Optional<OpenedGuide> open() {
        if (opened == null && !FacesContext.getCurrentInstance().getResponseComplete()) {
            try {
                AskedGuide.attempt(null, () -> {
                    AskedGuide asked = asked();
                    opened = reading.open(signedIn.actor(), asked.school(), asked.year());
                    if (opened.chapters().stream().noneMatch(one -> one.code().equals(code))) {
                        throw new IllegalArgumentException("No chapter " + code);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.ofNullable(opened);
    }

    private AskedGuide asked() {
        return AskedGuide.of(request, writing.year());
    }

    /** Saves; when somebody else was first, theirs stands beside what was typed, and saving once more takes it over. */
    public String save() throws IOException {
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
                Map<String, GuideParagraph> theirs = new HashMap<>();
                e.theirs().forEach(one -> theirs.put(one.id(), one));
                rows.stream()
                        .filter(row -> theirs.containsKey(row.getId()))
                        .forEach(row -> row.meet(theirs.get(row.getId())));
                Messages.warn(TEXTS.tell("clash.guide"));
            }
        });
        return done && !clashed ? leave("saved") : null;
    }

    private String leave(String done) {
        Messages.doneNext(TEXTS.tell(done));
        return here() + "&faces-redirect=true";
    }

    private String here() {
        return "/schoolgids/hoofdstuk?" + asked().query() + "&hoofdstuk=" + code;
    }

    public String add() throws IOException {
        return AskedGuide.attempt(
                        "more:title",
                        () -> writing.addParagraph(
                                signedIn.actor(),
                                asked().school(),
                                asked().year(),
                                code,
                                newTitle,
                                Optional.ofNullable(newLetter).filter(letter -> !letter.isBlank())))
                ? leave("paragraph.added")
                : null;
    }

    public String adopt(ParagraphRow row) throws IOException {
        return use(row, BoardUse.ADOPTED);
    }

    public String adapt(ParagraphRow row) throws IOException {
        return use(row, BoardUse.ADAPTED);
    }

    private String use(ParagraphRow row, BoardUse use) throws IOException {
        return AskedGuide.attempt(
                        null,
                        () -> writing.use(signedIn.actor(), asked().school(), asked().year(), code, row.getId(), use))
                ? leave("use." + use)
                : null;
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

    public String getSchool() {
        return opened.school().name();
    }

    public String getQuery() {
        return asked().query();
    }

    public String getCode() {
        return code;
    }

    public boolean isOwn() {
        return own;
    }

    public List<ParagraphRow> getRows() {
        return rows;
    }

    /** What is told in a paragraph of what is published. */
    public List<GuideDocument.DataPassage> told(ParagraphRow row) {
        return open().flatMap(there -> there.document())
                .flatMap(document -> document.paragraph(row.getId()))
                .map(GuideDocument.Paragraph::told)
                .orElse(List.of());
    }

    public String hint(ParagraphRow row) {
        return reading.hint(row.getId());
    }

    /** Whether its figures are others than in the guide before. */
    public boolean fresh(ParagraphRow row) {
        return open().filter(there -> there.freshFigures().contains(row.getId()))
                .isPresent();
    }

    /** What the board wrote for it; empty when it wrote nothing. */
    public String ofBoard(ParagraphRow row) {
        return open().map(there -> there.boardTexts().getOrDefault(row.getId(), ""))
                .orElse("");
    }

    /** What the council said of it. */
    public List<Remark> remarks(ParagraphRow row) {
        return open().flatMap(OpenedGuide::council).map(OpenedGuide.Council::remarks).orElse(List.of()).stream()
                .filter(one -> one.paragraph().equals(row.getId()))
                .toList();
    }

    /** The demands of the law, for a paragraph of one's own. */
    public List<SelectItem> getLetters() {
        return open().flatMap(OpenedGuide::coverage).stream()
                .flatMap(coverage -> coverage.lines().stream())
                .map(line -> new SelectItem(
                        line.demand().id(),
                        TEXTS.tell(
                                "law.choice", line.demand().id(), line.demand().text())))
                .toList();
    }

    /** What the script must know that makes editors of the fields: it holds no words itself. */
    public String getEditor() {
        Texts words = Texts.of("Indicator");
        var texts = Json.createObjectBuilder().add("how", words.tell("advice.how"));
        EDITOR.forEach(key -> texts.add(key, words.tell("editor." + key)));
        return Json.createObjectBuilder()
                .add("root", request.getContextPath())
                .add("school", opened.school().code().value())
                .add("texts", texts)
                .build()
                .toString();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNewTitle() {
        return newTitle;
    }

    public void setNewTitle(String newTitle) {
        this.newTitle = newTitle;
    }

    public String getNewLetter() {
        return newLetter;
    }

    public void setNewLetter(String newLetter) {
        this.newLetter = newLetter;
    }
}

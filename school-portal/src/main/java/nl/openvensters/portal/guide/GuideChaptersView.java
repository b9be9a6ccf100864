package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.openvensters.guide.GuideChapter;
import nl.openvensters.guide.GuideChapters;
import nl.openvensters.portal.login.SignedIn;

/** The chapters of a guide in their order: adding, moving and removing them, and how much each of them says. */
@Named
@RequestScoped
public class GuideChaptersView {

    @Inject
    private GuideView page;

    @Inject
    private GuideChapters chapters;

    @Inject
    private SignedIn signedIn;

    private String newChapter;
    private String before;

    public String addChapter() throws IOException {
        return page.pressed(
                why -> "more:title",
                "chapter.added",
                () -> chapters.add(
                        signedIn.actor(),
                        page.asked().school(),
                        page.asked().year(),
                        newChapter,
                        Optional.ofNullable(before).filter(chosen -> !chosen.isBlank())));
    }

    public String up(String chapter) throws IOException {
        return move(chapter, true);
    }

    public String down(String chapter) throws IOException {
        return move(chapter, false);
    }

    private String move(String chapter, boolean up) throws IOException {
        AskedGuide.stayAt(chapter);
        return page.pressed(
                why -> null,
                "chapter.moved",
                () -> chapters.move(
                        signedIn.actor(), page.asked().school(), page.asked().year(), chapter, up));
    }

    public String remove(String chapter) throws IOException {
        return page.pressed(
                why -> null,
                "chapter.removed",
                () -> chapters.remove(
                        signedIn.actor(), page.asked().school(), page.asked().year(), chapter));
    }

    public List<GuideChapter> getChapters() {
        return page.getOpened() == null ? List.of() : page.getOpened().chapters();
    }

    /** How much of a chapter says something: {@code 3 van de 4}. */
    public String filled(GuideChapter chapter) {
        long told = page.getOpened().document().stream()
                .flatMap(document -> document.chapters().stream())
                .filter(one -> one.id().equals(chapter.code()))
                .flatMap(one -> one.paragraphs().stream())
                .filter(one -> one.isTold())
                .count();
        return TEXTS.tell("chapter.filled", told, chapter.paragraphs().size());
    }

    /** Which figures of a chapter are others than in the guide before; empty when none are. */
    public String fresh(GuideChapter chapter) {
        List<String> titles = chapter.paragraphs().stream()
                .filter(one -> page.getOpened().freshFigures().contains(one.id()))
                .map(one -> one.title())
                .toList();
        return titles.isEmpty() ? "" : TEXTS.tell("chapter.fresh", String.join(", ", titles));
    }

    /** Before which chapter a new one can stand. */
    public List<SelectItem> getPlaces() {
        return getChapters().stream()
                .map(one -> new SelectItem(one.code(), TEXTS.tell("chapter.more.before", one.title())))
                .toList();
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getNewChapter() {
        return newChapter;
    }

    public void setNewChapter(String newChapter) {
        this.newChapter = newChapter;
    }
}

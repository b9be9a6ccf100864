package nl.openvensters.site.sector;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.openvensters.language.Texts;
import nl.openvensters.sector.SectorFigures;
import nl.openvensters.sector.SectorReport;
import nl.openvensters.sector.SectorStory;
import nl.openvensters.site.cache.AddedUp;
import nl.openvensters.story.chart.Picture;

/** All topics of the sector, each with its sentence and its first picture. */
@Named
@RequestScoped
public class SectorView {

    private static final Texts TEXTS = Texts.of("nl.openvensters.site.sector.SectorPage", SectorView.class);

    @Inject
    private SectorFigures figures;

    @Inject
    private AddedUp added;

    private List<Card> cards;

    /** A topic in the list. @param told what is known of it, in one or two sentences */
    public record Card(String title, String address, List<String> told, Optional<Picture> picture) {}

    public void open() {
        cards = figures.ofCountry().stream().map(SectorView::card).toList();
    }

    private static Card card(SectorReport report) {
        var story = new SectorStory(report);
        return new Card(
                story.title(),
                SectorAddress.of(report.topic(), report.area()),
                story.sentences().stream().limit(1).toList(),
                story.pictures().stream().findFirst().map(SectorStory.Part::picture));
    }

    /** Whether nothing was added up yet: soon after figures were read for the first time. */
    public boolean isAdding() {
        return added.now().isEmpty();
    }

    public List<Card> getCards() {
        return cards;
    }

    public String getAddress() {
        return SectorAddress.ROOT;
    }

    /** A text of these pages. */
    public String say(String key) {
        return TEXTS.get(key);
    }

    static String say(String key, Object... filling) {
        return TEXTS.fill(key, filling);
    }
}

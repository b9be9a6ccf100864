package nl.openvensters.site.sector;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.openvensters.language.Texts;
import nl.openvensters.sector.Area;
import nl.openvensters.sector.SectorFigures;
import nl.openvensters.sector.SectorStory;
import nl.openvensters.sector.SectorTopic;
import nl.openvensters.story.chart.Picture;

/** All topics of the sector, each with its sentence and its first picture. */
@Named
@RequestScoped
public class SectorView {

    private static final Texts TEXTS = Texts.of("nl.openvensters.site.sector.SectorPage", SectorView.class);

    @Inject
    private SectorFigures figures;

    private List<Card> cards;

    /** A topic in the list. @param told what is known of it, in one or two sentences */
    public record Card(String title, String address, List<String> told, Optional<Picture> picture) {}

    public void open() {
        cards = Arrays.stream(SectorTopic.values()).map(this::card).toList();
    }

    private Card card(SectorTopic topic) {
        Optional<SectorStory> story =
                figures.report(topic, Area.COUNTRY, Optional.empty()).map(SectorStory::new);
        return new Card(
                SectorStory.title(topic),
                SectorAddress.of(topic, Area.COUNTRY),
                story.map(one -> one.sentences().stream().limit(1).toList()).orElse(List.of()),
                story.flatMap(one -> one.pictures().stream().findFirst())
                        .map(part -> part.picture()));
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

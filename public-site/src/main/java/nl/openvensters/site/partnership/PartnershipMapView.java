package nl.openvensters.site.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.openvensters.language.Texts;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.PostcodeArea;
import nl.openvensters.sector.PartnershipMap;
import nl.openvensters.site.cache.AddedUpReads;
import nl.openvensters.site.http.AskedDocument;
import nl.openvensters.story.StoryTable;

/** Which postcodes a partnership serves: a map of points, and the same as a table by place. */
@Named
@RequestScoped
public class PartnershipMapView {

    private static final Texts TEXTS =
            Texts.of("nl.openvensters.site.partnership.Partnership", PartnershipMapView.class);

    @Inject
    private PartnershipMap map;

    @Inject
    private AddedUpReads reads;

    private PartnershipCode code;
    private List<PostcodeArea> areas;

    /** The picture; empty when it cannot be drawn. */
    public String getSvg() {
        String title = TEXTS.fill("areas.picture", areas().size(), code().value());
        return reads.of(List.of("map", code().value(), title), () -> map.svg(code(), areas(), title)
                .orElse(""));
    }

    /** Whether any file says which postcodes it serves. */
    public boolean isKnown() {
        return !areas().isEmpty();
    }

    /** How many there are. */
    public String getLead() {
        return TEXTS.fill("areas.lead", areas().size());
    }

    /** Postcodes by place, places by name. */
    public StoryTable getTable() {
        Map<String, List<String>> places = areas().stream()
                .collect(Collectors.groupingBy(
                        area -> area.place().orElseGet(() -> TEXTS.fill("areas.nowhere")),
                        TreeMap::new,
                        Collectors.mapping(PostcodeArea::code, Collectors.toList())));
        return new StoryTable(
                TEXTS.fill("areas.table", code().value()),
                List.of(TEXTS.fill("areas.place"), TEXTS.fill("areas.codes")),
                places.entrySet().stream()
                        .map(place -> new StoryTable.Row(place.getKey(), List.of(String.join(", ", place.getValue()))))
                        .toList());
    }

    private PartnershipCode code() {
        if (code == null) {
            code = PartnershipAddress.codeIn(AskedDocument.path())
                    .map(asked -> new PartnershipCode(asked.toUpperCase(Locale.ROOT)))
                    .orElseThrow();
        }
        return code;
    }

    private List<PostcodeArea> areas() {
        if (areas == null) {
            areas = reads.of(List.of("areas", code().value()), () -> map.areas(code()));
        }
        return areas;
    }

    /** A text of this page. */
    public String say(String key) {
        return TEXTS.fill(key);
    }
}

package nl.openvensters.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.openvensters.school.SchoolPoint;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** The places and municipalities in which open schools stand: how many, and where that is. */
final class PlaceList {

    static final PlaceList EMPTY = new PlaceList(new TreeMap<>());

    private static final Set<String> STORED = Set.of(
            "stored.active",
            "stored.place",
            "stored.municipality",
            "stored.province",
            "latitude",
            "longitude",
            "stored.exact");

    private final TreeMap<String, Place> byKey;

    private PlaceList(TreeMap<String, Place> byKey) {
        this.byKey = byKey;
    }

    /**
     * A place, or a municipality that has the name of none of its places.
     *
     * @param province to tell it from others of that name; may be empty
     * @param schools how many are open
     */
    record Place(String name, String province, boolean municipality, int schools, double latitude, double longitude) {

        Origin origin() {
            return new Origin(name, latitude, longitude, Origin.Kind.MIDDLE);
        }
    }

    static PlaceList of(IndexSearcher schools) throws IOException {
        Map<String, Sum> places = new LinkedHashMap<>();
        Map<String, Sum> municipalities = new LinkedHashMap<>();
        IndexReader reader = schools.getIndexReader();
        StoredFields stored = reader.storedFields();
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                if (live == null || live.get(i)) {
                    add(stored.document(leaf.docBase + i, STORED), places, municipalities);
                }
            }
        }
        var byKey = new TreeMap<String, Place>();
        municipalities.forEach((key, sum) -> sum.put(byKey, key, true));
        places.forEach((key, sum) -> sum.put(byKey, key, false));
        return new PlaceList(byKey);
    }

    private static void add(Document school, Map<String, Sum> places, Map<String, Sum> municipalities) {
        if (Boolean.parseBoolean(school.get("stored.active"))) {
            Optional<SchoolPoint> point = IndexedSchool.point(school);
            String province = IndexedSchool.province(school).orElse("");
            Optional.ofNullable(school.get("stored.place"))
                    .ifPresent(name -> Sum.of(places, name, province).add(point));
            Optional.ofNullable(school.get("stored.municipality"))
                    .ifPresent(name -> Sum.of(municipalities, name, province).add(point));
        }
    }

    /** Schools of one place, being counted. */
    private static final class Sum {

        private final String name;
        private final String province;
        private int schools;
        private int points;
        private double latitude;
        private double longitude;

        private Sum(String name, String province) {
            this.name = name;
            this.province = province;
        }

        static Sum of(Map<String, Sum> sums, String name, String province) {
            return sums.computeIfAbsent(Spelling.key(name) + "|" + province, none -> new Sum(name, province));
        }

        void add(Optional<SchoolPoint> point) {
            schools++;
            point.ifPresent(at -> {
                points++;
                latitude += at.latitude();
                longitude += at.longitude();
            });
        }

        void put(Map<String, Place> byKey, String key, boolean municipality) {
            if (points > 0) {
                var place = new Place(name, province, municipality, schools, latitude / points, longitude / points);
                byKey.put(key, place);
                Vocabulary.otherNames(Spelling.key(name)).forEach(other -> byKey.put(other + "|" + province, place));
            }
        }
    }

    /** The place with exactly this name; of several the one with the most schools. */
    Optional<Place> named(String key) {
        return beginning(key + "|").stream().max(Comparator.comparingInt(Place::schools));
    }

    /** Places whose name begins so, those with most schools first. */
    List<Place> beginning(String key, int most) {
        return beginning(key).stream()
                .distinct()
                .sorted(Comparator.comparingInt(Place::schools).reversed())
                .limit(most)
                .toList();
    }

    private List<Place> beginning(String key) {
        return new ArrayList<>(byKey.subMap(key, key + Character.MAX_VALUE).values());
    }
}

package nl.openvensters.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.MunicipalityCode;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/**
 * Whose and where the open schools are: what their documents say together.
 *
 * @param boards by number
 * @param municipalities by code
 * @param partnerships by code
 */
record Register(
        List<ListedBoard> boards, List<ListedMunicipality> municipalities, List<ListedPartnership> partnerships) {

    private static final Set<String> STORED = Set.of(
            "stored.active",
            "stored.board",
            "stored.boardNumber",
            "stored.municipality",
            "stored.municipalityCode",
            "stored.partnership",
            "stored.place",
            "stored.province");

    /** Of all open schools that are shown now. */
    static Register of(IndexSearcher schools) throws IOException {
        var count = new Count();
        IndexReader reader = schools.getIndexReader();
        StoredFields stored = reader.storedFields();
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                if (live == null || live.get(i)) {
                    count.add(stored.document(leaf.docBase + i, STORED));
                }
            }
        }
        return count.register();
    }

    /** Schools, being counted. */
    private static final class Count {

        private final Map<String, Sum> boards = new TreeMap<>();
        private final Map<String, Sum> municipalities = new TreeMap<>();
        private final Map<String, Sum> partnerships = new TreeMap<>();

        void add(Document school) {
            if (!Boolean.parseBoolean(school.get("stored.active"))) {
                return;
            }
            sum(boards, school.get("stored.boardNumber")).ifPresent(board -> board.add(school.get("stored.board")));
            sum(municipalities, school.get("stored.municipalityCode")).ifPresent(in -> {
                in.add(school.get("stored.municipality"));
                in.in(in.provinces, school.get("stored.province"));
                in.in(in.places, school.get("stored.place"));
            });
            sum(partnerships, school.get("stored.partnership"))
                    .ifPresent(region -> region.in(region.municipalities, school.get("stored.municipalityCode")));
        }

        private static Optional<Sum> sum(Map<String, Sum> sums, String key) {
            return Optional.ofNullable(key).map(known -> {
                Sum sum = sums.computeIfAbsent(known, none -> new Sum());
                sum.schools++;
                return sum;
            });
        }

        Register register() {
            return new Register(
                    listed(
                            boards,
                            (number, sum) -> new ListedBoard(
                                    new BoardNumber(number), Optional.ofNullable(sum.name), sum.schools)),
                    listed(municipalities, Count::municipality),
                    listed(
                            partnerships,
                            (code, sum) -> new ListedPartnership(
                                    code, sum.schools, municipalities(sum.municipalities.keySet()))));
        }

        private static ListedMunicipality municipality(String code, Sum sum) {
            return new ListedMunicipality(
                    new MunicipalityCode(code),
                    sum.name == null ? code : sum.name,
                    most(sum.provinces),
                    sum.schools,
                    sum.places.keySet().stream().sorted().toList());
        }

        private List<ListedMunicipality> municipalities(Collection<String> codes) {
            return codes.stream()
                    .filter(municipalities::containsKey)
                    .map(code -> municipality(code, municipalities.get(code)))
                    .sorted(Comparator.comparing(ListedMunicipality::name))
                    .toList();
        }

        /** A municipality lies where most of its schools are: a school may be registered across the border. */
        private static Optional<String> most(Map<String, Integer> counts) {
            return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        }

        private static <T> List<T> listed(Map<String, Sum> sums, Making<T> making) {
            return sums.entrySet().stream()
                    .map(entry -> making.of(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    @FunctionalInterface
    private interface Making<T> {
        T of(String key, Sum sum);
    }

    private static final class Sum {

        private final Map<String, Integer> provinces = new HashMap<>();
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<String, Integer> municipalities = new HashMap<>();
        private String name;
        private int schools;

        void add(String known) {
            name = known == null ? name : known;
        }

        void in(Map<String, Integer> counts, String value) {
            if (value != null && !value.isBlank()) {
                counts.merge(value, 1, Integer::sum);
            }
        }
    }
}

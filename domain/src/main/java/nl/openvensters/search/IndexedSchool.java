package nl.openvensters.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.openvensters.page.ListedSchool;
import nl.openvensters.school.Cluster;
import nl.openvensters.school.Postcode;
import nl.openvensters.school.PostcodeArea;
import nl.openvensters.school.PupilCount;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolPast.FormerName;
import nl.openvensters.school.SchoolPoint;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolType;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** A school as a document of the index, there and back. Words are indexed as they are here: there is no analysis. */
final class IndexedSchool {

    static final String KEY = "key";
    static final String ACTIVE = "active";
    static final String SORT_NAME = "sortName";
    static final String POINT = "point";

    private final Document document = new Document();
    private final Set<String> any = new LinkedHashSet<>();

    private IndexedSchool() {}

    /** @param area of its postcode, when known */
    static Document of(ListedSchool listed, Optional<PostcodeArea> area) {
        var indexed = new IndexedSchool();
        indexed.add(listed, area);
        indexed.store(listed);
        return indexed.document;
    }

    private void add(ListedSchool listed, Optional<PostcodeArea> area) {
        SchoolProfile school = listed.school();
        String code = school.code().value().toLowerCase(Locale.ROOT);
        document.add(new StringField(KEY, school.code().value(), Field.Store.YES));
        document.add(new SortedDocValuesField(KEY, new BytesRef(school.code().value())));
        document.add(new NumericDocValuesField(ACTIVE, school.active() ? 1 : 0));
        document.add(new StringField(ACTIVE, school.active() ? "1" : "0", Field.Store.NO));
        document.add(new SortedDocValuesField(SORT_NAME, new BytesRef(Spelling.key(school.name()))));
        terms(Part.CODE, List.of(code, code.substring(0, 4)));

        text(Part.NAME, school.name());
        keys(Part.FULL_NAME, Part.TELLING_NAME, school.name());
        for (FormerName former : listed.formerNames()) {
            text(Part.FORMER_NAME, former.name());
            term(Part.FORMER_FULL_NAME, String.join(" ", Vocabulary.telling(Spelling.words(former.name()))));
        }
        address(school.address());
        school.address().place().ifPresent(place -> place(Part.PLACE, place));
        school.municipality().ifPresent(in -> place(Part.MUNICIPALITY, in.name()));
        school.address().province().ifPresent(province -> place(Part.PROVINCE, province));
        area.ifPresent(known -> {
            known.place().ifPresent(place -> place(Part.PLACE, place));
            known.municipality().ifPresent(in -> place(Part.MUNICIPALITY, in));
            known.province().ifPresent(province -> place(Part.PROVINCE, province));
        });
        school.board().ifPresent(board -> {
            text(Part.BOARD, board.name());
            term(Part.FULL_BOARD, Spelling.key(board.name()));
            term(Part.CODE, board.number().value());
        });
        terms(Part.KIND, KindWords.of(school.type(), school.denomination().orElse("")));
        school.denomination().ifPresent(denomination -> text(Part.KIND, denomination));
        listed.concept().ifPresent(concept -> text(Part.KIND, concept));
        terms(Part.ANY, any);
        for (Choice choice : Choice.values()) {
            String value = choice.of(listed).orElse("");
            for (String offered : choice.offered(value)) {
                document.add(new StringField(choice.label(), offered, Field.Store.NO));
            }
            document.add(new SortedDocValuesField(choice.label(), new BytesRef(value)));
        }
        for (Scope scope : Scope.values()) {
            scope.of(school).ifPresent(value -> document.add(new StringField(scope.label(), value, Field.Store.NO)));
        }
        school.point().ifPresent(point -> {
            document.add(new LatLonPoint(POINT, point.latitude(), point.longitude()));
            document.add(new LatLonDocValuesField(POINT, point.latitude(), point.longitude()));
        });
    }

    private void address(SchoolProfile.Address address) {
        address.street().ifPresent(street -> text(Part.STREET, street));
        address.houseNumber().ifPresent(number -> terms(Part.NUMBER, Spelling.words(number)));
        address.postcode()
                .ifPresent(postcode ->
                        terms(Part.POSTCODE, List.of(postcode.value().toLowerCase(Locale.ROOT), postcode.area())));
    }

    private void keys(Part full, Part telling, String name) {
        List<String> words = Spelling.words(name);
        term(full, String.join(" ", words));
        term(telling, String.join(" ", Vocabulary.telling(words)));
    }

    private void place(Part field, String name) {
        text(field, name);
        String key = Spelling.key(name);
        if (field != Part.PROVINCE) {
            term(Part.FULL_PLACE, key);
        }
        Vocabulary.otherNames(key).forEach(other -> {
            text(field, other);
            if (field != Part.PROVINCE) {
                term(Part.FULL_PLACE, other);
            }
        });
    }

    /** Each word in its forms, and each two that follow each other as one, for who writes no space. */
    private void text(Part field, String text) {
        List<String> words = Spelling.words(text);
        var terms = new LinkedHashSet<String>();
        words.forEach(word -> terms.addAll(Vocabulary.forms(word)));
        for (int i = 0; i + 1 < words.size(); i++) {
            terms.addAll(Vocabulary.forms(words.get(i) + words.get(i + 1)));
        }
        if (words.size() > 2) {
            terms.add(String.join("", words));
        }
        terms(field, terms);
        if (field != Part.KIND && field != Part.PROVINCE) {
            any.addAll(terms);
        }
    }

    private void terms(Part field, Collection<String> terms) {
        terms.forEach(term -> term(field, term));
    }

    private void term(Part field, String term) {
        if (!term.isEmpty()) {
            document.add(new StringField(field.label(), term, Field.Store.NO));
        }
    }

    private void store(ListedSchool listed) {
        SchoolHit hit = listed.hit();
        stored("name", Optional.of(hit.name()));
        stored("street", hit.street());
        stored("place", hit.place());
        stored("municipality", hit.municipality());
        stored("type", Optional.of(hit.type().name()));
        stored("denomination", hit.denomination());
        stored("board", hit.boardName());
        stored("active", Optional.of(String.valueOf(hit.active())));
        stored("postcode", listed.school().address().postcode().map(Postcode::value));
        stored("province", listed.school().address().province());
        stored("photo", hit.photo());
        hit.clusters().forEach(cluster -> stored("cluster", Optional.of(cluster.name())));
        hit.toldThemes().forEach(theme -> stored("told", Optional.of(theme)));
        stored("municipalityCode", Scope.MUNICIPALITY.of(listed.school()));
        stored("boardNumber", Scope.BOARD.of(listed.school()));
        stored("partnership", listed.school().partnership());
        hit.pupils().ifPresent(pupils -> {
            stored("countedOn", Optional.of(pupils.countedOn().toString()));
            pupils.number().ifPresent(number -> stored("pupils", Optional.of(String.valueOf(number))));
        });
        listed.school().point().ifPresent(point -> {
            document.add(new StoredField("latitude", point.latitude()));
            document.add(new StoredField("longitude", point.longitude()));
            stored("exact", Optional.of(String.valueOf(point.exact())));
        });
    }

    private void stored(String name, Optional<String> value) {
        value.ifPresent(there -> document.add(new StoredField("stored." + name, there)));
    }

    private static Optional<String> stored(Document document, String name) {
        return Optional.ofNullable(document.get("stored." + name));
    }

    private static Stream<String> several(Document document, String name) {
        return Arrays.stream(document.getValues("stored." + name));
    }

    /** As a list shows it. */
    static SchoolHit hit(Document document) {
        return new SchoolHit(
                new SchoolCode(document.get(KEY)),
                document.get("stored.name"),
                stored(document, "street"),
                stored(document, "place"),
                stored(document, "municipality"),
                SchoolType.valueOf(document.get("stored.type")),
                stored(document, "denomination"),
                stored(document, "countedOn").map(day -> pupils(document, LocalDate.parse(day))),
                stored(document, "board"),
                Boolean.parseBoolean(document.get("stored.active")),
                point(document),
                stored(document, "photo"),
                several(document, "cluster").map(Cluster::valueOf).toList(),
                several(document, "told").toList());
    }

    private static PupilCount pupils(Document document, LocalDate countedOn) {
        return stored(document, "pupils")
                .map(number -> PupilCount.of(Integer.parseInt(number), countedOn))
                .orElse(PupilCount.tooFew(countedOn));
    }

    /** Where it stands. */
    static Optional<SchoolPoint> point(Document document) {
        IndexableField latitude = document.getField("latitude");
        return latitude == null
                ? Optional.empty()
                : Optional.of(new SchoolPoint(
                        latitude.numericValue().doubleValue(),
                        document.getField("longitude").numericValue().doubleValue(),
                        Boolean.parseBoolean(document.get("stored.exact"))));
    }

    static Optional<String> postcode(Document document) {
        return stored(document, "postcode");
    }

    static Optional<String> province(Document document) {
        return stored(document, "province");
    }
}

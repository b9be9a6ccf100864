package nl.openvensters.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.school.PostcodeArea;
import nl.openvensters.school.SchoolPoint;
import nl.openvensters.search.Origin.Kind;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Where on the map something is that somebody typed: a postcode, a place, a school, or two coordinates. */
final class Origins {

    private static final Pattern COORDINATES = Pattern.compile("(5[0-4](?:\\.[0-9]{1,6})?),([3-8](?:\\.[0-9]{1,6})?)");

    private final SchoolIndex index;

    Origins(SchoolIndex index) {
        this.index = index;
    }

    /** Empty when nothing that is known has this name. */
    Optional<Origin> of(IndexSearcher schools, String typed) throws IOException {
        Matcher coordinates = COORDINATES.matcher(typed.strip());
        if (coordinates.matches()) {
            return Optional.of(new Origin(
                    "",
                    Double.parseDouble(coordinates.group(1)),
                    Double.parseDouble(coordinates.group(2)),
                    Kind.POINT));
        }
        Question question = Question.of(typed);
        Optional<Origin> postcode = question.postcode().flatMap(code -> ofPostcode(schools, code));
        if (postcode.isPresent()) {
            return postcode;
        }
        Optional<Origin> place = index.places().named(Spelling.key(typed)).map(PlaceList.Place::origin);
        return place.isPresent() || question.words().isEmpty()
                ? place
                : ofSchool(schools, new QuestionQuery(index.words(), question.withoutPostcode()).beginning());
    }

    private Optional<Origin> ofSchool(IndexSearcher schools, Query query) throws IOException {
        ScoreDoc[] best = schools.search(query, 1).scoreDocs;
        if (best.length == 0) {
            return Optional.empty();
        }
        Document school = schools.storedFields().document(best[0].doc);
        return IndexedSchool.point(school)
                .map(at -> new Origin(
                        IndexedSchool.hit(school).name(),
                        at.latitude(),
                        at.longitude(),
                        at.exact() ? Kind.POINT : Kind.ROUGH));
    }

    /**
     * The point of a school that has this postcode, when it is known where it stands itself, else the middle of the area
     * of its four digits; empty when there is no such area.
     */
    Optional<Origin> ofPostcode(IndexSearcher schools, String postcode) {
        Optional<Origin> own = postcode.length() == 6 ? ofSchoolWith(schools, postcode, true) : Optional.empty();
        String area = postcode.substring(0, 4);
        return own.or(() -> index.area(area)
                .flatMap(PostcodeArea::middle)
                .or(() -> ofSchoolWith(schools, area, false)
                        .map(at -> new SchoolPoint(at.latitude(), at.longitude(), false)))
                .map(middle -> new Origin(area, middle.latitude(), middle.longitude(), Kind.MIDDLE)));
    }

    /** @param exact whether only a school will do of which it is known where it stands itself */
    private static Optional<Origin> ofSchoolWith(IndexSearcher schools, String postcode, boolean exact) {
        try {
            var query = new TermQuery(new Term(Part.POSTCODE.label(), postcode.toLowerCase(Locale.ROOT)));
            for (ScoreDoc hit : schools.search(query, 5).scoreDocs) {
                Optional<SchoolPoint> point =
                        IndexedSchool.point(schools.storedFields().document(hit.doc));
                if (point.filter(at -> at.exact() || !exact).isPresent()) {
                    String written = postcode.substring(0, 4) + " " + postcode.substring(4);
                    return Optional.of(new Origin(
                            written.strip(), point.get().latitude(), point.get().longitude(), Kind.POINT));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

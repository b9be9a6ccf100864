package nl.openvensters.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.figure.Figure;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.Country;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/** What the public sees, read and never made: one row for each subject, and which of them changed since. */
@ApplicationScoped
public class PublicPages {

    private final PublicPageRepository repository;
    private final Catalogue catalogue;

    /** For the container's proxy only. */
    protected PublicPages() {
        this(null, null);
    }

    @Inject
    public PublicPages(DataSource database, Catalogue catalogue) {
        this.repository = new PublicPageRepository(database);
        this.catalogue = catalogue;
    }

    /** Everything that is public of a school, closed ones too; empty when there is no such school. */
    public Optional<Stored<SchoolPage>> school(SchoolCode code) {
        return find(code, SchoolPageShape::read);
    }

    /** The same of several schools, read in one query, in the order of the codes; without those that there are not. */
    public List<SchoolPage> schools(List<SchoolCode> codes) {
        DocumentsRead.noteSchools(codes.stream().map(SchoolCode::value).toList());
        Map<SchoolCode, SchoolPage> found = repository
                .schools(codes.stream().map(SchoolCode::value).toList())
                .stream()
                .map(packed -> SchoolPageShape.read(MadePage.unpacked(packed), catalogue))
                .collect(Collectors.toMap(page -> page.school().code(), Function.identity()));
        return codes.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    /** Everything that is public of a board; empty when there is no such board. */
    public Optional<Stored<BoardPage>> board(BoardNumber number) {
        return find(number, BoardPageShape::read);
    }

    /** What a partnership itself says in public; empty when there is no such partnership. */
    public Optional<Stored<PartnershipPage>> partnership(PartnershipCode code) {
        return find(code, PartnershipPageShape::read);
    }

    /** Everything that is public of a municipality; empty when there is no such municipality. */
    public Optional<Stored<MunicipalityPage>> municipality(MunicipalityCode code) {
        return find(code, AreaPageShape::municipality);
    }

    /** Everything that is public of the country; empty before anything is known of it. */
    public Optional<Stored<CountryPage>> country() {
        return find(Country.NL, AreaPageShape::country);
    }

    /** The pages of all schools that are open on a day, for those who want to find them all; in one query. */
    public List<PageOfSchool> ofOpenSchools(LocalDate day) {
        DocumentsRead.note(DocumentName.ANY);
        return repository.ofOpenSchools(day);
    }

    private <P> Optional<Stored<P>> find(SubjectCode subject, BiFunction<byte[], Catalogue, P> reading) {
        DocumentsRead.note(DocumentName.of(subject));
        return repository
                .find(subject)
                .map(row -> new Stored<>(
                        row.number(),
                        row.sha256(),
                        row.madeAt(),
                        reading.apply(MadePage.unpacked(row.content()), catalogue)));
    }

    /**
     * What changed after a number, in order. Whoever goes on after the last of them misses nothing.
     *
     * @param most how many to tell of at most
     * @return empty when some of it is not kept any more, or the number was never given out: read {@link #lastChange()},
     *     then all there is, and go on from that number
     */
    public Optional<List<Change>> changesAfter(long number, int most) {
        DocumentsRead.note(DocumentName.ANY);
        long last = repository.lastChange();
        List<Change> changes = repository.changesAfter(number, most);
        // Numbers have no gaps: only what was forgotten is missing.
        boolean kept = changes.isEmpty() ? number == last : changes.get(0).number() == number + 1;
        return kept ? Optional.of(changes) : Optional.empty();
    }

    /** The number of the last change that is not kept any more; whoever reads after it reads all that are. */
    public long lastForgotten() {
        DocumentsRead.note(DocumentName.ANY);
        return repository.lastForgotten();
    }

    /** The number of the last change that there was. Whoever reads all schools after it has at least that. */
    public long lastChange() {
        DocumentsRead.note(DocumentName.ANY);
        return repository.lastChange();
    }

    /**
     * Schools in the order of their codes, for who reads all of them.
     *
     * @param after the code of the last that was read; empty for the first
     */
    public List<ListedSchool> listedAfter(String after, int most) {
        DocumentsRead.note(DocumentName.ANY);
        return repository.after(SubjectKind.SCHOOL, after, most).stream()
                .map(packed -> ListedSchoolShape.read(packed.content(), catalogue))
                .toList();
    }

    /**
     * The figures of one indicator of schools in the order of their codes, for who reads it of all of them.
     *
     * @param after the code of the last that was read; empty for the first
     */
    public List<SchoolIndicator> indicatorAfter(String after, Indicator indicator, int most) {
        DocumentsRead.note(DocumentName.ANY);
        return repository.after(SubjectKind.SCHOOL, after, most).stream()
                .map(packed -> SchoolIndicatorShape.read(packed.content(), indicator))
                .toList();
    }

    /**
     * The same of subjects of another kind that publishes.
     *
     * @param after the code of the last that was read; empty for the first
     */
    public List<SubjectIndicator> indicatorAfter(SubjectKind kind, String after, Indicator indicator, int most) {
        DocumentsRead.note(DocumentName.ANY);
        return repository.after(kind, after, most).stream()
                .map(packed -> new SubjectIndicator(
                        kind.code(packed.code()), figures(Fields.read(MadePage.unpacked(packed.content())), indicator)))
                .toList();
    }

    private List<Figure> figures(JsonObject document, Indicator indicator) {
        return SchoolPageShape.indicators(document, "indicators", catalogue).stream()
                .filter(shown -> shown.indicator().id().equals(indicator.id()))
                .flatMap(shown -> shown.figures().stream())
                .toList();
    }

    /** All that is public of schools in the order of their codes. @param after as above */
    public List<SchoolPage> schoolsAfter(String after, int most) {
        DocumentsRead.note(DocumentName.ANY);
        return repository.after(SubjectKind.SCHOOL, after, most).stream()
                .map(packed -> SchoolPageShape.read(MadePage.unpacked(packed.content()), catalogue))
                .toList();
    }

    /** Those of these schools that have a document. */
    public List<ListedSchool> listed(Collection<String> codes) {
        DocumentsRead.note(DocumentName.ANY);
        return repository.schools(codes).stream()
                .map(packed -> ListedSchoolShape.read(packed, catalogue))
                .toList();
    }
}

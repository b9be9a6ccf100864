package nl.openvensters.page;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.Country;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectCode;

/** Documents of subjects of any kind as the tables have them now, whatever is kept. */
final class PagesMadeAnew {

    private static final Logger LOG = Logger.getLogger(PagesMadeAnew.class.getName());

    private final SchoolPages schools;
    private final BoardPages boards;
    private final AreaPages areas;
    private final PartnershipPages partnerships;

    PagesMadeAnew(DataSource database, Catalogue catalogue, Clock clock) {
        PublishedIndicators indicators = PublishedIndicators.in(database, catalogue, clock);
        this.schools = new SchoolPages(database, indicators, catalogue.fingerprint());
        this.boards = new BoardPages(database, indicators, catalogue.fingerprint());
        this.areas = new AreaPages(database, indicators, catalogue.fingerprint());
        this.partnerships = new PartnershipPages(indicators, catalogue.fingerprint());
    }

    /** One subject of which something cannot be understood is left out, and holds up no other. */
    List<MadePage> of(Collection<SubjectCode> subjects, LocalDate today) {
        try {
            return Stream.of(
                            schools.of(those(SchoolCode.class, subjects), today),
                            boards.of(those(BoardNumber.class, subjects), today),
                            partnerships.of(those(PartnershipCode.class, subjects), today),
                            areas.of(those(MunicipalityCode.class, subjects), today),
                            areas.ofCountry(those(Country.class, subjects), today))
                    .flatMap(List::stream)
                    .toList();
        } catch (RuntimeException e) {
            if (e.getCause() instanceof SQLException) {
                throw e;
            }
            if (subjects.size() > 1) {
                return subjects.stream()
                        .flatMap(subject -> of(List.of(subject), today).stream())
                        .toList();
            }
            LOG.log(Level.SEVERE, "What the public sees of " + subjects + " cannot be made; it stays as it was", e);
            return List.of();
        }
    }

    private static <C extends SubjectCode> List<C> those(Class<C> kind, Collection<SubjectCode> subjects) {
        return subjects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

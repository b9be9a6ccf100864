package nl.openvensters.site.sector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.sector.Area;
import nl.openvensters.sector.SectorFigures;
import nl.openvensters.sector.SectorReport;
import nl.openvensters.sector.SectorTopic.Level;

/** What an address of the sector asks for, for pages and files alike. */
@ApplicationScoped
public class AskedSector {

    static final String EDITION = "editie";

    @Inject
    private SectorFigures figures;

    /**
     * The topic of the area.
     *
     * @param edition a day as {@code 2026-10-01}; null of what is so now
     * @return empty when there is no such thing
     */
    Optional<SectorReport> report(SectorAddress address, String edition) {
        if (address.topic().isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Optional.empty();
        if (edition != null && !edition.isEmpty()) {
            try {
                day = Optional.of(LocalDate.parse(edition));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        Optional<LocalDate> asked = day;
        return area(address).flatMap(area -> figures.report(address.topic().get(), area, asked));
    }

    private Optional<Area> area(SectorAddress address) {
        return switch (address.level()) {
            case COUNTRY -> Optional.of(Area.COUNTRY);
            case PROVINCE -> figures.province(address.key());
            default ->
                Optional.of(new Area(address.level(), address.key()))
                        .filter(area ->
                                area.level() != Level.PARTNERSHIP || area.key().matches("PO[0-9]{4}"));
        };
    }
}

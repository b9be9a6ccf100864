package nl.openvensters.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.publication.AreaFigures;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.school.Country;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.MunicipalityRepository;
import nl.openvensters.school.RegisterOverviewRepository;
import nl.openvensters.school.SubjectKind;

/** Makes the documents of municipalities and of the country out of the tables: a few queries, however many there are. */
final class AreaPages {

    private final MunicipalityRepository municipalities;
    private final RegisterOverviewRepository overview;
    private final PublishedIndicators indicators;
    private final String fingerprint;

    AreaPages(DataSource database, PublishedIndicators indicators, String fingerprint) {
        this.municipalities = new MunicipalityRepository(database);
        this.overview = new RegisterOverviewRepository(database);
        this.indicators = indicators;
        this.fingerprint = fingerprint;
    }

    /** As they are on the day, which is today; without those that are not there. */
    List<MadePage> of(Collection<MunicipalityCode> codes, LocalDate today) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Map<String, List<AreaFigures>> figures = indicators.ofAreas(SubjectKind.MUNICIPALITY, codes);
        Map<MunicipalityCode, LocalDate> changes = municipalities.changesAfter(today, codes);
        return municipalities.profiles(codes, today).stream()
                .map(profile -> new MadePage(
                        profile.code(),
                        AreaPageShape.write(new MunicipalityPage(
                                fingerprint,
                                profile,
                                figures.getOrDefault(profile.code().value(), List.of()))),
                        changes.getOrDefault(profile.code(), nextYear(today))))
                .toList();
    }

    /** The country in the same way. */
    List<MadePage> ofCountry(Collection<Country> countries, LocalDate today) {
        return countries.stream()
                .map(country -> new MadePage(
                        country,
                        AreaPageShape.write(new CountryPage(
                                fingerprint,
                                overview.on(today),
                                indicators
                                        .ofAreas(SubjectKind.COUNTRY, List.of(country))
                                        .getOrDefault(country.value(), List.of()))),
                        overview.changeAfter(today).orElseGet(() -> nextYear(today))))
                .toList();
    }

    private static LocalDate nextYear(LocalDate today) {
        return SchoolYear.of(today).firstDay().plusYears(1);
    }
}

package nl.openvensters.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.school.PartnershipCode;

/** Makes the documents of partnerships out of the tables: a few queries, however many partnerships. */
final class PartnershipPages {

    private final PublishedIndicators indicators;
    private final String fingerprint;

    PartnershipPages(PublishedIndicators indicators, String fingerprint) {
        this.indicators = indicators;
        this.fingerprint = fingerprint;
    }

    /** As they are on the day, which is today; without those that are not there. */
    List<MadePage> of(Collection<PartnershipCode> partnerships, LocalDate today) {
        if (partnerships.isEmpty()) {
            return List.of();
        }
        LocalDate nextYear = SchoolYear.of(today).firstDay().plusYears(1);
        return indicators.ofPartnerships(partnerships).entrySet().stream()
                .map(told -> new MadePage(
                        told.getKey(),
                        PartnershipPageShape.write(new PartnershipPage(fingerprint, told.getKey(), told.getValue())),
                        nextYear))
                .toList();
    }
}

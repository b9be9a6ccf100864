package nl.openvensters.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What is worked on.
 *
 * @param agreement as it is now
 * @param previewKey by which the public site shows it to who has the address
 * @param startedAt in UTC
 * @param last the day of the last published edition
 * @param faults what must be mended before it can be published
 */
public record AgreementDraft(
        Agreement agreement,
        String previewKey,
        LocalDateTime startedAt,
        Optional<LocalDate> last,
        List<AgreementFault> faults) {}

package nl.openvensters.site.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.PostcodeAreaRepository;

/**
 * Which partnership serves a postcode, also where no school stands. Read at most once in ten minutes: a region changes
 * once in some years.
 */
@ApplicationScoped
public class PartnershipsOfPostcodes {

    private static final Logger LOG = Logger.getLogger(PartnershipsOfPostcodes.class.getName());
    private static final Duration KNOWN = Duration.ofMinutes(10);
    private static final Pattern POSTCODE = Pattern.compile("\\s*([1-9][0-9]{3})\\s*(?:[A-Z]{2})?\\s*");

    private PostcodeAreaRepository areas;
    private Clock clock;

    private Map<String, PartnershipCode> partnerships = Map.of();
    private Instant until = Instant.EPOCH;

    /** For the container's proxy only. */
    protected PartnershipsOfPostcodes() {}

    @Inject
    public PartnershipsOfPostcodes(PostcodeAreaRepository areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** The four digits of what somebody typed, when it is a postcode: {@code 2716PH}, {@code 2716 ph} or {@code 2716}. */
    static Optional<String> area(String typed) {
        Matcher found = POSTCODE.matcher(typed == null ? "" : typed.toUpperCase(Locale.ROOT));
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** @return empty when it is no postcode, or no file says whose it is */
    public synchronized Optional<PartnershipCode> of(String typed) {
        return area(typed).map(digits -> known().get(digits));
    }

    private Map<String, PartnershipCode> known() {
        if (!clock.instant().isBefore(until)) {
            try {
                partnerships = areas.partnerships();
                until = clock.instant().plus(KNOWN);
            } catch (RuntimeException e) { // without a database search goes on with what was read before
                LOG.log(Level.WARNING, "The partnerships of postcodes cannot be read", e);
            }
        }
        return partnerships;
    }
}

package nl.openvensters.publication.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.publication.example.ExampleRepository.Candidate;
import nl.openvensters.school.SchoolCode;

/**
 * Texts to learn from. They are all public, so that nobody needs a role to read them.
 *
 * <p>Good examples are texts that are online at schools of the same type and of other boards, one for each board. First
 * come those that read well on a phone ({@value #SHORT} to {@value #LONG} words) and are not older than two years, and
 * of those the ones of the schools that are most like this one in size and in weighting.
 */
@ApplicationScoped
public class Examples {

    static final int MOST = 3;
    private static final int SHORT = 30;
    private static final int LONG = 150;
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private final ExampleRepository repository;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Examples() {
        this(null, null);
    }

    @Inject
    Examples(ExampleRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** At most three, the best first. */
    @Transactional
    public List<WrittenText> good(SchoolCode school, String indicator) {
        return best(repository.candidates(school, indicator, today()), today());
    }

    /** What the school itself wrote last in an earlier school year. */
    @Transactional
    public Optional<WrittenText> lastYear(SchoolCode school, String indicator) {
        return repository.newestBefore(school, indicator, SchoolYear.of(today()).firstDay(), today());
    }

    static List<WrittenText> best(List<Candidate> candidates, LocalDate today) {
        List<WrittenText> chosen = new ArrayList<>();
        Set<Long> boards = new HashSet<>();
        candidates.stream()
                .sorted(Comparator.comparing((Candidate each) -> !readsWell(each.text(), today))
                        .thenComparing(Candidate::distance))
                .filter(each -> words(each.text().body()) >= SHORT / 2)
                .filter(each -> boards.add(each.board()))
                .limit(MOST)
                .forEach(each -> chosen.add(each.text()));
        return chosen;
    }

    private static boolean readsWell(WrittenText text, LocalDate today) {
        int words = words(text.body());
        return words >= SHORT && words <= LONG && text.writtenOn().isAfter(today.minusYears(2));
    }

    private static int words(String html) {
        String text = html.replaceAll("<[^>]*>", " ").strip();
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DUTCH));
    }
}

package nl.openvensters.publication.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.openvensters.publication.example.ExampleRepository.Candidate;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;
import nl.openvensters.writing.Hint;
import nl.openvensters.writing.WordList;
import nl.openvensters.writing.WritingCheck;

/**
 * Texts to learn from. They are all public, so that nobody needs a role to read them.
 *
 * <p>Good examples are texts that are online at schools of the same type and of other boards, one for each board, that
 * name no person and no small group. First come those that read well on a phone ({@value #SHORT} to {@value #LONG} words) and are not older than two years, and
 * of those the ones of the schools that are most like this one in size and in weighting.
 */
@ApplicationScoped
public class Examples {

    static final int MOST = 3;
    /** Who may be known by a text has nothing to do with the list of words. */
    private static final WritingCheck NAMES_AND_NUMBERS = new WritingCheck(new WordList(List.of()));

    private static final int SHORT = 30;
    private static final int LONG = 150;

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
        return best(repository.candidates(school, indicator, today()), today(), Examples::exposesNobody);
    }

    private static boolean exposesNobody(WrittenText text) {
        return NAMES_AND_NUMBERS.check(text.body(), List.of()).hints().stream()
                .map(Hint::kind)
                .noneMatch(kind -> kind == Hint.Kind.PERSON || kind == Hint.Kind.SMALL_GROUP);
    }

    /** @param fit whether a text may be held up at all; asked of as few as possible */
    static List<WrittenText> best(List<Candidate> candidates, LocalDate today, Predicate<WrittenText> fit) {
        List<WrittenText> chosen = new ArrayList<>();
        Set<Long> boards = new HashSet<>();
        candidates.stream()
                .sorted(Comparator.comparing((Candidate each) -> !readsWell(each.text(), today))
                        .thenComparing(Candidate::distance))
                .filter(each -> words(each.text().body()) >= SHORT / 2)
                .filter(each -> !boards.contains(each.board()) && fit.test(each.text()))
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
        return Moment.of(clock).day();
    }
}

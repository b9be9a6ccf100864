package nl.openvensters.follow;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.Visibility;
import nl.openvensters.school.SchoolCode;

/**
 * Tells followers, at most once a day and in the morning, what went online at their school up to the day before; without
 * anything new there is no mail. Forgets who did not confirm within two days.
 */
@ApplicationScoped
public class TellingFollowers {

    private static final int BATCH = 200;
    private static final int MORNING = 7;
    private static final int DAYS_TO_CONFIRM = 2;

    private final FollowerRepository followers;
    private final FollowLetters letters;
    private final Mailbox mailbox;
    private final PublicPages pages;
    private final Clock clock;

    /** For the container's proxy only. */
    protected TellingFollowers() {
        this(null, null, null, null, null);
    }

    @Inject
    public TellingFollowers(
            FollowerRepository followers, FollowLetters letters, Mailbox mailbox, PublicPages pages, Clock clock) {
        this.followers = followers;
        this.letters = letters;
        this.mailbox = mailbox;
        this.pages = pages;
        this.clock = clock;
    }

    /** Some of who waits, in one transaction. @return whether others may wait */
    @Transactional
    public boolean tellNext() {
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        followers.forgetUnconfirmed(now.minusDays(DAYS_TO_CONFIRM));
        LocalDateTime here = LocalDateTime.now(clock.withZone(DUTCH));
        if (here.getHour() < MORNING) {
            return false;
        }
        LocalDate yesterday = here.toLocalDate().minusDays(1);
        List<Follower> waiting = followers.waiting(yesterday, BATCH);
        if (waiting.isEmpty()) {
            return false;
        }
        Map<SchoolCode, SchoolPage> schools =
                pages.schools(waiting.stream().map(Follower::school).distinct().toList()).stream()
                        .collect(Collectors.toMap(page -> page.school().code(), Function.identity()));
        waiting.stream()
                .filter(follower -> schools.containsKey(follower.school()))
                .forEach(follower -> tell(follower, schools.get(follower.school()), yesterday));
        followers.told(waiting.stream().map(Follower::id).toList(), yesterday);
        return waiting.size() == BATCH;
    }

    private void tell(Follower follower, SchoolPage page, LocalDate upTo) {
        List<Indicator> fresh = page.figures().indicators().stream()
                .filter(shown -> shown.missing().isEmpty() && isNew(shown, follower.toldOn(), upTo))
                .map(IndicatorFigures::indicator)
                .toList();
        if (!fresh.isEmpty()) {
            mailbox.post(letters.news(follower, fresh));
        }
    }

    private static boolean isNew(IndicatorFigures shown, LocalDate toldOn, LocalDate upTo) {
        return shown.visibility() instanceof Visibility.Published published
                && published.on().isAfter(toldOn)
                && !published.on().isAfter(upTo);
    }
}

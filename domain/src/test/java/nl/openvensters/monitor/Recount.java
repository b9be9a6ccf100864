package nl.openvensters.monitor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.openvensters.monitor.RandomWorld.Arrival;
import nl.openvensters.monitor.RandomWorld.Delivered;
import nl.openvensters.monitor.RandomWorld.Event;
import nl.openvensters.monitor.RandomWorld.Login;
import nl.openvensters.monitor.RandomWorld.Rule;
import nl.openvensters.monitor.RandomWorld.Run;
import nl.openvensters.monitor.RandomWorld.Span;
import nl.openvensters.monitor.RandomWorld.Words;
import nl.openvensters.publication.FillRate;
import nl.openvensters.school.SchoolType;

/** The monitor's figures a second time, plain and slow, straight from the lists of what happened. */
public final class Recount {

    private final RandomWorld world;
    private final Map<String, List<Event>> events;
    private final Map<String, List<Arrival>> arrivals;

    public Recount(RandomWorld world) {
        this.world = world;
        events = world.events.stream().collect(Collectors.groupingBy(one -> one.school() + one.indicator()));
        arrivals = world.arrivals.stream().collect(Collectors.groupingBy(one -> one.school() + one.indicator()));
    }

    /** The same, and the days around each on which a school came, went, or changed board. */
    public List<LocalDate> days(long seed, int random) {
        return Stream.concat(
                        someDays(seed, random).stream(),
                        world.spans.stream()
                                .flatMap(span -> Stream.of(span.from(), span.to()))
                                .filter(edge -> edge.isBefore(LocalDate.MAX))
                                .flatMap(edge -> Stream.of(edge.minusDays(1), edge, edge.plusDays(1))))
                .distinct()
                .sorted()
                .toList();
    }

    /** Random days with every edge that matters: a leap day, month ends, before the first and after the last fact, the clock. */
    public static List<LocalDate> someDays(long seed, int some) {
        var random = new Random(seed);
        return Stream.concat(
                        Stream.of(
                                        "2021-12-31",
                                        "2024-02-29",
                                        "2024-03-30",
                                        "2024-03-31",
                                        "2024-08-29",
                                        "2024-08-31",
                                        "2024-10-26",
                                        "2024-10-27",
                                        "2025-02-28",
                                        "2027-06-01")
                                .map(LocalDate::parse),
                        Stream.generate(() -> RandomWorld.START.plusDays(random.nextInt(RandomWorld.DAYS)))
                                .limit(some))
                .distinct()
                .sorted()
                .toList();
    }

    List<Span> active(LocalDate day) {
        return world.spans.stream()
                .filter(span -> !span.from().isAfter(day) && span.to().isAfter(day))
                .toList();
    }

    boolean isAsked(String indicator, LocalDate day) {
        boolean counts = false;
        for (Rule rule : world.rules) {
            if (rule.indicator().equals(indicator) && !rule.from().isAfter(day)) {
                counts = rule.comparison();
            }
        }
        return counts;
    }

    /** Whether figures had come for that type of school by then and were not taken back; the school's own need none. */
    boolean canBeMet(String indicator, SchoolType type, LocalDate day) {
        boolean there = !RandomWorld.needsDelivery(indicator);
        for (Delivered delivered : world.deliveries) {
            boolean mine = delivered.indicator().equals(indicator) && delivered.type() == type;
            there |= mine && !day.isBefore(delivered.from()) && day.isBefore(delivered.until());
        }
        return there;
    }

    private List<Event> events(long school, String indicator, LocalDate day) {
        return events.getOrDefault(school + indicator, List.of()).stream()
                .filter(event -> !event.on().isAfter(day))
                .toList();
    }

    private List<Run> came(long school, String indicator, LocalDate day) {
        return arrivals.getOrDefault(school + indicator, List.of()).stream()
                .map(Arrival::run)
                .filter(run -> !run.on().isAfter(day))
                .toList();
    }

    /** Of two events on one day the one that was written last holds. */
    private Optional<Event> latest(long school, String indicator, LocalDate day) {
        Event latest = null;
        for (Event event : events(school, indicator, day)) {
            if (latest == null || !event.on().isBefore(latest.on())) {
                latest = event;
            }
        }
        return Optional.ofNullable(latest);
    }

    boolean isPublished(long school, String indicator, LocalDate day) {
        return latest(school, indicator, day).filter(Event::published).isPresent();
    }

    /**
     * Day after day: what comes waits, what goes online takes along what it includes, and what is put back to before leaves the
     * rest waiting once more.
     */
    private boolean waits(long school, String indicator, LocalDate day) {
        List<Event> events = events(school, indicator, day);
        List<Run> came = came(school, indicator, day);
        Set<Long> waiting = new HashSet<>();
        long shown = 0;
        for (LocalDate each : Stream.concat(
                        came.stream().map(Run::on), events.stream().map(Event::on))
                .collect(Collectors.toCollection(TreeSet::new))) {
            came.stream().filter(run -> run.on().equals(each)).forEach(run -> waiting.add(run.id()));
            for (Event event : events) {
                if (event.on().equals(each)) {
                    if (event.published()) {
                        waiting.removeIf(run -> run <= event.asOf());
                    }
                    if (event.asOf() < shown) {
                        came.stream()
                                .filter(run -> !run.on().isAfter(each) && run.id() > event.asOf())
                                .forEach(run -> waiting.add(run.id()));
                    }
                    shown = event.asOf();
                }
            }
        }
        return !waiting.isEmpty();
    }

    /** The indicators that count for a school on a day. */
    private List<String> counting(Span span, LocalDate day) {
        return RandomWorld.INDICATORS.stream()
                .filter(indicator -> RandomWorld.applies(indicator, span.type())
                        && isAsked(indicator, day)
                        && canBeMet(indicator, span.type(), day))
                .toList();
    }

    /** The schools of a day. @param board only its; 0 for all */
    public List<Span> active(LocalDate day, long board) {
        return active(day).stream()
                .filter(span -> board == 0 || span.board() == board)
                .toList();
    }

    /** Published and applicable. */
    public FillRate rate(Span span, LocalDate day) {
        List<String> counting = counting(span, day);
        int published = 0;
        for (String indicator : counting) {
            published += isPublished(span.school(), indicator, day) ? 1 : 0;
        }
        return new FillRate(published, counting.size());
    }

    /**
     * By indicator that counts for one of the schools how many of these it counts for, how many have it online, by itself,
     * with words, with stale words, with words that are not judged, long enough, readable; where figures wait and where it was
     * taken offline.
     */
    public Map<String, List<Integer>> standings(LocalDate day, long board) {
        Map<String, List<Integer>> sums = new TreeMap<>();
        for (Span span : active(day, board)) {
            for (String indicator : counting(span, day)) {
                List<Integer> one = standing(span.school(), indicator, day);
                sums.merge(indicator, one, Recount::plus);
            }
        }
        return sums;
    }

    public static List<Integer> plus(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i) + other.get(i))
                .toList();
    }

    private List<Integer> standing(long school, String indicator, LocalDate day) {
        Event event = latest(school, indicator, day).orElse(null);
        boolean online = event != null && event.published();
        Words words = online ? event.words() : null;
        String ease = words == null || words.ease() == null ? "" : words.ease();
        boolean newer =
                words != null && came(school, indicator, day).stream().anyMatch(run -> run.id() > words.about());
        return Stream.of(
                        true,
                        online,
                        online && !event.deliberate(),
                        words != null,
                        newer,
                        words != null && ease.isEmpty(),
                        List.of("EASY", "FAIR", "HARD").contains(ease),
                        List.of("EASY", "FAIR").contains(ease),
                        waits(school, indicator, day),
                        event != null && !event.published())
                .map(so -> so ? 1 : 0)
                .toList();
    }

    Set<Long> boardsOf(Login login) {
        Set<Long> boards = new HashSet<>();
        world.grants.stream()
                .filter(grant -> grant.account() == login.account())
                .filter(grant -> !grant.from().isAfter(login.at()) && grant.to().isAfter(login.at()))
                .forEach(grant -> {
                    boards.add(grant.subject());
                    active(login.on()).stream()
                            .filter(span -> span.school() == grant.subject())
                            .forEach(span -> boards.add(span.board()));
                });
        return boards;
    }

    public LoginShare logins(LocalDate day) {
        Set<Long> loggedIn = new HashSet<>();
        for (Login login : world.logins) {
            if (!login.on().isAfter(day) && login.on().isAfter(day.minusMonths(6))) {
                loggedIn.addAll(boardsOf(login));
            }
        }
        Set<Long> boards = new HashSet<>();
        Set<Long> both = new HashSet<>();
        int schoolsOfThose = 0;
        for (Span span : active(day)) {
            if (span.board() != 0) {
                boards.add(span.board());
                if (loggedIn.contains(span.board())) {
                    both.add(span.board());
                    schoolsOfThose++;
                }
            }
        }
        return new LoginShare(day, boards.size(), both.size(), active(day).size(), schoolsOfThose);
    }
}

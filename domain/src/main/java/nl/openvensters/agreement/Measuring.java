package nl.openvensters.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nl.openvensters.indicator.AnswerForm.AmountUnit;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.monitor.BoardLogins;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.FillSnapshot;
import nl.openvensters.monitor.LoginShare;
import nl.openvensters.school.SchoolType;
import nl.openvensters.time.Moment;
import nl.openvensters.visit.VisitorMonths;

/**
 * Measures once a day what agreements tell of the product itself and of what schools publish, and keeps it, so that no
 * page computes it. The first day of each month stays; days that are missing are made up for, because the monitor tells
 * of any past day.
 */
@ApplicationScoped
@Transactional
public class Measuring {

    private static final int YEAR = 12;

    private final FillRates fills;
    private final BoardLogins logins;
    private final VisitorMonths visitors;
    private final Catalogue catalogue;
    private final PublishedAgreements agreements;
    private final MeasurementRepository repository;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Measuring() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Measuring(
            FillRates fills,
            BoardLogins logins,
            VisitorMonths visitors,
            Catalogue catalogue,
            PublishedAgreements agreements,
            MeasurementRepository repository,
            Clock clock) {
        this.fills = fills;
        this.logins = logins;
        this.visitors = visitors;
        this.catalogue = catalogue;
        this.agreements = agreements;
        this.repository = repository;
        this.clock = clock;
    }

    /** What was measured up to and including a day, oldest first. */
    public List<Measurement> until(LocalDate day) {
        return repository.until(day);
    }

    /** What schools published themselves of an indicator, on the last day of measuring; of enough schools only. */
    public List<OwnFigure> own(String indicator) {
        return repository.own(indicator).stream().filter(OwnFigure::isTold).toList();
    }

    /**
     * Measures yesterday, the last day that is over, and the first days of months that were not measured, unless yesterday
     * was measured already.
     *
     * @return how many days it measured
     */
    public int measureIfDue() {
        LocalDate today = Moment.of(clock).day();
        LocalDate last = today.minusDays(1);
        Set<LocalDate> known = repository.days();
        if (known.contains(last)) {
            return 0;
        }
        Optional<LocalDate> since = fills.since().filter(first -> !first.isAfter(last));
        if (since.isEmpty()) {
            return 0;
        }
        NavigableSet<LocalDate> days = new TreeSet<>(Set.of(last));
        for (YearMonth month = YearMonth.from(since.get()).plusMonths(1);
                !month.atDay(1).isAfter(last);
                month = month.plusMonths(1)) {
            days.add(month.atDay(1));
        }
        days.removeAll(known);
        repository.add(measured(List.copyOf(days)), LocalDateTime.now(clock.withZone(ZoneOffset.UTC)));
        repository.forgetDaysBefore(last);
        repository.keepOwn(counted(today));
        return days.size();
    }

    private List<Measurement> measured(List<LocalDate> days) {
        List<FillSnapshot> filled = fills.over(days);
        List<LoginShare> came = logins.over(days);
        List<VisitorMonths.Month> months = visitors.allBefore(days.get(days.size() - 1));
        var all = new ArrayList<Measurement>(days.size());
        for (int i = 0; i < days.size(); i++) {
            LoginShare share = came.get(i);
            List<VisitorMonths.Month> year = yearBefore(days.get(i), months);
            all.add(new Measurement(
                    days.get(i),
                    share.boards(),
                    share.loggedIn(),
                    filled.get(i).schools(),
                    share.schoolsOfThose(),
                    filled.get(i).filled(),
                    year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(mean(year)),
                    year.size()));
        }
        return all;
    }

    private static List<VisitorMonths.Month> yearBefore(LocalDate day, List<VisitorMonths.Month> months) {
        YearMonth month = YearMonth.from(day);
        return months.stream()
                .filter(one -> one.month().isBefore(month) && !one.month().isBefore(month.minusMonths(YEAR)))
                .toList();
    }

    private static int mean(List<VisitorMonths.Month> months) {
        return (int) Math.round(months.stream()
                .mapToInt(VisitorMonths.Month::visitors)
                .average()
                .orElse(0));
    }

    /** What schools have online of the indicators that go with a goal. */
    private List<OwnFigure> counted(LocalDate today) {
        Map<SchoolType, Integer> schools = repository.openSchools(today);
        Map<String, Integer> applicable = new LinkedHashMap<>();
        Set<String> hours = new HashSet<>();
        agreements.all().stream()
                .flatMap(edition -> edition.agreement().goals().stream())
                .flatMap(goal -> goal.own().stream())
                .distinct()
                .flatMap(id -> catalogue.find(id).stream())
                .forEach(indicator -> {
                    applicable.put(indicator.id(), schoolsOf(indicator, schools));
                    indicator
                            .answer()
                            .unit()
                            .filter(AmountUnit.HOURS_PER_WEEK::equals)
                            .ifPresent(unit -> hours.add(indicator.id()));
                });
        return repository.counted(applicable, hours, today);
    }

    private static int schoolsOf(Indicator indicator, Map<SchoolType, Integer> schools) {
        return schools.entrySet().stream()
                .filter(type -> indicator.appliesTo().contains(type.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}

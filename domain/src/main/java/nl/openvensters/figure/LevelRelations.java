package nl.openvensters.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What connects the reference levels of DUO (counts per domain and level) with the percentages of the inspectorate over
 * the three domains together, of one year and of three.
 */
final class LevelRelations {

    private static final String COUNTS = "referentieniveaus.aantallen";
    private static final String YEAR = "referentieniveaus.jaar";
    private static final String THREE_YEARS = "referentieniveaus.driejaars";
    private static final List<String> DOMAINS = List.of("REKENEN", "LV", "TV");

    /** Percentages are rounded at two decimals. */
    private static final BigDecimal HALF = new BigDecimal("0.005");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Relations relations;

    LevelRelations(Relations relations) {
        this.relations = relations;
    }

    /**
     * An indicator of the reference levels: which cells of DUO's counts it takes, and whether the percentage says how
     * many these are or how many they are not.
     */
    private enum Share {
        /** 1F: all but those below. */
        BASIC("1F", key -> key.endsWith(".LAGER1F"), true),
        /** 1S/2F. */
        TARGET("1S2F", key -> key.endsWith(".1S") || key.endsWith(".2F"), false);

        final String percentage;
        final Predicate<String> cells;
        final boolean complement;

        Share(String percentage, Predicate<String> cells, boolean complement) {
            this.percentage = percentage;
            this.cells = cells;
            this.complement = complement;
        }
    }

    /** How many results a shown percentage stands for. */
    private record Results(int low, int high, Set<Place> premises) {}

    void add() {
        relations.all(COUNTS).forEach(this::everyDomainHasTheSamePupils);
        relations.all(THREE_YEARS).forEach(this::threeYearsAddUpInPupils);
        relations.all(COUNTS).forEach(this::percentagesOfTheYear);
        relations.all(THREE_YEARS).forEach(this::percentagesOfThreeYears);
    }

    /** How many pupils took part in a year: the inspectorate's number, or one that is not shown. */
    static Optional<Place> participants(Relations relations, Period year) {
        Optional<Place> told = relations
                .find(YEAR, year)
                .map(index -> new Place(index, SmallNumbers.BASE))
                .filter(place ->
                        Counts.isCount(relations.figure(place.figure()).cells().get(SmallNumbers.BASE)));
        if (told.isPresent() || relations.find(COUNTS, year).isEmpty()) {
            return told;
        }
        return Optional.of(Place.unseen("participants " + year.start()));
    }

    private void everyDomainHasTheSamePupils(Period year, int counts) {
        Place all = participants(relations, year).orElseThrow();
        for (String domain : DOMAINS) {
            List<Place> cells = relations.counts(counts, key -> key.startsWith(domain + "."));
            if (!cells.isEmpty()) {
                relations.add(Relation.equal(cells, List.of(all)));
            }
        }
    }

    private void threeYearsAddUpInPupils(Period period, int threeYears) {
        List<Place> years = new ArrayList<>();
        for (Period year : yearsOf(period)) {
            relations
                    .find(YEAR, year)
                    .ifPresent(index -> years.addAll(relations.counts(index, SmallNumbers.BASE::equals)));
        }
        List<Place> total = relations.counts(threeYears, SmallNumbers.BASE::equals);
        if (years.size() == 3 && !total.isEmpty()) {
            relations.add(Relation.equal(years, total));
        }
    }

    private void percentagesOfTheYear(Period year, int counts) {
        relations.find(YEAR, year).ifPresent(index -> {
            for (Share share : Share.values()) {
                List<Place> cells = relations.counts(counts, share.cells);
                results(index, share)
                        .ifPresent(results -> relations.add(
                                new Relation(cells, List.of(), results.low(), results.high(), results.premises())));
            }
        });
    }

    /** The years that DUO's counts are not there of add what the inspectorate's percentage of that year says. */
    private void percentagesOfThreeYears(Period period, int threeYears) {
        for (Share share : Share.values()) {
            Optional<Results> total = results(threeYears, share);
            if (total.isEmpty()) {
                continue;
            }
            List<Place> cells = new ArrayList<>();
            Set<Place> premises = new HashSet<>(total.get().premises());
            int least = 0;
            int most = 0;
            for (Period year : yearsOf(period)) {
                Optional<Integer> counts = relations.find(COUNTS, year);
                Optional<Results> ofYear = relations.find(YEAR, year).flatMap(index -> results(index, share));
                if (counts.isPresent()) {
                    cells.addAll(relations.counts(counts.get(), share.cells));
                } else if (ofYear.isPresent()) {
                    least += ofYear.get().low();
                    most += ofYear.get().high();
                    premises.addAll(ofYear.get().premises());
                } else {
                    most += resultsAtMost(year);
                }
            }
            relations.add(new Relation(
                    cells, List.of(), total.get().low() - most, total.get().high() - least, premises));
        }
    }

    private int resultsAtMost(Period year) {
        return DOMAINS.size()
                * relations
                        .find(YEAR, year)
                        .map(index -> relations.figure(index).cells().get(SmallNumbers.BASE))
                        .filter(Counts::isShown)
                        .map(Counts::shown)
                        .orElse(Onlooker.MANY);
    }

    private Optional<Results> results(int index, Share share) {
        Cells cells = relations.figure(index).cells();
        FigureValue pupils = cells.get(SmallNumbers.BASE);
        Optional<BigDecimal> percentage = cells.get(share.percentage).asNumber();
        if (!Counts.isShown(pupils) || percentage.isEmpty()) {
            return Optional.empty();
        }
        int all = DOMAINS.size() * Counts.shown(pupils);
        BigDecimal one = BigDecimal.valueOf(all).divide(HUNDRED, 10, RoundingMode.UNNECESSARY);
        int low = percentage
                .get()
                .subtract(HALF)
                .multiply(one)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        int high = percentage
                .get()
                .add(HALF)
                .multiply(one)
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
        Set<Place> premises = Set.of(new Place(index, SmallNumbers.BASE), new Place(index, share.percentage));
        return Optional.of(
                share.complement ? new Results(all - high, all - low, premises) : new Results(low, high, premises));
    }

    private static List<Period> yearsOf(Period period) {
        SchoolYear last = period.lastSchoolYear();
        return List.of(
                Period.of(new SchoolYear(last.start() - 2)),
                Period.of(new SchoolYear(last.start() - 1)),
                Period.of(last));
    }
}

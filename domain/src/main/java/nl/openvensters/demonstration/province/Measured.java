package nl.openvensters.demonstration.province;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What was counted and calculated for a school in a school year; every file tells the same. */
final class Measured {

    private final Province province;

    Measured(Province province) {
        this.province = province;
    }

    /** Children in the last year of school; a school year is named by the calendar year in which it starts. */
    int lastYear(School school, int year) {
        boolean primary = school.isPrimary() || school.kind().equals("SBO");
        return primary && school.openIn(year)
                ? Learning.lastYear(province.dice("lastYear", school, year), school.pupilsIn(year))
                : 0;
    }

    /** One in thirty schools a year is not in the counts of the education administration: all zero. */
    boolean untested(School school, int year) {
        return lastYear(school, year) == 0
                || province.dice("untested", school, year).chance(0.03);
    }

    /**
     * Counts of reference levels, not hidden.
     *
     * @param corrected whether the correction of a year later is in it; it touches one school in forty
     */
    int[] levels(School school, int year, boolean corrected) {
        if (untested(school, year)) {
            return new int[Learning.LEVELS];
        }
        boolean differs =
                !corrected && province.dice("correction", school, year).chance(0.025);
        var dice = province.dice(differs ? "levels before correction" : "levels", school, year);
        int tested = Math.max(1, lastYear(school, year) - dice.binomial(lastYear(school, year), 0.02));
        return Learning.levels(dice, tested, school.weighting(), school.quality());
    }

    /** The weighting of one school year, when the school existed. */
    Optional<BigDecimal> weighting(School school, int year) {
        if (!school.isPrimary() || !school.openIn(year) || school.pupilsIn(year) < 5) {
            return Optional.empty();
        }
        double drawn =
                school.weighting() + province.dice("weighting", school, year).normal(0, 0.45);
        return Optional.of(
                BigDecimal.valueOf(Math.max(19.2, Math.min(39.9, drawn))).setScale(2, RoundingMode.HALF_UP));
    }

    /** The unweighted mean of three school years, or of those that exist. */
    Optional<BigDecimal> threeYearWeighting(School school, int firstYear) {
        BigDecimal sum = BigDecimal.ZERO;
        int years = 0;
        for (int year = firstYear; year < firstYear + 3; year++) {
            var one = weighting(school, year);
            sum = sum.add(one.orElse(BigDecimal.ZERO));
            years += one.isPresent() ? 1 : 0;
        }
        return years == 0
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(years), 2, RoundingMode.HALF_UP));
    }

    /**
     * The inspectorate's key. Where an institution has several schools the number is a guess at best: now and then it
     * skips one.
     */
    String inspectorateKey(School school) {
        int number = Integer.parseInt(school.location()) + 1;
        boolean skips = school.locations() > 1
                && new Dice(7, "key", school.institution().hashCode()).chance(0.2);
        return school.institution() + "|C" + (skips && number > 1 ? number + 1 : number);
    }
}

package nl.openvensters.benchmark;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much weighs by which boards are taken to be alike, each from 0 to 100 and not all zero. In an address they are
 * joined by dashes: {@code 40-30-20-10}. What is asked for is rounded to tens: finer ones choose the same boards, and
 * each other set is another page to be made.
 *
 * @param size how many pupils
 * @param weighting of the schools
 * @param type how much of it is special education
 * @param region how many schools are near
 */
public record Weights(int size, int weighting, int type, int region) {

    /** Size first: it decides what a board can do and what its figures can be. */
    public static final Weights USUAL = new Weights(40, 30, 20, 10);

    private static final int MOST = 100;
    private static final int STEP = 10;
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,3})-([0-9]{1,3})-([0-9]{1,3})-([0-9]{1,3})");

    /** @throws IllegalArgumentException when one is not from 0 to 100, or all are zero */
    public Weights {
        if (Math.min(Math.min(size, weighting), Math.min(type, region)) < 0
                || Math.max(Math.max(size, weighting), Math.max(type, region)) > MOST
                || size + weighting + type + region == 0) {
            throw new IllegalArgumentException(size + "-" + weighting + "-" + type + "-" + region);
        }
    }

    /** What an address says, to the nearest ten; empty when it says nothing that can be used. */
    public static Optional<Weights> read(String written) {
        Matcher found = WRITTEN.matcher(written == null ? "" : written);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Weights(
                    tens(found.group(1)), tens(found.group(2)), tens(found.group(3)), tens(found.group(4))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Above the most it stays there, to be refused. */
    private static int tens(String written) {
        int number = Integer.parseInt(written);
        return number > MOST ? number : (number + STEP / 2) / STEP * STEP;
    }

    /** As in an address. */
    public String written() {
        return size + "-" + weighting + "-" + type + "-" + region;
    }

    public boolean isUsual() {
        return equals(USUAL);
    }
}

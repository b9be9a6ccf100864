package nl.openvensters.story.chart;

import java.util.ArrayList;
import java.util.List;

/** Round numbers along an axis. */
final class Ticks {

    private static final double[] ROUND = {1, 2, 5, 10};

    private Ticks() {}

    /**
     * Round whole numbers from zero to the first one that is not below the largest value.
     *
     * @param largest the largest value that must fit; zero gives the ticks 0 and 1
     * @param about how many steps there may be at most
     */
    static List<Long> fromZeroTo(double largest, int about) {
        double rough = Math.max(largest, 1) / about;
        double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        long step = 1;
        for (double round : ROUND) {
            step = Math.max(1, Math.round(round * magnitude));
            if (step >= rough) {
                break;
            }
        }
        var ticks = new ArrayList<Long>();
        for (long tick = 0; ; tick += step) {
            ticks.add(tick);
            if (tick >= largest && tick > 0) {
                return ticks;
            }
        }
    }

    /**
     * The years to name below an axis, counted back from the last one.
     *
     * @param room how many names fit
     */
    static List<Integer> years(int first, int last, int room) {
        int step = 1;
        while ((last - first) / step + 1 > Math.max(room, 2)) {
            step = step == 1 ? 2 : step == 2 ? 5 : step + 5;
        }
        var years = new ArrayList<Integer>();
        for (int year = last; year >= first; year -= step) {
            years.add(0, year);
        }
        return years;
    }
}

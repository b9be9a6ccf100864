package nl.openvensters.demonstration.province;

/** The pupils of a school on 1 October of each year: villages that shrink, towns that hold, new districts that grow. */
final class PupilCourse {

    static final int FIRST_YEAR = 1996;
    static final int LAST_YEAR = 2025;

    private PupilCourse() {}

    /**
     * The whole course.
     *
     * @param opened the first year with pupils; 1996 for a school that was there before
     * @param closed the first year without; after {@link #LAST_YEAR} for one that is open
     * @return one number a year from 1996; 0 outside its existence
     */
    static int[] of(Dice dice, String kind, int opened, int closed, boolean lively) {
        double size = size(dice, kind, lively);
        int shape = shape(dice, opened, lively);
        double turn = dice.between(2003, 2014);
        double wave = 1;
        int[] pupils = new int[LAST_YEAR - FIRST_YEAR + 1];
        for (int i = 0; i < pupils.length; i++) {
            int year = FIRST_YEAR + i;
            wave = 0.7 * wave + 0.3 + dice.normal(0, 0.025);
            double count = size * trend(shape, year, opened, turn) * wave;
            if (year >= opened && year < closed) {
                pupils[i] = Math.max(least(kind, year, closed), (int) StrictMath.round(count));
            }
        }
        return pupils;
    }

    private static int least(String kind, int year, int closed) {
        return closed <= LAST_YEAR && year >= closed - 2 ? 4 : kind.equals("BO") ? 9 : 6;
    }

    private static double size(Dice dice, String kind, boolean lively) {
        double median =
                switch (kind) {
                    case "BO" -> lively ? 245 : 150;
                    case "SBO" -> 120;
                    case "VSO" -> 85;
                    default -> 100;
                };
        double drawn = median * StrictMath.exp(dice.normal(0, 0.55));
        return Math.min(lively ? 1050 : 480, Math.max(kind.equals("BO") ? 15 : 9, drawn));
    }

    private static int shape(Dice dice, int opened, boolean lively) {
        if (opened > FIRST_YEAR) {
            return 3;
        }
        return lively ? dice.weighted(45, 20, 30) : dice.weighted(35, 55, 10);
    }

    /** About 1 in the last years. */
    private static double trend(int shape, int year, int opened, double turn) {
        double past = (LAST_YEAR - year) / 29.0;
        double nation = 1 + 0.12 * StrictMath.sin((year - 1999) / 29.0 * StrictMath.PI);
        return switch (shape) {
            case 0 -> nation;
            case 1 -> nation * (1 + 0.75 * past);
            case 2 -> nation * (0.55 + 0.45 / (1 + StrictMath.exp((turn - year) / 2.5)));
            default -> Math.min(1.05, 0.16 + 0.15 * (year - opened + 1)) * (1 + 0.25 * past);
        };
    }
}

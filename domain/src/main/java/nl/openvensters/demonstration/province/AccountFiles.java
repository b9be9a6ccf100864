package nl.openvensters.demonstration.province;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.openvensters.demonstration.province.DuoCsv.Form;

/** What boards and partnerships own and spend, a row for each year, in hundreds of euros. One board in nine leaves its provisions empty. */
final class AccountFiles {

    private static final Form FORM = new Form(StandardCharsets.UTF_8, true, ';', false, "\r\n");
    private static final int YEARS = 5;

    /** From which prices rise and reserves fall. */
    private static final int FIRST = 2018;

    private static final String KEYS = "Bevoegd_Gezag Sector Groepering Naam Jaar";

    private final Province province;

    AccountFiles(Province province) {
        this.province = province;
    }

    /** @param lastYear of which there are accounts */
    void balances(OutputStream out, int lastYear) throws IOException {
        var csv = new DuoCsv(out, FORM);
        csv.header(KEYS + " Materiele~vaste~activa Totaal~van~vaste~activa Vorderingen Liquide~middelen"
                + " Totaal~van~vlottende~activa Totaal~van~activa Eigen_vermogen Voorzieningen Langlopende~schulden"
                + " Kortlopende~schulden Totaal~van~passiva");
        // The same throw each year: what differs between years is the trend.
        rows(csv, lastYear, (board, year, pupils, dice) -> {
            long equity =
                    hundreds(pupils * (1_600 + 2_400 * dice.unit()) * (1 - 0.02 * (year - FIRST) + 0.02 * (year % 3)));
            boolean empty = board.number().endsWith("7");
            long provisions = empty ? 0 : hundreds(pupils * (150 + 350 * dice.unit()));
            long debts = hundreds(pupils * (450 + 350 * dice.unit()));
            long total = equity + provisions + debts;
            long things = hundreds(total * (0.25 + 0.2 * dice.unit()));
            long claims = hundreds((total - things) * 0.2);
            csv.cells(amount(things), amount(things), amount(claims), amount(total - things - claims))
                    .cells(amount(total - things), amount(total), amount(equity), empty ? "" : amount(provisions))
                    .cells("", amount(debts), amount(total));
        });
        partnerships(csv, lastYear, (pupils, year, dice) -> {
            long equity = hundreds(pupils * (25 + 25 * dice.unit() - 2 * (year - FIRST)));
            long debts = hundreds(pupils * (20 + 10 * dice.unit()));
            long total = equity + debts;
            csv.cells("", "", amount(hundreds(total * 0.1)), amount(total - hundreds(total * 0.1)))
                    .cells(amount(total), amount(total), amount(equity), "")
                    .cells("", amount(debts), amount(total));
        });
    }

    /** @param lastYear of which there are accounts */
    void costs(OutputStream out, int lastYear) throws IOException {
        var csv = new DuoCsv(out, FORM);
        csv.header(KEYS + " Personeelslasten Afschrijvingen Huisvestingslasten Overige~lasten"
                + " Doorbetalingen~aan~schoolbesturen");
        rows(csv, lastYear, (board, year, pupils, dice) -> {
            double each = 6_400 + 900 * dice.unit() + 180 * (year - FIRST);
            csv.cells(
                    amount(hundreds(pupils * each * (0.80 + 0.04 * dice.unit()))),
                    amount(hundreds(pupils * each * 0.025)),
                    amount(hundreds(pupils * each * (0.06 + 0.03 * dice.unit()))),
                    amount(hundreds(pupils * each * 0.07)),
                    "");
        });
        partnerships(csv, lastYear, (pupils, year, dice) -> {
            double each = 620 + 60 * dice.unit() + 15 * (year - FIRST);
            csv.cells(amount(hundreds(pupils * each * 0.08)), "", amount(hundreds(pupils * each * 0.005)))
                    .cells(amount(hundreds(pupils * each * 0.05)), amount(hundreds(pupils * each * 0.86)));
        });
    }

    /** Writes what follows the name and the year. */
    private interface Amounts {
        void write(Boards.Board board, int year, int pupils, Dice dice) throws IOException;
    }

    private void rows(DuoCsv csv, int lastYear, Amounts amounts) throws IOException {
        Map<String, Integer> pupils = new HashMap<>();
        for (int year = lastYear - YEARS + 1; year <= lastYear; year++) {
            int on = year;
            province.eachOpen(
                    year,
                    school -> pupils.merge(
                            school.boardIn(lastYear).number() + " " + on, school.pupilsIn(on), Integer::sum));
        }
        province.eachBoard(board -> {
            for (int year = lastYear - YEARS + 1; year <= lastYear; year++) {
                int many = pupils.getOrDefault(board.number() + " " + year, 0);
                if (many > 0) {
                    csv.cells(
                            board.number(),
                            "PO",
                            board.size() == 1 ? "BO1" : "BO4",
                            board.name(),
                            String.valueOf(year));
                    amounts.write(board, year, many, province.dice("accounts", Long.parseLong(board.number())));
                    csv.end();
                }
            }
        });
    }

    /** Writes what follows the name and the year of a partnership, of which the pupils are those of all its schools. */
    private interface OfPartnership {
        void write(int pupils, int year, Dice dice) throws IOException;
    }

    private void partnerships(DuoCsv csv, int lastYear, OfPartnership amounts) throws IOException {
        Map<Integer, Map<Integer, Integer>> pupils = new TreeMap<>();
        for (int year = lastYear - YEARS + 1; year <= lastYear; year++) {
            int on = year;
            province.eachOpen(year, school -> pupils.computeIfAbsent(
                            MapFiles.partnership(school.municipality()), code -> new TreeMap<>())
                    .merge(on, school.pupilsIn(on), Integer::sum));
        }
        for (var partnership : pupils.entrySet()) {
            for (var year : partnership.getValue().entrySet()) {
                csv.cells(
                        numberOf(partnership.getKey()),
                        "PO",
                        "SWV",
                        "SWV PO Doggerland " + partnership.getKey() % 100,
                        String.valueOf(year.getKey()));
                amounts.write(year.getValue(), year.getKey(), province.dice("partnership", partnership.getKey()));
                csv.end();
            }
        }
    }

    /** Under which number a partnership accounts: none of a board. @param partnership the digits of its code */
    static String numberOf(int partnership) {
        return String.valueOf(22_000 + partnership);
    }

    private static long hundreds(double euros) {
        return Math.round(euros / 100) * 100;
    }

    private static String amount(long euros) {
        return Long.toString(euros);
    }
}

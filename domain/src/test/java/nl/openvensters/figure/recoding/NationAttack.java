package nl.openvensters.figure.recoding;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;

/**
 * The attack on the reference levels of every school of a database. What the source hides is not known, so it is made up,
 * so that the three subjects of a year have as many children.
 */
public final class NationAttack {

    private final Random random;
    private final Map<String, List<Cells>> schools = new TreeMap<>();
    private int attacked;

    /** @param database with imported figures */
    public NationAttack(DataSource database, long seed) throws SQLException {
        random = new Random(seed);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select s.code, f.cells from figure f"
                        + " join subject s on s.id = f.subject_id join measure m on m.id = f.measure_id"
                        + " and m.indicator_id = 'referentieniveaus' and m.code = 'aantallen'"
                        + " where f.superseded_by = 0 and f.cells is not null order by s.code, f.period_start");
                var row = query.executeQuery()) {
            while (row.next()) {
                schools.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                        .add(Cells.decode(row.getString(2)));
            }
        }
    }

    /** How many schools were attacked. */
    public int attacked() {
        return attacked;
    }

    /**
     * The schools of which a count is found out.
     *
     * @param every how many schools go to one that is attacked; with which of them it begins is drawn
     */
    public List<String> succeeds(int every) {
        List<String> found = new ArrayList<>();
        int place = random.nextInt(every);
        for (var entry : schools.entrySet()) {
            String school = entry.getKey();
            List<Cells> years = entry.getValue();
            if (place++ % every > 0) {
                continue;
            }
            List<int[][]> madeUp =
                    years.stream().map(this::madeUp).flatMap(Optional::stream).toList();
            if (madeUp.size() == years.size() && madeUp.size() > 1) {
                attacked++;
                var places = new LevelsAttack(random).succeeds(madeUp.toArray(int[][][]::new));
                if (!places.isEmpty()) {
                    found.add(school + " " + places);
                }
            }
        }
        return found;
    }

    private Optional<int[][]> madeUp(Cells year) {
        Map<String, List<FigureValue>> subjects = new LinkedHashMap<>();
        int least = 0;
        int most = Integer.MAX_VALUE;
        for (String subject : List.of("REKENEN", "LV", "TV")) {
            List<FigureValue> levels = new ArrayList<>();
            for (String level : List.of("LAGER1F", "1F", subject.equals("REKENEN") ? "1S" : "2F")) {
                levels.add(year.get(subject + "." + level));
            }
            int shown = levels.stream().mapToInt(CountTable::shown).sum();
            int hidden = (int) levels.stream().filter(CountTable::isHidden).count();
            least = Math.max(least, shown + hidden);
            most = Math.min(most, shown + 4 * hidden);
            subjects.put(subject, levels);
        }
        if (least > most) {
            return Optional.empty();
        }
        int children = least + random.nextInt(most - least + 1);
        List<int[]> results = new ArrayList<>();
        subjects.values().forEach(levels -> results.add(completed(levels, children)));
        return Optional.of(results.toArray(int[][]::new));
    }

    private int[] completed(List<FigureValue> levels, int children) {
        int[] counts = levels.stream()
                .mapToInt(level -> CountTable.isHidden(level) ? 1 : CountTable.shown(level))
                .toArray();
        int left = children - java.util.Arrays.stream(counts).sum();
        while (left > 0) {
            int level = random.nextInt(counts.length);
            if (CountTable.isHidden(levels.get(level)) && counts[level] < 4) {
                counts[level]++;
                left--;
            }
        }
        return counts;
    }
}

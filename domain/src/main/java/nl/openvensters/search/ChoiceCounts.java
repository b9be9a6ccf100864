package nl.openvensters.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts how many schools have each value of each choice. What was chosen elsewhere counts, what was chosen of the same
 * choice does not: a count says how many there would be with that value alone.
 */
final class ChoiceCounts extends SimpleCollector {

    private static final Choice[] CHOICES = Choice.values();

    private final Map<Choice, Set<String>> chosen;
    private final Map<Choice, Map<String, Integer>> counts = new EnumMap<>(Choice.class);
    private final SortedDocValues[] values = new SortedDocValues[CHOICES.length];
    private final int[][] ofSegment = new int[CHOICES.length][];
    private int total;
    private final boolean[][] accepted = new boolean[CHOICES.length][];

    ChoiceCounts(Map<Choice, Set<String>> chosen) {
        this.chosen = chosen;
        for (Choice choice : CHOICES) {
            counts.put(choice, new TreeMap<>());
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        for (int c = 0; c < CHOICES.length; c++) {
            values[c] = DocValues.getSorted(segment.reader(), CHOICES[c].label());
            ofSegment[c] = new int[values[c].getValueCount()];
            accepted[c] = new boolean[ofSegment[c].length];
            Set<String> wanted = chosen.get(CHOICES[c]);
            for (int ord = 0; ord < accepted[c].length; ord++) {
                String value = values[c].lookupOrd(ord).utf8ToString();
                accepted[c][ord] =
                        wanted == null || CHOICES[c].offered(value).stream().anyMatch(wanted::contains);
            }
        }
    }

    @Override
    public void collect(int school) throws IOException {
        int refused = -1;
        int[] ords = new int[CHOICES.length];
        for (int c = 0; c < CHOICES.length; c++) {
            ords[c] = values[c].advanceExact(school) ? values[c].ordValue() : -1;
            if (ords[c] >= 0 && !accepted[c][ords[c]]) {
                if (refused >= 0) {
                    return;
                }
                refused = c;
            }
        }
        total += refused < 0 ? 1 : 0;
        for (int c = 0; c < CHOICES.length; c++) {
            if (ords[c] >= 0 && (refused < 0 || refused == c)) {
                ofSegment[c][ords[c]]++;
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (int c = 0; c < CHOICES.length; c++) {
            for (int ord = 0; ord < ofSegment[c].length; ord++) {
                String value = values[c].lookupOrd(ord).utf8ToString();
                if (ofSegment[c][ord] > 0 && !value.isEmpty()) {
                    for (String offered : CHOICES[c].offered(value)) {
                        counts.get(CHOICES[c]).merge(offered, ofSegment[c][ord], Integer::sum);
                    }
                }
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** How many have all that was chosen. */
    int total() {
        return total;
    }

    Map<Choice, Map<String, Integer>> counts() {
        return counts;
    }
}

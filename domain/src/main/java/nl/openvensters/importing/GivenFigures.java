package nl.openvensters.importing;

import java.util.HashMap;
import java.util.Map;
import nl.openvensters.school.SchoolCode;

/**
 * Which figures the rows of a file have given so far, so that a second row for the same school, measure and period is
 * found: the same again, or something else. Numbers only, 64 bytes a figure at most: what is kept as objects are the schools and measures.
 */
final class GivenFigures {

    private static final int BITS_OF_MEASURE = 10;
    private static final int BITS_OF_DAY = 17;
    private static final int BITS_OF_LENGTH = 13;
    private static final int STARTS_WITH = 1 << 12;

    private final Map<SchoolCode, Integer> schools = new HashMap<>();
    private final Map<String, Map<String, Integer>> measures = new HashMap<>();
    private int measureCount;
    private long[] keys = new long[STARTS_WITH];
    private int[] lines = new int[STARTS_WITH];
    private int[] contents = new int[STARTS_WITH];
    private int count;

    /**
     * What stands for the school, measure and period of a figure; never 0. To be asked once for each figure, since there
     * are hundreds of thousands.
     */
    long key(Entry.SchoolFigure figure) {
        long key = schools.computeIfAbsent(figure.school(), code -> schools.size() + 1);
        key = key << BITS_OF_MEASURE
                | measures.computeIfAbsent(figure.indicator(), indicator -> new HashMap<>())
                        .computeIfAbsent(figure.measure(), name -> measureCount++);
        long start = figure.period().start().toEpochDay();
        key = key << BITS_OF_DAY | start & (1 << BITS_OF_DAY) - 1;
        return key << BITS_OF_LENGTH | figure.period().end().toEpochDay() - start & (1 << BITS_OF_LENGTH) - 1;
    }

    /** Whether an earlier row gave a figure for the same. */
    boolean has(long key) {
        return keys[place(key)] != 0;
    }

    /** The line of the earlier row that gave another figure for the same; 0 when there is none. */
    int contradicts(long key, Entry.SchoolFigure figure) {
        int place = place(key);
        return keys[place] != 0 && contents[place] != figure.hashCode() ? lines[place] : 0;
    }

    /** Remembers a figure, unless there is one for the same. */
    void add(long key, Entry.SchoolFigure figure, int line) {
        int place = place(key);
        if (keys[place] != 0) {
            return;
        }
        keys[place] = key;
        lines[place] = line;
        contents[place] = figure.hashCode();
        if (2 * ++count > keys.length) {
            grow();
        }
    }

    /** Where the key is, or would be. */
    private int place(long key) {
        int place = Long.hashCode(key * 0x9E3779B97F4A7C15L) & keys.length - 1;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLines = lines;
        int[] oldContents = contents;
        keys = new long[2 * oldKeys.length];
        lines = new int[keys.length];
        contents = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                lines[place] = oldLines[i];
                contents[place] = oldContents[i];
            }
        }
    }
}

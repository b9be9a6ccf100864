package nl.openvensters.importing.staging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A table that is filled in bulk. Rows gather in a buffer of at most about a megabyte, so memory does not grow with the
 * file. They are loaded while the next are gathered. In a table with a key the first of two equal rows stays.
 */
final class StagingTable {

    private static final int FLUSH_AT = 1 << 20;

    private final StagingRepository database;
    private final String name;
    private final String columns;
    private byte[] lines = new byte[1 << 14];
    private int length;
    private int waiting;
    private long rows;
    private final boolean keepsFirst;

    private StagingTable(StagingRepository database, String name, String columns, boolean keepsFirst) {
        this.database = database;
        this.name = name;
        this.columns = columns;
        this.keepsFirst = keepsFirst;
    }

    /** Makes a temporary table, empty. The columns are all it is filled with. */
    static StagingTable temporary(StagingRepository database, String name, String columns, String definition) {
        database.execute("create or replace temporary table " + name + " (" + definition
                + ") character set utf8mb4 collate utf8mb4_bin");
        return new StagingTable(database, name, columns, true);
    }

    /** Fills an existing table. */
    static StagingTable existing(StagingRepository database, String name, String columns) {
        return new StagingTable(database, name, columns, false);
    }

    /** Adds a row: its values in the order of the columns; null and an empty optional are null. */
    void add(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                put((byte) '\t');
            }
            Object value = values[i] instanceof Optional<?> optional ? optional.orElse(null) : values[i];
            if (value == null) {
                put((byte) '\\');
                put((byte) 'N');
            } else if (value instanceof Boolean truth) {
                put((byte) (truth ? '1' : '0'));
            } else {
                put(value.toString());
            }
        }
        put((byte) '\n');
        rows++;
        waiting++;
        if (length >= FLUSH_AT) {
            flush();
        }
    }

    /** How many rows were added, duplicates included. */
    long rows() {
        return rows;
    }

    void flush() {
        if (length > 0) {
            database.load(name, columns, lines, length, waiting, keepsFirst);
            lines = new byte[lines.length];
            length = 0;
            waiting = 0;
        }
    }

    private void put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (byte b : bytes) {
            switch (b) {
                case '\t' -> escaped('t');
                case '\n' -> escaped('n');
                case '\r' -> escaped('r');
                case '\\' -> escaped('\\');
                default -> put(b);
            }
        }
    }

    private void escaped(char letter) {
        put((byte) '\\');
        put((byte) letter);
    }

    private void put(byte b) {
        if (length == lines.length) {
            lines = Arrays.copyOf(lines, lines.length * 2);
        }
        lines[length++] = b;
    }
}

package nl.openvensters.importing.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The rows of a sheet, kept as bytes: opening a spreadsheet goes through all of it anyway, and going through the XML
 * again for each sheet costs twenty times as much as reading these. Bounded: with more rows than fit, nothing is kept
 * and the XML is read again.
 */
final class KeptRows {

    private static final long MOST = Math.min(32L << 20, Runtime.getRuntime().maxMemory() / 16);
    private static final int LONGEST_CELL = 0xFFFF;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private boolean fits = true;
    private int count;

    /** In bytes. */
    int size() {
        return bytes.size();
    }

    int count() {
        return count;
    }

    /** @param others how many bytes the other sheets of the document take */
    void add(int line, List<String> cells, long others) throws IOException {
        if (!fits) {
            return;
        }
        count++;
        out.writeInt(line);
        out.writeShort(cells.size());
        for (String cell : cells) {
            byte[] text = cell.getBytes(StandardCharsets.UTF_8);
            fits &= text.length <= LONGEST_CELL;
            out.writeShort(text.length);
            out.write(text);
        }
        fits &= others + bytes.size() <= MOST;
        if (!fits) {
            bytes.reset();
        }
    }

    /** Whether all rows that were added are here. */
    boolean complete() {
        return fits;
    }

    void forEach(Map<String, Integer> places, Table.RowConsumer consumer) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            while (in.available() > 0) {
                int line = in.readInt();
                String[] cells = new String[in.readUnsignedShort()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = new String(in.readNBytes(in.readUnsignedShort()), StandardCharsets.UTF_8);
                }
                consumer.accept(new Row(places, line, cells));
            }
        }
    }
}

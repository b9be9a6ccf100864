package nl.openvensters.importing.reading;

import java.util.List;

/** A table with a header, whatever the form of its file. */
abstract class HeadedTable implements Table {

    private volatile double fractionRead;

    /** As it was read when the file was opened. */
    abstract Header header();

    /** @param fraction from 0; what is more than all counts as all */
    final void haveRead(double fraction) {
        fractionRead = Math.min(1, fraction);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public final List<String> columns() {
        return header().columns();
    }

    @Override
    public final boolean hasColumns(String... names) {
        return header().has(names);
    }

    @Override
    public final double fractionRead() {
        return fractionRead;
    }
}

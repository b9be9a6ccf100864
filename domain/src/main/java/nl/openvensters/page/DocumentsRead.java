package nl.openvensters.page;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Notes which documents are read on this thread, so that whoever keeps something that was made of them knows when it is
 * old. Whatever reads documents, or something that was made of them, says so here.
 */
public final class DocumentsRead implements AutoCloseable {

    /** Of more than this, anything may have been read: it costs less to make it anew than to look for each. */
    private static final int MOST = 2_000;

    private static final ThreadLocal<DocumentsRead> NOW = new ThreadLocal<>();

    private final DocumentsRead before = NOW.get();
    private final Set<DocumentName> names = new HashSet<>();

    private DocumentsRead() {}

    /** From now on, until it is closed, what this thread reads is noted. */
    public static DocumentsRead begin() {
        var read = new DocumentsRead();
        NOW.set(read);
        return read;
    }

    /** Says that a document was looked for, whether or not it was there. */
    public static void note(DocumentName name) {
        DocumentsRead read = NOW.get();
        if (read != null) {
            read.add(name);
        }
    }

    /** The same of schools. @param codes of the schools */
    public static void noteSchools(Collection<String> codes) {
        if (NOW.get() != null) {
            codes.forEach(code -> note(new DocumentName("SCHOOL", code)));
        }
    }

    private void add(DocumentName name) {
        if (!names.contains(DocumentName.ANY)) {
            names.add(name);
        }
        if (name.equals(DocumentName.ANY) || names.size() > MOST) {
            names.clear();
            names.add(DocumentName.ANY);
        }
    }

    /** What was read since the beginning; {@link DocumentName#ANY} alone when it may have been anything. */
    public Set<DocumentName> names() {
        return Set.copyOf(names);
    }

    @Override
    public void close() {
        if (before == null) {
            NOW.remove();
        } else {
            NOW.set(before);
        }
    }
}

package nl.openvensters.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.page.DocumentName;
import nl.openvensters.page.DocumentsRead;
import nl.openvensters.page.ListedSchool;
import nl.openvensters.school.Postcode;
import nl.openvensters.school.PostcodeArea;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * All schools, in memory, as search sees them. What is put in or taken out is seen after {@link #show()}: a reader sees
 * all of it or nothing.
 */
public final class SchoolIndex implements Closeable {

    private static final int PATIENCE_SECONDS = 2;

    /** Sixteen words, each looked for in all parts in a few ways, are about a thousand; the usual bound is that. */
    private static final int MOST_CLAUSES = 4096;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final CountDownLatch shown = new CountDownLatch(1);
    private volatile Map<String, PostcodeArea> areas = Map.of();
    private volatile PlaceList places = PlaceList.EMPTY;
    private volatile KnownWords words = KnownWords.NONE;
    private volatile Registered registered;

    /** Without schools. */
    public SchoolIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that is done with all that is shown at one moment. */
    @FunctionalInterface
    interface Look<T> {
        T at(IndexSearcher schools) throws IOException;
    }

    /** Which postcodes there are, for schools that are put in from now on and for distances. */
    public void know(Collection<PostcodeArea> postcodes) {
        areas = postcodes.stream().collect(Collectors.toUnmodifiableMap(PostcodeArea::code, Function.identity()));
    }

    /** Puts schools in, in the place of what was said of them before. */
    public void put(Collection<ListedSchool> schools) {
        try {
            for (ListedSchool school : schools) {
                writer.updateDocument(
                        new Term(IndexedSchool.KEY, school.school().code().value()),
                        IndexedSchool.of(
                                school, school.school().address().postcode().flatMap(this::area)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes schools out. */
    public void remove(Collection<String> codes) {
        try {
            writer.deleteDocuments(codes.stream()
                    .map(code -> new Term(IndexedSchool.KEY, code))
                    .toArray(Term[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes all schools out. */
    public void clear() {
        try {
            writer.deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on what was put in is found, and what was taken out is not. */
    public void show() {
        try {
            searchers.maybeRefreshBlocking();
            places = look(PlaceList::of);
            words = look(schools -> KnownWords.of(schools, words));
            shown.countDown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of all schools. */
    KnownWords words() {
        DocumentsRead.note(DocumentName.ANY);
        return words;
    }

    Optional<PostcodeArea> area(Postcode postcode) {
        return area(postcode.area());
    }

    Optional<PostcodeArea> area(String digits) {
        return Optional.ofNullable(areas.get(digits));
    }

    PlaceList places() {
        DocumentsRead.note(DocumentName.ANY);
        return places;
    }

    /** @param version of the reader that was counted */
    private record Registered(long version, Register register) {}

    /** The boards and places of the schools that are shown; counted when it is asked first after a change. */
    Register register() {
        return look(schools -> {
            Registered known = registered;
            long version = ((DirectoryReader) schools.getIndexReader()).getVersion();
            if (known == null || known.version() != version) {
                known = new Registered(version, Register.of(schools));
                registered = known;
            }
            return known.register();
        });
    }

    /** Whether it was filled once. Waits a moment for that, and no longer: who waits holds a thread of the server. */
    public boolean isShown() {
        try {
            return shown.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether it was filled once, now. */
    public boolean isShownNow() {
        return shown.getCount() == 0;
    }

    <T> T look(Look<T> look) {
        DocumentsRead.note(DocumentName.ANY);
        return looked(look);
    }

    /** The same for who looks at these schools and at no other. */
    <T> T lookAt(Collection<String> codes, Look<T> look) {
        DocumentsRead.noteSchools(codes);
        return looked(look);
    }

    private <T> T looked(Look<T> look) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return look.at(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

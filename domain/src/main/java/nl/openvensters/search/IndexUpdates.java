package nl.openvensters.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.page.Change;
import nl.openvensters.page.DocumentListener;
import nl.openvensters.page.DocumentName;
import nl.openvensters.page.ListedSchool;
import nl.openvensters.page.PublicPages;
import nl.openvensters.school.PostcodeAreaRepository;
import nl.openvensters.school.SubjectKind;

/**
 * Fills the index from the public documents and follows the feed of changes from there. One caller at a time; one that
 * failed is called again and misses nothing.
 */
public final class IndexUpdates {

    private static final int BATCH = 500;
    private static final long NEVER = -1;

    private static final DocumentListener NOBODY = new DocumentListener() {
        @Override
        public void changed(Set<DocumentName> documents) {}

        @Override
        public void changedAll() {}

        @Override
        public void upToDate() {}
    };

    private final SchoolIndex index;
    private final PublicPages pages;
    private final PostcodeAreaRepository postcodes;
    private final DocumentListener listener;
    private long number = NEVER;

    /** @param listener hears what changed as soon as search shows it */
    public IndexUpdates(
            SchoolIndex index, PublicPages pages, PostcodeAreaRepository postcodes, DocumentListener listener) {
        this.index = index;
        this.pages = pages;
        this.postcodes = postcodes;
        this.listener = listener;
    }

    /** With nobody else who wants to know. */
    public IndexUpdates(SchoolIndex index, PublicPages pages, PostcodeAreaRepository postcodes) {
        this(index, pages, postcodes, NOBODY);
    }

    /**
     * Brings the index up to what the public sees now.
     *
     * @return whether anything changed
     */
    public boolean follow() {
        long last = pages.lastChange();
        if (last == number) {
            listener.upToDate();
            return false;
        }
        index.know(postcodes.all());
        Optional<List<Change>> changes = number == NEVER ? Optional.empty() : pages.changesAfter(number, BATCH);
        Set<DocumentName> changed = new HashSet<>();
        long reached = changes.isPresent() ? caughtUp(changes.get(), changed) : filled(last);
        index.show();
        // Not before: what is made from now on must not be made of what search showed before.
        if (changes.isPresent()) {
            listener.changed(changed);
        } else {
            listener.changedAll();
        }
        number = reached;
        listener.upToDate();
        return true;
    }

    private long filled(long last) {
        index.clear();
        List<ListedSchool> some = pages.listedAfter("", BATCH);
        while (!some.isEmpty()) {
            index.put(some);
            some = pages.listedAfter(some.get(some.size() - 1).school().code().value(), BATCH);
        }
        return last;
    }

    private long caughtUp(List<Change> first, Set<DocumentName> changed) {
        long reached = number;
        List<Change> changes = first;
        while (!changes.isEmpty()) {
            changes.forEach(change -> changed.add(change.document()));
            Set<String> schools = changes.stream()
                    .filter(change -> change.kind().equals(SubjectKind.SCHOOL.name()))
                    .map(Change::code)
                    .collect(Collectors.toSet());
            // Those that are gone are not put back.
            index.remove(schools);
            index.put(pages.listed(schools));
            reached = changes.get(changes.size() - 1).number();
            // What is forgotten just now is missed by the next round, which fills anew.
            changes = pages.changesAfter(reached, BATCH).orElse(List.of());
        }
        return reached;
    }
}

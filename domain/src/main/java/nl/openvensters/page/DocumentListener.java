package nl.openvensters.page;

import java.util.Set;

/** Keeps something that was made of documents, and hears which of them changed. Called by one thread. */
public interface DocumentListener {

    /** These changed; what is read from now on is at least as new as what is told here. */
    void changed(Set<DocumentName> documents);

    /** Any may have changed. */
    void changedAll();

    /** It was asked just now, and nothing else changed. */
    void upToDate();
}

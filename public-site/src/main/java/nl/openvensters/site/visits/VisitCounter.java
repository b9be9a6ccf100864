package nl.openvensters.site.visits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.openvensters.visit.View;
import nl.openvensters.visit.VisitorBook;
import nl.openvensters.visit.WritingVisits;

/** The one book of this application, and its way into the database. */
@ApplicationScoped
public class VisitCounter {

    @Inject
    private Clock clock;

    @Inject
    private WritingVisits writing;

    private VisitorBook book;

    @PostConstruct
    void open() {
        book = new VisitorBook(clock);
    }

    void see(View view) {
        book.see(view);
    }

    /** Writes down what was counted; what cannot be written is kept for the next time. */
    void write() {
        VisitorBook.Taken taken = book.take();
        try {
            writing.write(taken);
        } catch (RuntimeException e) {
            book.putBack(taken);
            throw e;
        }
    }
}

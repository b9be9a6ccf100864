package nl.openvensters.product;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.function.Predicate;

/** Looks at the public site as who just published does: what is published is made right after the answer, not before. */
final class Publicly {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Publicly() {}

    /** Opens a page, and opens it again as long as it does not show something; what follows asserts what it shows. */
    static void open(Page visitor, String address, String text) {
        openUntil(visitor, address, page -> page.content().contains(text));
    }

    /** The same until something else holds of it. */
    static void openUntil(Page visitor, String address, Predicate<Page> shown) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            visitor.navigate(address);
        } while (!shown.test(visitor) && System.nanoTime() < end);
    }
}

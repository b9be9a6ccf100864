package nl.openvensters.portal.administration;

import java.util.Map;
import nl.openvensters.importing.staging.Changes;
import nl.openvensters.portal.Texts;

/** What an import changes that cannot be taken back for long: schools that close or come. */
final class LastingChanges {

    private static final Texts TEXTS = Texts.of("Administration");

    private LastingChanges() {}

    /** Says so before it is done; empty when there is no such change. */
    static String told(Map<Changes.Kind, Long> changes) {
        long closed = changes.getOrDefault(Changes.Kind.SCHOOLS_CLOSED, 0L);
        long added = changes.getOrDefault(Changes.Kind.SCHOOLS_ADDED, 0L);
        if (closed + added == 0) {
            return "";
        }
        String which = closed == 0 ? "added" : added == 0 ? "closed" : "both";
        return TEXTS.tell("report.lasting." + which, closed, added) + " " + TEXTS.tell("report.lasting");
    }
}

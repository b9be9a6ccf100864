package nl.openvensters.site.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.agreement.PublishedAgreements.Edition;

/** Which page stands behind an address of an agreement; files are answered by {@link AgreementFileServlet}. */
public final class AgreementPages {

    private AgreementPages() {}

    /** The page behind an address; empty when there is none. */
    public static Optional<String> page(String path) {
        return AgreementAddress.of(path)
                .filter(asked -> !asked.file())
                .map(asked -> asked.last().isPresent() ? "/agreement-goal.xhtml" : "/agreement.xhtml");
    }

    /** All addresses of the latest edition of an agreement, as search engines should know them. */
    public static List<String> addresses(Edition edition) {
        String overview = AgreementAddress.latest(edition.agreement().code());
        return Stream.concat(
                        Stream.of(overview),
                        edition.agreement().goals().stream().map(goal -> overview + "/" + goal.slug()))
                .toList();
    }
}

package nl.openvensters.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the public sees of agreements. A page asks for the list of editions, one small query; what an edition says is read
 * once in the life of the process, because it never changes.
 */
@ApplicationScoped
public class PublishedAgreements {

    /** More than there will be in many years; a process that meets more reads some of them again. */
    private static final int MOST_KEPT = 64;

    private final AgreementRepository repository;
    private final Map<Long, Agreement> kept = new ConcurrentHashMap<>();

    /** For the container's proxy only. */
    protected PublishedAgreements() {
        this(null);
    }

    @Inject
    public PublishedAgreements(AgreementRepository repository) {
        this.repository = repository;
    }

    /**
     * An edition as the public sees it.
     *
     * @param agreement what it says
     * @param on the day that it tells of; empty of a draft
     * @param publishedAt when it was published; empty of a draft
     * @param isLatest whether there is none after it
     * @param editions of the same agreement, the latest first
     * @param others other agreements, each by its latest edition
     */
    public record Edition(
            Agreement agreement,
            Optional<LocalDate> on,
            Optional<Instant> publishedAt,
            boolean isLatest,
            List<EditionHead> editions,
            List<EditionHead> others) {}

    /** The latest edition of the agreement that is shown first; empty before anything is loaded. */
    public Optional<Edition> first() {
        List<EditionHead> heads = published();
        return heads.stream().findFirst().flatMap(head -> edition(head, heads));
    }

    /** The latest edition of an agreement. */
    public Optional<Edition> latest(String code) {
        List<EditionHead> heads = published();
        return heads.stream()
                .filter(head -> head.agreement().equals(code))
                .findFirst()
                .flatMap(head -> edition(head, heads));
    }

    /** The edition of an agreement that tells of a day. */
    public Optional<Edition> of(String code, LocalDate day) {
        List<EditionHead> heads = published();
        return heads.stream()
                .filter(head -> head.agreement().equals(code) && head.on().equals(Optional.of(day)))
                .findFirst()
                .flatMap(head -> edition(head, heads));
    }

    /** What is worked on, for who has the key of it. */
    public Optional<Edition> previewed(String key) {
        return repository
                .previewed(key)
                .flatMap(repository::content)
                .map(AgreementText::read)
                .map(agreement -> {
                    List<EditionHead> heads = published();
                    return new Edition(
                            agreement,
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            of(agreement.code(), heads),
                            others(agreement.code(), heads));
                });
    }

    /** The latest editions of all agreements, the one that is shown first at the front. */
    public List<Edition> all() {
        List<EditionHead> heads = published();
        return heads.stream()
                .filter(head -> isLatest(head, heads))
                .flatMap(head -> edition(head, heads).stream())
                .toList();
    }

    private List<EditionHead> published() {
        return repository.published();
    }

    private Optional<Edition> edition(EditionHead head, List<EditionHead> heads) {
        return said(head.id())
                .map(agreement -> new Edition(
                        agreement,
                        head.on(),
                        head.publishedAt(),
                        isLatest(head, heads),
                        of(head.agreement(), heads),
                        others(head.agreement(), heads)));
    }

    private Optional<Agreement> said(long id) {
        Agreement known = kept.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Agreement> read = repository.content(id).map(AgreementText::read);
        read.filter(agreement -> kept.size() < MOST_KEPT).ifPresent(agreement -> kept.put(id, agreement));
        return read;
    }

    private static boolean isLatest(EditionHead head, List<EditionHead> heads) {
        return of(head.agreement(), heads).get(0).equals(head);
    }

    private static List<EditionHead> of(String code, List<EditionHead> heads) {
        return heads.stream().filter(head -> head.agreement().equals(code)).toList();
    }

    private static List<EditionHead> others(String code, List<EditionHead> heads) {
        return heads.stream()
                .filter(head -> !head.agreement().equals(code) && isLatest(head, heads))
                .toList();
    }
}

package nl.openvensters.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.agreement.AgreementFault.Why;
import nl.openvensters.time.Moment;

/**
 * Begins editions of agreements, publishes them or throws them away. All of it is for who keeps agreements, the sector
 * monitor; for anybody else every method throws {@link nl.openvensters.account.NotAllowed}. An agreement that there is
 * not, or that nobody works on, is an {@link IllegalArgumentException}.
 */
@ApplicationScoped
@Transactional
public class AgreementEditions {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CODE = 36;

    private final AgreementRepository repository;
    private final AgreementHistory history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected AgreementEditions() {
        this(null, null, null);
    }

    @Inject
    public AgreementEditions(AgreementRepository repository, AgreementHistory history, Clock clock) {
        this.repository = repository;
        this.history = history;
        this.clock = clock;
    }

    /** All editions, drafts included; the agreement that is shown first and the latest first. */
    public List<EditionHead> all(Actor actor) {
        require(actor);
        return repository.heads();
    }

    /** What was changed and published of an agreement, the latest first. */
    public List<AgreementChange> changes(Actor actor, String code) {
        require(actor);
        return repository.changes(code);
    }

    /** What is worked on, if anything is. */
    public Optional<AgreementDraft> draft(Actor actor, String code) {
        require(actor);
        return repository.draft(code).map(this::shown);
    }

    /**
     * Makes an agreement that there is not yet, with an empty draft. The public sees it when it is published, and then
     * before the others.
     *
     * @return its code, made of the name
     * @throws AgreementRefused when the name is missing or too long
     */
    public String make(Actor actor, String name) {
        require(actor);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new AgreementRefused(
                    List.of(new AgreementFault("", "", "name", name.isBlank() ? Why.MISSING : Why.TOO_LONG)));
        }
        String code = AddressPart.free(name, LONGEST_CODE, repository.codes()::contains);
        repository.addAgreement(code, name);
        var empty = new Agreement(code, name, "", "", List.of(), List.of());
        repository.add(new AgreementEdition(AgreementText.write(empty), code, key(), actor.account(), now()));
        history.changed(actor, code, AgreementWords.text("history.made"));
        return code;
    }

    /** Begins the next edition as the last one is; when somebody began already, nothing happens. */
    public void begin(Actor actor, String code) {
        require(actor);
        if (repository.draft(code).isPresent()) {
            return;
        }
        EditionHead last = last(code).orElseThrow(() -> new IllegalArgumentException("No agreement " + code));
        String content = repository.content(last.id()).orElseThrow();
        repository.add(new AgreementEdition(content, code, key(), actor.account(), now()));
        history.changed(actor, code, AgreementWords.text("history.begun"));
    }

    /**
     * Publishes what is worked on. It never changes after that.
     *
     * @param seen all of it, as it was looked at
     * @param day that it tells of: after that of the edition before, and not after today
     * @throws AgreementRefused when something must be mended first
     * @throws jakarta.persistence.OptimisticLockException when it was changed since it was looked at
     */
    public void publish(Actor actor, String code, String seen, LocalDate day) {
        AgreementEdition draft = hold(actor, code);
        Agreement agreement = draft.agreement();
        Seen.require(seen, Seen.of(agreement));
        AgreementRefused.unless(AgreementRules.check(agreement, today().getYear()));
        Optional<LocalDate> last = last(code).flatMap(EditionHead::on);
        if (day.isAfter(today()) || last.filter(before -> !day.isAfter(before)).isPresent()) {
            AgreementRefused.unless(List.of(new AgreementFault("", "", "day", Why.DAY)));
        }
        draft.publish(day, actor.account(), now());
        history.published(actor, code, day);
    }

    /**
     * Throws away what is worked on; what the public sees stays as it is.
     *
     * @param seen all of it, as it was looked at
     * @throws jakarta.persistence.OptimisticLockException when it was changed since it was looked at
     */
    public void discard(Actor actor, String code, String seen) {
        AgreementEdition draft = hold(actor, code);
        Seen.require(seen, Seen.of(draft.agreement()));
        repository.remove(draft);
        history.changed(actor, code, AgreementWords.text("history.discarded"));
    }

    private AgreementDraft shown(AgreementEdition draft) {
        Agreement agreement = draft.agreement();
        return new AgreementDraft(
                agreement,
                draft.previewKey(),
                draft.startedAt(),
                last(draft.code()).flatMap(EditionHead::on),
                AgreementRules.check(agreement, today().getYear()));
    }

    private Optional<EditionHead> last(String code) {
        return repository.heads().stream()
                .filter(head -> head.agreement().equals(code) && !head.isDraft())
                .findFirst();
    }

    private AgreementEdition hold(Actor actor, String code) {
        require(actor);
        return repository.holdDraft(code);
    }

    /** 128 bits that nobody guesses. */
    private static String key() {
        byte[] key = new byte[16];
        RANDOM.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    private static void require(Actor actor) {
        actor.require(Action.KEEP_AGREEMENT, Place.PLATFORM);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }
}

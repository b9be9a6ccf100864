package nl.openvensters.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.client.HourlyBound;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.message.MessageRefused.Why;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;

/** A visitor, of whom we know nothing, writes to a school. */
@ApplicationScoped
public class WritingToSchool {

    private static final int MOST_TO_SCHOOL = 10;
    private static final int MOST_FROM_ONE = 30;
    private static final int HOURS = 1;

    private final MessageRepository messages;
    private final FormSeal seal;
    private final Catalogue catalogue;
    private final Clock clock;
    private final HourlyBound bound;

    /** For the container's proxy only. */
    protected WritingToSchool() {
        this(null, null, null, null);
    }

    @Inject
    WritingToSchool(MessageRepository messages, FormSeal seal, Catalogue catalogue, Clock clock) {
        this.messages = messages;
        this.seal = seal;
        this.catalogue = catalogue;
        this.clock = clock;
        this.bound = new HourlyBound(clock);
    }

    /** Whom one writes to; empty when there is no such school, or it is closed. */
    @Transactional
    public Optional<Addressee> find(SchoolCode code) {
        return messages.addressee(code, Moment.of(clock).day());
    }

    /** An empty form of this moment. @param about what it is about, as the address says; nobody vouches for it */
    public TypedMessage form(Addressee to, String about) {
        return TypedMessage.empty(about(to, about).map(Indicator::id).orElse(""), seal.fresh(to.code()));
    }

    /** The form once more, with all that was typed; its seal stays as long as it holds. */
    public TypedMessage again(Addressee to, TypedMessage typed) {
        boolean holds = seal.fault(typed.seal(), to.code())
                .filter(why -> why == Why.TOO_OLD)
                .isEmpty();
        return typed.in(holds ? typed.seal() : seal.fresh(to.code()));
    }

    /**
     * Sends it; sending the same form again does nothing. A school gets {@value #MOST_TO_SCHOOL} in an hour, and from one
     * computer come {@value #MOST_FROM_ONE}: so that one sender cannot keep all schools from getting any.
     *
     * @param client the address of the computer it comes from; it is not kept
     * @throws MessageRefused when it cannot be sent as it is
     */
    @Transactional
    public void send(Addressee to, TypedMessage message, String client) {
        Set<Why> faults = EnumSet.noneOf(Why.class);
        faults.addAll(message.faults());
        if (faults.isEmpty()) {
            seal.fault(message.seal(), to.code()).ifPresent(faults::add);
        }
        if (faults.isEmpty() && messages.wasSent(message.seal())) {
            return;
        }
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        if (faults.isEmpty()) {
            int sent = messages.sentSince(to.id(), now.minusHours(HOURS));
            if (sent >= MOST_TO_SCHOOL || bound.wait(client, MOST_FROM_ONE).isPresent()) {
                faults.add(Why.TOO_MANY);
            }
        }
        if (!faults.isEmpty()) {
            throw new MessageRefused(faults);
        }
        bound.count(client);
        messages.add(to.id(), about(to, message.about()).map(Indicator::id), message, now);
    }

    private Optional<Indicator> about(Addressee to, String asked) {
        return catalogue.find(asked).filter(indicator -> indicator.appliesTo(to.type()));
    }
}

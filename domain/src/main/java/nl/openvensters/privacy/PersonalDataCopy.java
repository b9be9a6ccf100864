package nl.openvensters.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.MailAddress;
import nl.openvensters.time.Moment;

/**
 * A copy of what is kept of a person (AVG, articles 15 and 20), by the register: for who has an account of oneself, and
 * for the administrator of whoever asks by mail, with an account or without.
 */
@ApplicationScoped
public class PersonalDataCopy {

    private final PersonalDataRepository repository;
    private final PersonalDataRegister register;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected PersonalDataCopy() {
        this(null, null, null, null);
    }

    @Inject
    public PersonalDataCopy(
            PersonalDataRepository repository, PersonalDataRegister register, HistoryRepository history, Clock clock) {
        this.repository = repository;
        this.register = register;
        this.history = history;
        this.clock = clock;
    }

    /**
     * How much is kept of somebody.
     *
     * @param kept what
     * @param rows how many rows of it
     */
    public record Found(Kept kept, int rows) {}

    /** One's own, as UTF-8 JSON. */
    @Transactional
    public byte[] own(Actor who) {
        return json(who.account(), repository.address(who.account()));
    }

    /**
     * What is kept of whom has an address, where there is anything.
     *
     * @throws nl.openvensters.account.NotAllowed unless somebody administers the platform
     */
    @Transactional
    public List<Found> find(Actor by, MailAddress address) {
        by.require(Action.ADMINISTER, Place.PLATFORM);
        long account = repository.account(address.value()).orElse(0L);
        return register.inTables().stream()
                .map(kept -> new Found(
                        kept, repository.rows(kept, account, address.value()).size()))
                .filter(found -> found.rows() > 0)
                .toList();
    }

    /**
     * The copy of whom has an address, as UTF-8 JSON; that it was made stands in the history, without the address.
     *
     * @throws nl.openvensters.account.NotAllowed unless somebody administers the platform
     */
    @Transactional
    public byte[] of(Actor by, MailAddress address) {
        by.require(Action.ADMINISTER, Place.PLATFORM);
        history.append(Fact.of(EventKind.PERSONAL_DATA_COPIED, by.account(), 0, ""));
        return json(repository.account(address.value()).orElse(0L), address.value());
    }

    private byte[] json(long account, String address) {
        JsonProvider json = JsonProvider.provider();
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = json.createGenerator(bytes)) {
            out.writeStartObject();
            out.write("gemaaktOp", Moment.of(clock).utc() + "Z");
            out.write("adres", address);
            out.writeStartArray("gegevens");
            for (Kept kept : register.inTables()) {
                List<Map<String, Object>> rows = repository.rows(kept, account, address);
                if (!rows.isEmpty()) {
                    out.writeStartObject();
                    out.write("naam", kept.name());
                    out.write("waarvoor", kept.why());
                    out.write("hoeLang", kept.until());
                    out.writeStartArray("regels");
                    rows.forEach(row -> out.write(object(json, row)));
                    out.writeEnd();
                    out.writeEnd();
                }
            }
            out.writeEnd();
            out.writeEnd();
        }
        return bytes.toByteArray();
    }

    private static JsonObject object(JsonProvider json, Map<String, Object> row) {
        JsonObjectBuilder object = json.createObjectBuilder();
        row.forEach((name, value) -> object.add(name, value(json, value)));
        return object.build();
    }

    private static JsonValue value(JsonProvider json, Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return json.createValue(new BigDecimal(number.toString()));
        }
        return json.createValue(value instanceof Timestamp moment ? moment.toLocalDateTime() + "Z" : value.toString());
    }
}

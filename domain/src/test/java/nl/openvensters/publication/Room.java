package nl.openvensters.publication;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Actor;
import nl.openvensters.account.ColleagueRepository;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.indicator.Catalogue;

/** All use cases of this feature at one moment over one connection, put together as the container does. */
public final class Room {

    public static final Catalogue CATALOGUE = Catalogue.load();

    public final Drafts drafts;
    public final Publishing publishing;
    public final Proposals proposals;
    public final FourEyes fourEyes;
    public final PublishingLater later;
    public final DuePublications due;
    public final AutomaticPublication automatic;
    public final Past past;
    public final Presence presence;
    public final IndicatorStates states;
    public final OpenedPages pages;
    public final PuttingBack putting;

    /** Who the accounts are at this moment, for what the clock does in their name. */
    public final Map<Long, Actor> people = new HashMap<>();

    Room(OneTransaction transaction, String moment) {
        this(transaction, moment, transaction.entitiesOfEachUseCase(), CATALOGUE);
    }

    /** By another catalogue than the one of the product. */
    public static Room of(Catalogue catalogue, OneTransaction transaction, String moment) {
        return new Room(transaction, moment, transaction.entitiesOfEachUseCase(), catalogue);
    }

    /** For a use case of another feature that does several things of this one in its own transaction. */
    public static Room within(OneTransaction transaction, String moment) {
        return new Room(transaction, moment, transaction.entities(), CATALOGUE);
    }

    private Room(OneTransaction transaction, String moment, EntityManager entities, Catalogue catalogue) {
        DataSource source = transaction.source();
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        var places = new PlaceRepository(source);
        var publications = new PublicationRepository(source, new HistoryRepository(source, clock), entities);
        var pending = new PendingRepository(source);
        var accounts = new Accounts() {
            @Override
            public Optional<Actor> actor(long account) {
                return Optional.ofNullable(people.get(account));
            }
        };
        drafts = new Drafts(places, publications, catalogue, clock);
        publishing = new Publishing(places, publications, catalogue, clock);
        putting = new PuttingBack(places, publications, new ReplacedRepository(source), catalogue, clock);
        proposals = new Proposals(places, publications, pending, new ColleagueRepository(source), catalogue, clock);
        fourEyes = new FourEyes(places, new HistoryRepository(source, clock), clock);
        later = new PublishingLater(places, publications, pending, catalogue, clock);
        due = new DuePublications(pending, new DuePublication(places, publications, accounts, catalogue), clock);
        automatic = new AutomaticPublication(new AutomaticPublicationRepository(source), clock);
        past = new Past(new PastRepository(source), places, publications, catalogue, clock);
        presence = new Presence(places, new PresenceRepository(source), catalogue, clock);
        var opened = new OpenedIndicatorRepository(source);
        pages = new OpenedPages(opened, new SchoolFiguresRepository(source, catalogue), catalogue, clock);
        states = new IndicatorStates(new IndicatorStateRepository(source), places, opened, catalogue, clock);
    }
}

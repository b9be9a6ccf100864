package nl.openvensters.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Actor;
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
    public final Desk desk;

    /** Who the accounts are at this moment, for what the clock does in their name. */
    public final Map<Long, Actor> people = new HashMap<>();

    Room(DataSource source, String moment) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        var repository = new PublishingRepository(source);
        var draftRepository = new DraftRepository(source);
        var proposalRepository = new ProposalRepository(source);
        var plans = new PlanRepository(source);
        var history = new HistoryRepository(source, clock);
        var pending = new Pending(proposalRepository, plans, history);
        var online = new PuttingOnline(repository, draftRepository, pending);
        var accounts = new Accounts() {
            @Override
            public Optional<Actor> actor(long account) {
                return Optional.ofNullable(people.get(account));
            }
        };
        drafts = new Drafts(repository, draftRepository, online, pending, CATALOGUE, clock);
        publishing = new Publishing(repository, draftRepository, proposalRepository, online, pending, CATALOGUE, clock);
        proposals = new Proposals(repository, proposalRepository, plans, online, history, CATALOGUE, clock);
        fourEyes = new FourEyes(proposalRepository, history);
        later = new PublishingLater(repository, proposalRepository, plans, online, pending, CATALOGUE, clock);
        due = new DuePublications(
                plans,
                new DuePublication(repository, proposalRepository, plans, online, pending, accounts, CATALOGUE),
                clock);
        automatic = new AutomaticPublication(new AutomaticPublicationRepository(source), clock);
        past = new Past(new PastRepository(source), repository, drafts, history, CATALOGUE, clock);
        presence = new Presence(repository, new PresenceRepository(source), CATALOGUE, clock);
        desk = new Desk(new DeskRepository(source), repository, CATALOGUE, clock);
    }
}

package nl.openvensters.guide;

import static nl.openvensters.publication.BoardWithASchool.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Actor;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideIndicator.Return;
import nl.openvensters.guide.GuidePdfRepository.Offer;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.page.PublicPages;
import nl.openvensters.publication.BoardWithASchool;
import nl.openvensters.publication.OpenedDraft;
import nl.openvensters.publication.Room;
import nl.openvensters.publication.general.Papers;
import nl.openvensters.publication.general.SchoolDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The indicator with the PDF of a guide: it goes offline with the guide, and comes back with it. */
class GuideIndicatorIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String NOW = "2025-05-04T09:00:00Z";
    private static final String GUIDE = "schoolgids";
    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final SchoolYear BEFORE = new SchoolYear(2024);
    private static final Clock CLOCK = Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC);

    private BoardWithASchool here;

    /** The use cases within one transaction. */
    private record World(
            WithdrawingGuides withdrawing,
            GuideIndicator indicator,
            SchoolDocuments documents,
            VersionRepository versions,
            Room room) {}

    @BeforeEach
    void a_school_with_two_adopted_guides_that_offers_their_pdfs() throws SQLException {
        here = new BoardWithASchool(DATABASE);
        adopted(BEFORE);
        adopted(YEAR);
        with(world -> {
            offer(world, BEFORE, "a");
            offer(world, YEAR, "b");
            return null;
        });
        assertThat(offered()).contains("2024-2025", "2025-2026");
    }

    private void adopted(SchoolYear year) throws SQLException {
        long guide = here.data.insert(
                "insert into guide (school_id, start_year, state, made_at) values (?, ?, 'ADOPTED', '2025-04-01')",
                here.school,
                year.start());
        String content =
                GuideDocumentShape.write(new GuideDocument("De Linde", CODE.value(), "", "", year, 1, List.of()));
        long version = here.data.insert(
                "insert into guide_version (guide_id, number, content, sha256, frozen_at, adopted_on, adopted_by)"
                        + " values (?, 1, ?, ?, '2025-04-01', '2025-04-02', 'Dirk')",
                guide,
                content,
                GuideDocument.fingerprint(content));
        here.data.update(
                "update guide set asked_version = ?, adopted_version = ? where id = ?", version, version, guide);
    }

    private void offer(World world, SchoolYear year, String text) {
        Optional<GuideVersion> version = world.versions().adopted(CODE, year);
        var job = new GuidePdfs.Job(
                1, CODE, here.anna.account(), version.orElseThrow().document(), Map.of(), version, Offer.FIRST);
        world.indicator().offer(job, Papers.pdf(text));
    }

    private <T> T with(Function<World, T> what) {
        try {
            var at = new OneTransaction(DATABASE.dataSource());
            Room room = Room.within(at, NOW);
            SchoolDocuments documents = Papers.of(room, at, NOW);
            var guides = new GuideRepository(at.source(), at.entities());
            var access = new GuideAccess(guides, new PublicPages(at.source(), Room.CATALOGUE), Room.CATALOGUE, CLOCK);
            var accounts = new Accounts() {
                @Override
                public Optional<Actor> actor(long account) {
                    return Optional.of(here.anna);
                }
            };
            var indicator = new GuideIndicator(
                    access,
                    new GuideListRepository(at.source()),
                    documents,
                    room.drafts,
                    room.publishing,
                    room.putting,
                    new GuidePdfRepository(at.source()),
                    accounts);
            T result = what.apply(new World(
                    new WithdrawingGuides(access, indicator, new HistoryRepository(at.source(), CLOCK)),
                    indicator,
                    documents,
                    new VersionRepository(at.source(), at.entities()),
                    room));
            at.end();
            return result;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void withdraw(SchoolYear year) {
        with(world -> {
            world.withdrawing().withdraw(here.anna, CODE, year, "Er stond een naam in.");
            return null;
        });
    }

    private Return putBack(SchoolYear year) {
        return with(world -> world.withdrawing().putBack(here.anna, CODE, year));
    }

    /** What parents find with the indicator; empty when it is offline. */
    private String offered() throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select a.content from publication_now p join own_answer a on a.id = p.own_answer_id"
                                + " where p.kind = 'PUBLISHED' and p.subject_id = ? and p.indicator_id = 'schoolgids'")) {
            query.setLong(1, here.school);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private OpenedDraft draft() {
        return with(world -> world.room().drafts.open(here.anna, CODE, GUIDE));
    }

    @Test
    void an_indicator_that_went_offline_with_its_guide_comes_back_with_it_as_it_was() throws SQLException {
        String before = offered();
        withdraw(YEAR);
        assertThat(offered()).isEmpty();
        assertThat(draft().content().answer().orElse(""))
                .as("nobody publishes it unseen")
                .doesNotContain("2025-2026");
        assertThat(putBack(YEAR)).isEqualTo(Return.BACK);
        assertThat(offered()).isEqualTo(before);
        assertThat(draft().draft()).isEmpty();
        assertThat(putBack(YEAR)).as("it is back already").isEqualTo(Return.NONE);
    }

    @Test
    void what_somebody_writes_meanwhile_stays_a_draft() throws SQLException {
        String before = offered();
        withdraw(YEAR);
        with(world -> {
            world.documents().add(here.bas, CODE, GUIDE, Papers.pdf("c"), "Onze kalender");
            return null;
        });
        assertThat(putBack(YEAR)).isEqualTo(Return.BACK);
        assertThat(offered()).isEqualTo(before);
        assertThat(draft().content().answer().orElseThrow()).contains("Onze kalender");
    }

    @Test
    void what_was_put_online_meanwhile_stays_as_it_is() throws SQLException {
        withdraw(YEAR);
        with(world -> {
            world.documents().add(here.anna, CODE, GUIDE, Papers.pdf("c"), "Onze kalender");
            return world.room().publishing.publish(here.anna, CODE, GUIDE);
        });
        String there = offered();
        assertThat(putBack(YEAR)).isEqualTo(Return.STAYS);
        assertThat(offered()).isEqualTo(there).contains("Onze kalender").doesNotContain("2025-2026");
    }

    @Test
    void an_indicator_does_not_come_back_with_the_guide_of_a_year_that_is_offline_still() throws SQLException {
        String before = offered();
        withdraw(YEAR);
        withdraw(BEFORE);
        assertThat(putBack(YEAR)).isEqualTo(Return.STAYS);
        assertThat(offered()).isEmpty();
        assertThat(putBack(BEFORE)).isEqualTo(Return.BACK);
        assertThat(offered()).isEqualTo(before);
        assertThat(draft().draft()).isEmpty();
    }

    @Test
    void a_photo_that_was_taken_away_meanwhile_does_not_come_back_with_the_pdf() throws SQLException {
        withdraw(YEAR);
        here.data.update(
                "insert into guide_pdf (guide_id, version_id, offers, asked_at, ended_at, content)"
                        + " select id, adopted_version, 'AGAIN', '2025-05-05', '2025-05-05', 'pdf' from guide where start_year = 2025");
        assertThat(putBack(YEAR)).isEqualTo(Return.SOON);
        assertThat(offered()).isEmpty();
        assertThat(here.count("guide_pdf where offers = 'FIRST' and ended_at is null"))
                .isEqualTo(1);
    }

    @Test
    void the_pdf_of_a_next_version_comes_with_the_indicator_that_went_offline_with_the_one_before()
            throws SQLException {
        withdraw(YEAR);
        String left = draft().content().answer().orElseThrow();
        here.data.update("update guide set state = 'CONSENTED', number = 2 where start_year = 2025");
        with(world -> {
            offer(world, YEAR, "d");
            return null;
        });
        assertThat(offered()).as("it is offline").isEmpty();
        here.data.update("update guide set state = 'ADOPTED', withdrawn_on = null, withdrawn_because = null,"
                + " indicator_withdrawal = null where start_year = 2025");
        with(world -> {
            offer(world, YEAR, "d");
            return null;
        });
        assertThat(left).doesNotContain("2025-2026");
        assertThat(offered()).contains("2025-2026", "2024-2025");
    }
}

package nl.openvensters.guide;

import static nl.openvensters.publication.BoardWithASchool.CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.faults.Faults;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideIndicator.Return;
import nl.openvensters.guide.GuidePdfRepository.Offer;
import nl.openvensters.guide.GuidePdfRepository.Order;
import nl.openvensters.guide.GuidePdfs.Printed;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.jdbc.Turns;
import nl.openvensters.page.PublicPages;
import nl.openvensters.publication.BoardWithASchool;
import nl.openvensters.publication.OpenedDraft;
import nl.openvensters.publication.PastEvent;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.publication.PublishingRefused;
import nl.openvensters.publication.Room;
import nl.openvensters.publication.general.Papers;
import nl.openvensters.publication.general.SchoolDocuments;
import nl.openvensters.school.SchoolCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The indicator with the PDF of a guide: it goes offline with the guide, and comes back with it. */
class GuideIndicatorIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String NOW = "2025-05-04T09:00:00Z";
    private static final String GUIDE = "schoolgids";
    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final SchoolYear BEFORE = new SchoolYear(2024);

    private BoardWithASchool here;
    private Instant now = Instant.parse(NOW);

    /** What others do while a PDF is put in its place. */
    private Runnable meanwhile = () -> {};

    /** In whose name a PDF comes with the indicator. */
    private Supplier<Optional<Actor>> adopter = () -> Optional.of(here.anna);

    private Steps steps;

    /** Writes down after each step. */
    private record Steps(OneTransaction at) implements Turns {

        @Override
        public <T> T of(Supplier<T> step) {
            try {
                T result = step.get();
                at.commit();
                return result;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } catch (RuntimeException e) {
                rollback();
                throw e;
            }
        }

        private void rollback() {
            try {
                at.undoStep();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The use cases within one transaction. */
    private record World(
            WithdrawingGuides withdrawing,
            GuideIndicator indicator,
            SchoolDocuments documents,
            VersionRepository versions,
            GuideRepository guides,
            GuidePdfRepository pdfs,
            GuidePdfs making,
            GuideEnding ending,
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
        offer(world, year, Offer.FIRST, text);
    }

    private void offer(World world, SchoolYear year, Offer offer, String text) {
        Optional<GuideVersion> version = world.versions().adopted(CODE, year);
        var job = new GuidePdfs.Job(
                1, CODE, here.anna.account(), version.orElseThrow().document(), Map.of(), version, offer);
        world.indicator().offer(job, Papers.pdf(text));
    }

    private LocalDateTime utc() {
        return LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    private void aMinutePasses() {
        now = now.plusSeconds(60);
    }

    private Guide guide(World world, SchoolYear year) {
        return world.guides().find(here.school, year).orElseThrow();
    }

    /** As when it is taken from guides that parents read: their PDFs are asked for anew. */
    private void aPhotoIsTakenFrom(SchoolYear... years) {
        aMinutePasses();
        with(world -> {
            for (SchoolYear year : years) {
                Guide guide = guide(world, year);
                world.pdfs().ask(guide.id(), guide.adoptedVersion(), Offer.AGAIN, here.anna.account(), utc());
            }
            return null;
        });
    }

    /** What waits is made, as by the clock: each PDF with what becomes of it. */
    private void whatWaitsIsMade(String text) {
        aMinutePasses();
        for (Optional<Order> order = next(); order.isPresent(); order = next()) {
            Order made = order.get();
            with(world -> end(world, made, text));
        }
    }

    private Optional<Order> next() {
        return with(world -> world.pdfs().waiting(utc()).flatMap(world.pdfs()::order));
    }

    private Order end(World world, Order made, String text) {
        GuidePdfs.Job job = job(world, made);
        world.indicator().end(job, new Printed(Papers.pdf(text + job.document().year()), 1));
        return made;
    }

    private static GuidePdfs.Job job(World world, Order made) {
        Optional<GuideVersion> version = made.version().flatMap(world.versions()::find);
        return new GuidePdfs.Job(
                made.id(), CODE, made.askedBy(), version.orElseThrow().document(), Map.of(), version, made.offer());
    }

    /** The same as the clock does it, step by step; what breaks off is undone. */
    private void endStepByStep(Order made, String text) {
        with(world -> {
            GuidePdfs.Job job = job(world, made);
            world.ending().end(job, new Printed(Papers.pdf(text + job.document().year()), 1), steps);
            return null;
        });
    }

    /** How an answer names the PDF of a text. */
    private static String file(String text) {
        return GuideDocument.fingerprint(new String(Papers.pdf(text), StandardCharsets.US_ASCII));
    }

    private <T> T with(Function<World, T> what) {
        return with(DATABASE.dataSource(), what);
    }

    private <T> T with(DataSource database, Function<World, T> what) {
        try {
            var at = new OneTransaction(database);
            try {
                T result = what.apply(world(at));
                at.end();
                return result;
            } catch (SQLException | RuntimeException e) {
                at.undo();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private World world(OneTransaction at) throws SQLException {
        Room room = Room.within(at, now.toString());
        SchoolDocuments documents = Papers.of(room, at, now.toString());
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        var pdfs = new GuidePdfRepository(at.source());
        var guides = new GuideRepository(at.source(), at.entities());
        var access = new GuideAccess(guides, new PublicPages(at.source(), Room.CATALOGUE), Room.CATALOGUE, clock);
        var accounts = new Accounts() {
            @Override
            public Optional<Actor> actor(long account) {
                return adopter.get();
            }
        };
        var lists = new GuideListRepository(at.source()) {
            @Override
            boolean prepares(SchoolCode school, String indicator, String title) {
                boolean prepared = super.prepares(school, indicator, title);
                meanwhile.run();
                return prepared;
            }
        };
        var replacing = new GuideReplacing(access, lists, documents, room.drafts, room.publishing, pdfs, accounts);
        var indicator = new GuideIndicator(
                access, lists, documents, room.drafts, room.publishing, room.putting, pdfs, accounts, replacing);
        var versions = new VersionRepository(at.source(), at.entities());
        var making = new GuidePdfs(access, guides, versions, pdfs, null);
        steps = new Steps(at);
        return new World(
                new WithdrawingGuides(access, indicator, new HistoryRepository(at.source(), clock)),
                indicator,
                documents,
                versions,
                guides,
                pdfs,
                making,
                new GuideEnding(making, indicator, replacing),
                room);
    }

    private void withdraw(SchoolYear year) {
        aMinutePasses();
        with(world -> {
            world.withdrawing().withdraw(here.anna, CODE, year, "Er stond een naam in.");
            return null;
        });
    }

    private Return putBack(SchoolYear year) {
        aMinutePasses();
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
        aPhotoIsTakenFrom(YEAR);
        whatWaitsIsMade("without");
        comesAnew();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_photo_that_was_taken_away_just_before_does_not_come_back_with_the_pdf(boolean made) throws SQLException {
        aPhotoIsTakenFrom(YEAR);
        withdraw(YEAR);
        if (made) {
            whatWaitsIsMade("without");
        }
        comesAnew();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_photo_leaves_what_is_online_and_what_is_written_while_somebody_writes_or_a_second_person_is_waited_for(
            boolean fourEyes) throws SQLException {
        Actor director = here.actor("Dirk", Role.BOARD_ADMINISTRATOR, here.board);
        with(world -> {
            world.room().fourEyes.switchTo(director, here.board, fourEyes);
            world.documents().add(here.bas, CODE, GUIDE, Papers.pdf("c"), "Onze kalender");
            return fourEyes && world.room().publishing.publish(here.anna, CODE, GUIDE);
        });
        aPhotoIsTakenFrom(YEAR);
        whatWaitsIsMade("without");

        assertThat(offered()).contains(file("without2025-2026"), file("a")).doesNotContain(file("b"), "Onze kalender");
        assertThat(draft().content().answer().orElseThrow())
                .contains(file("without2025-2026"), file("a"), "Onze kalender")
                .doesNotContain(file("b"));
        if (fourEyes) {
            int edition = draft().edition();
            with(world -> world.room().proposals.approve(director, CODE, GUIDE, edition));
            assertThat(offered()).contains("Onze kalender").doesNotContain(file("b"));
        }
    }

    @Test
    void a_photo_leaves_a_guide_that_waits_for_a_second_person_and_was_never_online() throws SQLException {
        withdraw(YEAR);
        Actor director = here.actor("Dirk", Role.BOARD_ADMINISTRATOR, here.board);
        with(world -> {
            world.room().fourEyes.switchTo(director, here.board, true);
            return world.withdrawing().putBack(here.anna, CODE, YEAR);
        });
        here.data.update("delete from publication where indicator_id = 'schoolgids'");
        with(world -> {
            offer(world, YEAR, "first");
            return null;
        });
        assertThat(draft().content().answer().orElseThrow()).contains(file("first"));
        aPhotoIsTakenFrom(YEAR);
        whatWaitsIsMade("without");

        assertThat(offered()).isEmpty();
        int edition = draft().edition();
        with(world -> world.room().proposals.approve(director, CODE, GUIDE, edition));
        assertThat(offered()).contains(file("without2025-2026")).doesNotContain(file("first"));
    }

    @Test
    void whoever_is_killed_while_a_pdf_is_written_down_and_offered_has_done_neither() throws SQLException {
        aPhotoIsTakenFrom(YEAR);
        Order order = next().orElseThrow();

        assertThat(Faults.atEachStep(
                        "a guide that is printed",
                        DATABASE.dataSource(),
                        Set.of(),
                        database -> with(database, world -> end(world, order, "without"))))
                .isPositive();
        assertThat(offered()).contains(file("without2025-2026")).doesNotContain(file("b"));
        assertThat(next()).as("it is made").isEmpty();
    }

    @Test
    void a_photo_of_which_the_pdf_could_not_be_made_anew_before_does_not_come_back_with_the_guide()
            throws SQLException {
        aPhotoIsTakenFrom(YEAR);
        for (int attempt = 1; attempt <= 3; attempt++) {
            Order order = next().orElseThrow();
            with(world -> {
                world.pdfs().breakOff(order.id(), "It broke", utc());
                return null;
            });
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(last().state()).isEqualTo(GuidePdf.State.FAILED);
        assertThat(next()).isEmpty();
        assertThat(offered()).as("nothing took its place").contains(file("b"));
        withdraw(YEAR);
        comesAnew();
    }

    @Test
    void what_a_withdrawal_left_is_written_with_the_guide_of_it_so_that_nobody_writes_over_it() throws SQLException {
        withdraw(YEAR);
        long edition = here.data.number("select edition from guide where start_year = 2025");
        aPhotoIsTakenFrom(BEFORE);
        whatWaitsIsMade("without");

        assertThat(here.data.number("select edition from guide where start_year = 2025"))
                .isGreaterThan(edition);
        assertThat(here.data.number("select indicator_left from guide where start_year = 2025"))
                .isEqualTo(draft().edition());
    }

    private void comesAnew() throws SQLException {
        assertThat(putBack(YEAR)).isEqualTo(Return.SOON);
        assertThat(offered()).isEmpty();
        whatWaitsIsMade("anew");
        assertThat(offered()).contains(file("anew2025-2026"), file("a")).doesNotContain(file("b"));
    }

    @Test
    void a_pdf_that_was_made_anew_and_offered_before_comes_back_as_it_was() throws SQLException {
        aPhotoIsTakenFrom(YEAR);
        whatWaitsIsMade("without");
        String before = offered();
        withdraw(YEAR);
        assertThat(putBack(YEAR)).isEqualTo(Return.BACK);
        assertThat(offered()).isEqualTo(before).contains(file("without2025-2026"));
    }

    @Test
    void a_photo_of_another_year_does_not_come_back_with_the_guide_and_not_with_its_next_version() throws SQLException {
        withdraw(YEAR);
        aPhotoIsTakenFrom(BEFORE);
        whatWaitsIsMade("without");
        assertThat(draft().content().answer().orElse("")).doesNotContain(file("a"));
        assertThat(putBack(YEAR)).isEqualTo(Return.STAYS);
        assertThat(offered()).isEmpty();
        with(world -> {
            offer(world, YEAR, "next");
            return null;
        });
        assertThat(offered())
                .as("what was left is nobody's still")
                .contains(file("next"))
                .doesNotContain(file("a"));
    }

    @Test
    void a_photo_of_two_years_comes_back_with_none_of_them() throws SQLException {
        withdraw(YEAR);
        aPhotoIsTakenFrom(BEFORE, YEAR);
        whatWaitsIsMade("without");
        assertThat(putBack(YEAR)).isEqualTo(Return.STAYS);
        whatWaitsIsMade("anew");
        assertThat(offered()).isEmpty();
        assertThat(draft().content().answer().orElse("")).doesNotContain(file("a"), file("b"));
    }

    @Test
    void with_four_eyes_what_was_approved_comes_back_and_what_is_made_anew_waits() throws SQLException {
        Actor director = here.actor("Dirk", Role.BOARD_ADMINISTRATOR, here.board);
        with(world -> {
            world.room().fourEyes.switchTo(director, here.board, true);
            return null;
        });
        String before = offered();
        withdraw(YEAR);
        assertThat(putBack(YEAR)).isEqualTo(Return.BACK);
        assertThat(offered()).isEqualTo(before);
        withdraw(YEAR);
        aPhotoIsTakenFrom(YEAR);
        whatWaitsIsMade("without");
        assertThat(putBack(YEAR)).isEqualTo(Return.SOON);
        whatWaitsIsMade("anew");
        assertThat(offered()).as("a second person looks first").isEmpty();
        assertThat(here.count("guide where start_year = 2025 and indicator_left is not null"))
                .as("nothing is back yet")
                .isEqualTo(1);
        int edition = draft().edition();
        with(world -> world.room().proposals.approve(director, CODE, GUIDE, edition));
        assertThat(offered()).contains(file("anew2025-2026")).doesNotContain(file("b"));
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

    private void somebodySaves(Actor writer, String document) {
        with(world -> {
            world.documents().add(writer, CODE, GUIDE, Papers.pdf(document), document);
            return null;
        });
    }

    @Test
    void a_photo_goes_while_a_colleague_saves_at_the_same_moment_and_what_he_writes_stays() throws SQLException {
        somebodySaves(here.bas, "Onze kalender");
        aPhotoIsTakenFrom(YEAR);
        Order order = next().orElseThrow();
        meanwhile = () -> {
            meanwhile = () -> {};
            somebodySaves(here.bas, "Onze lessen");
        };
        with(world -> end(world, order, "without"));

        assertThat(offered()).contains(file("without2025-2026")).doesNotContain(file("b"));
        assertThat(draft().content().answer().orElseThrow())
                .contains("Onze kalender", "Onze lessen", file("without2025-2026"))
                .doesNotContain(file("b"));
    }

    @Test
    void a_photo_is_gone_from_what_parents_read_when_the_rest_breaks_off_and_that_is_tried_again_and_is_a_fault_then()
            throws SQLException {
        somebodySaves(here.bas, "Onze kalender");
        aPhotoIsTakenFrom(YEAR);
        meanwhile = () -> {
            throw new IllegalStateException("The database is away");
        };
        for (int pause : List.of(1, 5, 25)) {
            endStepByStep(next().orElseThrow(), "without");
            assertThat(offered()).contains(file("without2025-2026")).doesNotContain(file("b"));
            now = now.plusSeconds(pause * 60 - 1);
            assertThat(next()).as("it waits").isEmpty();
            now = now.plusSeconds(1);
        }
        assertThat(here.count("publication where kind = 'PUBLISHED' and indicator_id = 'schoolgids'"))
                .as("it is replaced once")
                .isEqualTo(3);
        assertThat(here.count("guide_pdf where fault is not null and content is not null"))
                .isEqualTo(1);
        assertThat(last().state()).isEqualTo(GuidePdf.State.MISSED);
        assertThat(missed())
                .as("whoever asks for the PDF then asks for that too")
                .contains(Offer.AGAIN);

        meanwhile = () -> {};
        aPhotoIsTakenFrom(YEAR);
        whatWaitsIsMade("without");
        assertThat(missed()).isEmpty();
    }

    @Test
    void a_guide_that_does_not_come_with_the_indicator_is_read_all_the_same_and_tried_again_after_a_pause_or_at_once()
            throws SQLException {
        long version = here.data.number("select adopted_version from guide where start_year = 2025");
        ask(Offer.FIRST, version);
        adopter = () -> {
            throw new IllegalStateException("The database is away");
        };
        endStepByStep(next().orElseThrow(), "new");
        assertThat(last().state()).isEqualTo(GuidePdf.State.PAUSED);
        assertThat(last().notBefore()).contains(utc().plusMinutes(1));
        Optional<byte[]> read = with(world -> world.pdfs().contentOf(version));
        assertThat(read).as("parents read it").isPresent();
        assertThat(offered()).contains(file("b"));
        assertThat(next()).isEmpty();

        adopter = () -> Optional.of(here.anna);
        with(world -> {
            world.pdfs().hurry(guide(world, YEAR).id());
            return null;
        });
        endStepByStep(next().orElseThrow(), "new");
        assertThat(last().state()).isEqualTo(GuidePdf.State.MADE);
        assertThat(offered()).contains(file("new2025-2026")).doesNotContain(file("b"));
    }

    @Test
    void a_guide_that_is_held_up_by_a_draft_says_so_and_comes_when_it_is_asked_for_after_that() throws SQLException {
        somebodySaves(here.bas, "Onze kalender");
        ask(Offer.FIRST, here.data.number("select adopted_version from guide where start_year = 2025"));
        whatWaitsIsMade("new");
        assertThat(last().state()).isEqualTo(GuidePdf.State.HELD_UP);
        assertThat(offered()).contains(file("b"));
        with(world -> world.room().publishing.publish(here.anna, CODE, GUIDE));
        assertThat(missed()).contains(Offer.FIRST);

        aMinutePasses();
        Actor reader = here.actor("Rik", Role.READER, here.school);
        with(world -> {
            world.making().ask(reader, CODE, YEAR);
            return null;
        });
        whatWaitsIsMade("new");
        assertThat(offered()).as("a reader puts nothing online").contains(file("b"));
        assertThat(missed()).contains(Offer.FIRST);

        aMinutePasses();
        with(world -> {
            world.making().ask(here.bas, CODE, YEAR);
            return null;
        });
        whatWaitsIsMade("new");
        assertThat(last().state()).isEqualTo(GuidePdf.State.MADE);
        assertThat(offered()).contains(file("new2025-2026"), "Onze kalender").doesNotContain(file("b"));
    }

    @Test
    void what_was_killed_while_it_was_made_is_taken_once_more_after_its_pause_and_by_nobody_before() {
        aPhotoIsTakenFrom(YEAR, BEFORE);
        long first = next().orElseThrow().id();
        long second = next().orElseThrow().id();
        assertThat(second).as("the other one, of an instance beside it").isGreaterThan(first);
        assertThat(next()).isEmpty();
        aMinutePasses();
        assertThat(next().orElseThrow().id()).isEqualTo(first);
    }

    private GuidePdf last() {
        return with(world -> world.pdfs().last(guide(world, YEAR).id())).orElseThrow();
    }

    private Optional<Offer> missed() {
        return with(world ->
                world.pdfs().missed(guide(world, YEAR).id(), guide(world, YEAR).adoptedVersion()));
    }

    @Test
    void what_breaks_off_once_is_done_the_next_time() throws SQLException {
        somebodySaves(here.bas, "Onze kalender");
        aPhotoIsTakenFrom(YEAR);
        meanwhile = () -> {
            meanwhile = () -> {};
            throw new IllegalStateException("A deadlock");
        };
        endStepByStep(next().orElseThrow(), "without");
        aMinutePasses();
        assertThat(draft().content().answer().orElseThrow()).contains(file("b"));
        endStepByStep(next().orElseThrow(), "without");

        assertThat(draft().content().answer().orElseThrow())
                .contains("Onze kalender")
                .doesNotContain(file("b"));
        assertThat(next()).isEmpty();
        assertThat(here.count("guide_pdf where fault is not null")).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoever_proposed_does_not_approve_his_own_words_when_another_takes_a_photo_from_the_guide(boolean approved)
            throws SQLException {
        Actor director = here.actor("Dirk", Role.BOARD_ADMINISTRATOR, here.board);
        Actor leader = here.actor("Xenia", Role.SCHOOL_LEADER, here.school);
        somebodySaves(leader, "Onze kalender");
        with(world -> {
            world.room().fourEyes.switchTo(director, here.board, true);
            if (approved) {
                world.room().later.plan(leader, CODE, GUIDE, draft().edition(), LocalDate.of(2025, 6, 1));
                world.room().proposals.approve(director, CODE, GUIDE, draft().edition());
            } else {
                world.room().publishing.publish(leader, CODE, GUIDE);
            }
            return null;
        });
        aPhotoIsTakenFrom(YEAR);
        whatWaitsIsMade("without");

        int edition = draft().edition();
        assertThatThrownBy(() -> with(world -> world.room().proposals.approve(leader, CODE, GUIDE, edition)))
                .isInstanceOfSatisfying(PublishingRefused.class, e -> assertThat(e.why())
                        .isEqualTo(PublishingRefused.Why.OWN_PROPOSAL));
        assertThat(draft().draft().orElseThrow().editedBy()).isEqualTo("Xenia");
        List<PastEvent> past = with(world -> world.room().past.events(director, CODE, GUIDE));
        assertThat(past)
                .filteredOn(event -> event.kind() != PastEvent.Kind.PUBLISHED)
                .extracting(PastEvent::kind, event -> event.by().orElse(""))
                .contains(tuple(PastEvent.Kind.DOCUMENT_REPLACED, "Anna"), tuple(PastEvent.Kind.PROPOSED, "Xenia"))
                .doesNotContain(tuple(PastEvent.Kind.PROPOSED, "Anna"));
        Outcome outcome = with(world -> world.room().proposals.approve(director, CODE, GUIDE, edition));
        assertThat(outcome).as("a day that was chosen stays").isEqualTo(approved ? Outcome.PLANNED : Outcome.PUBLISHED);
        if (approved) {
            now = Instant.parse("2025-05-31T22:00:00Z");
            assertThat(due(director, leader)).isEqualTo(1);
        }
        assertThat(offered())
                .contains("Onze kalender", file("without2025-2026"))
                .doesNotContain(file("b"));
    }

    /** How much goes online of what a day was chosen for. */
    private int due(Actor... people) {
        return with(world -> {
            for (Actor one : people) {
                world.room().people.put(one.account(), one);
            }
            return world.room().due.publishDue(Turns.PLAIN);
        });
    }

    @Test
    void a_day_that_was_chosen_for_words_stays_when_a_photo_goes_from_the_guide_beside_them() throws SQLException {
        Actor leader = here.actor("Xenia", Role.SCHOOL_LEADER, here.school);
        somebodySaves(leader, "Onze kalender");
        with(world -> world.room().later.plan(leader, CODE, GUIDE, draft().edition(), LocalDate.of(2025, 6, 1)));
        aPhotoIsTakenFrom(YEAR);
        whatWaitsIsMade("without");
        now = Instant.parse("2025-05-31T22:00:00Z");
        assertThat(due(leader)).isEqualTo(1);
        assertThat(offered())
                .contains("Onze kalender", file("without2025-2026"))
                .doesNotContain(file("b"));
    }

    /** What is online is of the first version; the second is adopted, and its PDF waits for a second person. */
    private long aSecondVersionWaits() throws SQLException {
        Actor director = here.actor("Dirk", Role.BOARD_ADMINISTRATOR, here.board);
        ask(Offer.FIRST, here.data.number("select adopted_version from guide where start_year = 2025"));
        whatWaitsIsMade("one");
        with(world -> {
            world.room().fourEyes.switchTo(director, here.board, true);
            return null;
        });
        long second = here.data.insert(
                "insert into guide_version (guide_id, number, content, sha256, frozen_at, adopted_on, adopted_by)"
                        + " select guide_id, 2, content, sha256, frozen_at, adopted_on, adopted_by from guide_version"
                        + " where id = (select adopted_version from guide where start_year = 2025)");
        here.data.update(
                "update guide set number = 2, asked_version = ?, adopted_version = ? where start_year = 2025",
                second,
                second);
        ask(Offer.FIRST, second);
        whatWaitsIsMade("two");
        assertThat(offered()).contains(file("one2025-2026"));
        assertThat(draft().content().answer().orElseThrow()).contains(file("two2025-2026"));
        return second;
    }

    private void ask(Offer offer, long version) {
        aMinutePasses();
        with(world -> {
            world.pdfs().ask(guide(world, YEAR).id(), Optional.of(version), offer, here.anna.account(), utc());
            return null;
        });
    }

    @Test
    void the_pdf_of_a_version_that_waits_for_a_second_person_does_not_come_online_with_a_photo_that_goes()
            throws SQLException {
        long second = aSecondVersionWaits();
        ask(Offer.AGAIN, second);
        whatWaitsIsMade("without");

        assertThat(offered()).contains(file("one2025-2026"));
        assertThat(draft().content().answer().orElseThrow())
                .contains(file("without2025-2026"))
                .doesNotContain(file("two2025-2026"));
    }

    @Test
    void a_photo_goes_from_the_version_that_is_online_and_not_from_the_one_that_waits_alone() throws SQLException {
        long second = aSecondVersionWaits();
        String photo = "c".repeat(64);
        here.data.update(
                "insert into upload (sha256, content_type, content)" + " values ('" + photo + "', 'image/jpeg', 'x')");
        here.data.update(
                "insert into guide_version_photo (version_id, sha256) select id, ? from guide_version where guide_id ="
                        + " (select id from guide where start_year = 2025)",
                photo);
        aMinutePasses();
        List<GuidePhotoRepository.Touched> touched =
                new GuidePhotoRepository(DATABASE.dataSource()).withdraw(here.school, List.of(photo));
        assertThat(touched).extracting(GuidePhotoRepository.Touched::version).containsExactly(second - 1, second);
        touched.forEach(one -> ask(Offer.AGAIN, one.version()));
        Order first = next().orElseThrow();
        with(world -> end(world, first, "onewithout"));
        whatWaitsIsMade("twowithout");

        assertThat(offered()).contains(file("onewithout2025-2026")).doesNotContain(file("one2025-2026"));
        assertThat(draft().content().answer().orElseThrow()).contains(file("twowithout2025-2026"));
    }
}

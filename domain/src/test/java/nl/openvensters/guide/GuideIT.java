package nl.openvensters.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.openvensters.account.Actor;
import nl.openvensters.account.ColleagueRepository;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.account.Token;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.figure.SampleData;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.Consent.Decision;
import nl.openvensters.guide.CouncilLink.Member;
import nl.openvensters.guide.CouncilReading.Standing;
import nl.openvensters.guide.GuideParagraph.BoardUse;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.guideplan.GuideDueRepository;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.guideplan.GuideStep;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.mail.OutboxRepository;
import nl.openvensters.page.PageMaker;
import nl.openvensters.page.PublicPages;
import nl.openvensters.publication.Room;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import nl.openvensters.writing.PlainWords;
import nl.openvensters.writing.WordList;
import nl.openvensters.writing.WritingCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A guide from its beginning to the inspectorate, on the database. */
class GuideIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final SchoolCode SCHOOL = new SchoolCode("12AB00");
    private static final BoardNumber BOARD = new BoardNumber("41001");
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);
    private static final Member MEMBER = new Member("Femke Bos", "femke@ouders.example");

    private static final Optional<BoardGuideTexts.WrittenDays> NO_DAYS = Optional.empty();

    private Actor boss;
    private Actor leader;
    private Actor reader;
    private long school;

    @BeforeEach
    void a_board_with_a_school_that_is_public() throws SQLException {
        DATABASE.renew();
        var data = new SampleData(DATABASE.dataSource());
        data.update("insert into subject (id, kind, code) values (900, 'BOARD', '41001')");
        data.update("insert into board (id, number) values (900, '41001')");
        school = data.school(SCHOOL.value(), SchoolType.BO, "0637");
        data.update("update school_state set board_id = 900");
        boss = person(data, 1, "Anna", Role.BOARD_ADMINISTRATOR, 900);
        leader = person(data, 2, "Sanne", Role.SCHOOL_LEADER, school);
        reader = person(data, 3, "Bo", Role.READER, school);
        var maker = new PageMaker(DATABASE.dataSource(), CATALOGUE, CLOCK);
        maker.compareCatalogue();
        maker.makeAll();
    }

    private static Actor person(SampleData data, long id, String name, Role role, long subject) throws SQLException {
        data.update(
                "insert into account (id, email, name, password_hash, created_at) values (?, ?, ?, 'x', '2025-01-01')",
                id,
                name.toLowerCase() + "@x.example",
                name);
        data.update(
                "insert into role_grant (account_id, role, subject_id, granted_at) values (?, ?, ?, '2025-01-01')",
                id,
                role.name(),
                subject);
        return new Actor(id, name, List.of(new Grant(role, subject)));
    }

    /** The use cases within one transaction. */
    private record World(
            WritingGuides writing,
            GuideChapters chapters,
            ReadingGuides reading,
            GuideConsents consents,
            CouncilReading council,
            AdoptingGuides adopting,
            BoardGuideTexts boards,
            GuideStandings standings,
            PublishedGuides published,
            WithdrawingGuides withdrawing,
            GuidePhotos photos,
            OwnGuidePdfs own,
            GuidePdfs pdfs,
            GuideRepository guides) {}

    private static <T> T with(Function<World, T> what) {
        try {
            var at = new OneTransaction(DATABASE.dataSource());
            var guides = new GuideRepository(at.source(), at.entities());
            var versions = new VersionRepository(at.source(), at.entities());
            var pdfs = new GuidePdfRepository(at.source());
            var lists = new GuideListRepository(at.source());
            var access = new GuideAccess(guides, new PublicPages(at.source(), CATALOGUE), CATALOGUE, CLOCK);
            var history = new HistoryRepository(at.source(), CLOCK);
            var photos = new GuidePhotos(access, guides, new GuidePhotoRepository(at.source()), pdfs, null);
            var mailbox = new Mailbox(new OutboxRepository(at.source()), CLOCK);
            var letters = new GuideLetters(
                    new MailSettings(Optional.empty(), Path.of("x"), "a@b.example", URI.create("https://x.example/")));
            var world = new World(
                    new WritingGuides(access, guides, photos, history),
                    new GuideChapters(access, guides, photos),
                    new ReadingGuides(access, guides, versions, new Words()),
                    new GuideConsents(access, guides, versions, letters, mailbox, null, photos, history),
                    new CouncilReading(
                            access,
                            guides,
                            versions,
                            photos,
                            letters,
                            new ColleagueRepository(at.source()),
                            mailbox,
                            history),
                    new AdoptingGuides(access, versions, pdfs, history),
                    new BoardGuideTexts(
                            access,
                            guides,
                            lists,
                            new GuideCounting(access, guides, new PublicPages(at.source(), CATALOGUE)),
                            history),
                    new GuideStandings(access, lists),
                    new PublishedGuides(versions, new ReadPdfRepository(at.source()), photos),
                    new WithdrawingGuides(
                            access,
                            new GuideIndicator(
                                    access,
                                    lists,
                                    null,
                                    Room.within(at, CLOCK.instant().toString()).drafts,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null),
                            history),
                    photos,
                    new OwnGuidePdfs(access, null),
                    new GuidePdfs(access, guides, versions, pdfs, photos),
                    guides);
            T result;
            try {
                result = what.apply(world);
            } catch (RuntimeException e) {
                at.undo();
                throw e;
            }
            at.end();
            return result;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** A word list without words. */
    private static final class Words extends PlainWords {
        @Override
        public WritingCheck check() {
            return new WritingCheck(new WordList(List.of()));
        }
    }

    private static void refused(Why why, Function<World, Object> what) {
        assertThatThrownBy(() -> with(what))
                .isInstanceOfSatisfying(
                        GuideRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private void begin() {
        with(world -> {
            world.writing().begin(leader, SCHOOL, YEAR);
            return null;
        });
    }

    private OpenedGuide open() {
        return with(world -> world.reading().open(leader, SCHOOL, YEAR));
    }

    private int save(String text, int edition) {
        GuideChapter chapter = open().chapters().get(0);
        List<GuideParagraph> paragraphs =
                chapter.paragraphs().stream().map(one -> one.saying(text)).toList();
        return with(world ->
                world.writing().save(leader, SCHOOL, YEAR, chapter.code(), chapter.title(), paragraphs, edition));
    }

    private Token asked() {
        begin();
        return with(world -> world.consents().ask(leader, SCHOOL, YEAR, List.of(MEMBER)))
                .get(0);
    }

    private static void decide(Token token, String address, boolean agreed) {
        with(world -> {
            world.council().decide(token, address, "voorzitter", agreed, "");
            return null;
        });
    }

    private void adopt() {
        with(world -> {
            world.adopting().adopt(boss, SCHOOL, YEAR);
            return null;
        });
    }

    @Test
    void a_guide_begins_with_the_chapters_that_parents_need_and_says_what_lacks() {
        begin();
        OpenedGuide opened = open();
        assertThat(opened.chapters()).hasSize(9);
        assertThat(opened.coverage().get().lines())
                .filteredOn(line -> line.state() == Coverage.State.MISSING)
                .extracting(line -> line.demand().id())
                .contains("b", "o");
    }

    @Test
    void of_two_who_write_in_a_chapter_the_second_is_told_and_the_text_of_the_first_stays() {
        begin();
        int edition = open().chapters().get(0).edition();
        int after = save("<p>Van de een.</p>", edition);
        assertThat(after).isGreaterThan(edition);
        assertThatThrownBy(() -> save("<p>Van de ander.</p>", edition)).isInstanceOf(GuideClash.class);
        assertThat(open().chapters().get(0).paragraphs().get(0).text()).isEqualTo("<p>Van de een.</p>");
        save("<p>Van de ander.</p>", after);
    }

    @Test
    void chapters_of_ones_own_are_added_moved_and_removed() {
        begin();
        String code = with(world -> world.chapters().add(leader, SCHOOL, YEAR, "Moestuin", Optional.empty()));
        with(world -> {
            world.chapters().move(leader, SCHOOL, YEAR, code, true);
            return null;
        });
        assertThat(open().chapters()).extracting(GuideChapter::code).element(8).isEqualTo(code);
        String first =
                with(world -> world.chapters().add(leader, SCHOOL, YEAR, "Wie wij zijn", Optional.of("elke-dag")));
        assertThat(open().chapters())
                .extracting(GuideChapter::code)
                .startsWith("welkom", first, "elke-dag")
                .endsWith(code, "samen");
        with(world -> {
            world.chapters().remove(leader, SCHOOL, YEAR, code);
            return null;
        });
        assertThat(open().chapters()).extracting(GuideChapter::code).doesNotContain(code);
    }

    @Test
    void a_guide_that_becomes_a_book_is_refused_and_what_was_there_stays() {
        begin();
        chapter("Meer", 30);
        assertThatThrownBy(() -> chapter("Nog meer", 2))
                .isInstanceOfSatisfying(
                        GuideRefused.class, refused -> assertThat(refused.why()).isEqualTo(Why.TOO_LARGE));
        assertThat(open().chapters().get(9).paragraphs()).hasSize(30);
    }

    /** One of one's own with so many paragraphs as long as may be. */
    private void chapter(String title, int paragraphs) {
        String code = with(world -> world.chapters().add(leader, SCHOOL, YEAR, title, Optional.empty()));
        String page = "<p>" + "a".repeat(19_000) + "</p>";
        List<GuideParagraph> written = IntStream.range(0, paragraphs)
                .mapToObj(i -> GuideParagraph.own(code + "-" + i, title, Optional.empty())
                        .saying(page))
                .toList();
        int edition = open().chapters().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .edition();
        with(world -> world.writing().save(leader, SCHOOL, YEAR, code, title, written, edition));
    }

    @Test
    void a_text_of_the_board_is_adopted_and_follows_it_or_is_adapted_and_does_not() {
        with(world -> {
            world.boards().save(boss, BOARD, YEAR, List.of(typed("<p>Begin bij de leraar.</p>", -1)), NO_DAYS);
            return null;
        });
        begin();
        assertThat(open().document().get().paragraph("klachten").get().text()).isEqualTo("<p>Begin bij de leraar.</p>");
        with(world -> {
            world.writing().use(leader, SCHOOL, YEAR, "afspraken", "klachten", BoardUse.ADAPTED);
            return null;
        });
        int edition = with(world -> world.boards().of(boss, BOARD)).stream()
                .filter(one -> one.part().id().equals("klachten"))
                .findFirst()
                .get()
                .edition();
        with(world -> {
            world.boards().save(boss, BOARD, YEAR, List.of(typed("<p>Anders.</p>", edition)), NO_DAYS);
            return null;
        });
        assertThat(open().document().get().paragraph("klachten").get().text()).isEqualTo("<p>Begin bij de leraar.</p>");
    }

    @Test
    void the_council_reads_by_a_link_that_is_mailed_comments_and_consents_once() {
        Token token = asked();
        var reading = with(world -> world.council().read(token)).get();
        assertThat(reading.standing()).isEqualTo(Standing.OPEN);
        Optional<CouncilReading.Reading> made = with(world -> world.council().read(Token.fresh()));
        assertThat(made).isEmpty();
        with(world -> {
            world.council().remark(token, "welkom", "Mooi.");
            return null;
        });
        decide(token, " FEMKE@ouders.example ", true);
        refused(Why.ALREADY_DECIDED, world -> {
            world.council().decide(token, MEMBER.email(), "lid", false, "");
            return null;
        });
        OpenedGuide opened = open();
        assertThat(opened.guide().get().state()).isEqualTo(GuideState.CONSENTED);
        assertThat(opened.council().get().remarks()).extracting(Remark::words).containsExactly("Mooi.");
        assertThat(opened.council().get().consent().get().name()).isEqualTo("Femke Bos");
    }

    @Test
    void a_link_that_somebody_else_uses_does_not_decide() {
        Token token = asked();
        refused(Why.OTHER_PERSON, world -> {
            world.council().decide(token, "ander@ouders.example", "lid", true, "");
            return null;
        });
        assertThat(open().guide().get().state()).isEqualTo(GuideState.ASKED);
    }

    @Test
    void a_link_that_is_too_old_shows_why_and_decides_nothing() throws SQLException {
        Token token = asked();
        new SampleData(DATABASE.dataSource()).update("update guide_link set expires_at = '2026-05-04 09:00:00'");
        assertThat(with(world -> world.council().read(token)).orElseThrow().standing())
                .isEqualTo(Standing.EXPIRED);
        refused(Why.LINK_EXPIRED, world -> {
            world.council().decide(token, MEMBER.email(), "lid", true, "");
            return null;
        });
        assertThat(open().guide().get().state()).isEqualTo(GuideState.ASKED);
    }

    @Test
    void a_frozen_guide_is_not_changed_and_consent_after_it_was_opened_again_is_refused() {
        Token token = asked();
        refused(Why.FROZEN, world -> world.chapters().add(leader, SCHOOL, YEAR, "Meer", Optional.empty()));
        with(world -> {
            world.consents().reopen(leader, SCHOOL, YEAR);
            return null;
        });
        assertThat(with(world -> world.council().read(token)).get().standing()).isEqualTo(Standing.CHANGED);
        refused(Why.CHANGED_AFTER_ASKING, world -> {
            world.council().decide(token, MEMBER.email(), "lid", true, "");
            return null;
        });
    }

    @Test
    void who_was_asked_about_an_earlier_text_can_be_asked_about_the_next() {
        Token token = asked();
        assertThat(open().council().orElseThrow().before()).isEmpty();
        with(world -> {
            world.consents().reopen(leader, SCHOOL, YEAR);
            return null;
        });
        assertThat(open().council().orElseThrow().before()).containsExactly(MEMBER);
        Token next = with(world -> world.consents()
                        .ask(
                                leader,
                                SCHOOL,
                                YEAR,
                                open().council().orElseThrow().before()))
                .get(0);
        assertThat(next).isNotEqualTo(token);
        assertThat(with(world -> world.council().read(next)).orElseThrow().standing())
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void without_consent_the_board_does_not_adopt_and_consent_on_paper_needs_the_paper() {
        begin();
        refused(Why.NO_CONSENT, world -> {
            world.adopting().adopt(boss, SCHOOL, YEAR);
            return null;
        });
        refused(Why.NO_DOCUMENT, world -> {
            world.consents()
                    .onPaper(
                            leader,
                            SCHOOL,
                            YEAR,
                            new Decision("Femke", "lid", true, "", LocalDate.of(2026, 5, 1)),
                            new byte[0]);
            return null;
        });
    }

    @Test
    void an_adopted_guide_is_what_parents_read_until_a_next_version_is_adopted() throws SQLException {
        decide(asked(), MEMBER.email(), true);
        adopt();
        List<SchoolYear> years = with(world -> world.published().years(SCHOOL));
        assertThat(years).containsExactly(YEAR);
        String first = with(world -> world.published().find(SCHOOL, YEAR)).get().sha256();
        with(world -> {
            world.consents().reopen(leader, SCHOOL, YEAR);
            return null;
        });
        save("<p>Veranderd na vaststelling.</p>", open().chapters().get(0).edition());
        assertThat(with(world -> world.published().find(SCHOOL, YEAR)).get().sha256())
                .isEqualTo(first);
        assertThat(open().differences().get())
                .extracting(GuideDifference::paragraph)
                .contains("welkom");
        with(world -> {
            world.consents().waive(leader, SCHOOL, YEAR, "Alleen een zin.");
            return null;
        });
        adopt();
        GuideVersion second =
                with(world -> world.published().find(SCHOOL, YEAR)).get();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.sha256()).isNotEqualTo(first);
        assertThat(new SampleData(DATABASE.dataSource()).number("select count(*) from guide_pdf"))
                .isEqualTo(2);
    }

    @Test
    void a_guide_of_a_next_year_begins_with_that_of_the_year_before_without_its_days_off() {
        begin();
        save("<p>Van vorig jaar.</p>", open().chapters().get(0).edition());
        SchoolYear next = new SchoolYear(2027);
        with(world -> {
            world.writing().begin(leader, SCHOOL, next);
            return null;
        });
        assertThat(with(world -> world.reading().open(leader, SCHOOL, next))
                        .chapters()
                        .get(0)
                        .paragraphs()
                        .get(0)
                        .text())
                .isEqualTo("<p>Van vorig jaar.</p>");
    }

    @Test
    void who_runs_the_board_sees_all_its_schools_and_what_is_due() {
        decide(asked(), MEMBER.email(), true);
        adopt();
        with(world -> {
            world.adopting().deliver(leader, SCHOOL, YEAR, LocalDate.of(2026, 5, 4), "Sanne", "12");
            return null;
        });
        List<GuideStanding> all = with(world -> world.standings().ofBoards(boss, YEAR));
        assertThat(all)
                .singleElement()
                .matches(one -> one.state().get() == GuideState.DELIVERED && one.agreed() && one.demanded() > 0)
                .matches(one -> one.deliveredOn().isPresent());
        assertThat(new GuideDueRepository(DATABASE.dataSource()).plans(List.of(school), LocalDate.of(2026, 5, 4)))
                .hasEntrySatisfying(
                        school, plan -> assertThat(plan.due().get().step()).isEqualTo(GuideStep.HANDING_OUT))
                .hasEntrySatisfying(school, plan -> assertThat(plan.next().isDone(GuideStep.DELIVERY))
                        .isTrue());
    }

    @Test
    void a_reader_changes_nothing_a_leader_adopts_nothing_and_another_board_sees_nothing() {
        begin();
        assertThatThrownBy(() -> with(world -> world.chapters().add(reader, SCHOOL, YEAR, "Meer", Optional.empty())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> with(world -> {
                    world.adopting().adopt(leader, SCHOOL, YEAR);
                    return null;
                }))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> with(world -> world.consents().ask(reader, SCHOOL, YEAR, List.of(MEMBER))))
                .isInstanceOf(NotAllowed.class);
        Actor other = new Actor(9, "Ed", List.of(new Grant(Role.BOARD_ADMINISTRATOR, 901)));
        assertThatThrownBy(() -> with(world -> world.reading().open(other, SCHOOL, YEAR)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_paragraph_is_put_elsewhere_and_one_of_ones_own_taken_away_but_none_that_the_law_needs() {
        begin();
        with(world -> {
            world.writing().addParagraph(leader, SCHOOL, YEAR, "welkom", "Ons plein", Optional.of("g"));
            return null;
        });
        List<GuideParagraph> all = open().chapters().get(0).paragraphs();
        assertThat(all.get(3).letters()).containsExactly("g");
        List<GuideParagraph> turned = List.of(all.get(3), all.get(1), all.get(0), all.get(2));
        write(turned);
        assertThat(open().chapters().get(0).paragraphs()).containsExactlyElementsOf(turned);
        write(turned.subList(1, 4));
        assertThat(open().chapters().get(0).paragraphs()).hasSize(3);
        assertThatThrownBy(() -> write(turned.subList(2, 4))).isInstanceOf(IllegalArgumentException.class);
    }

    private void write(List<GuideParagraph> paragraphs) {
        int edition = open().chapters().get(0).edition();
        with(world -> world.writing().save(leader, SCHOOL, YEAR, "welkom", "Welkom", paragraphs, edition));
    }

    @Test
    void a_photo_is_public_with_the_adopted_guide_and_goes_from_it_at_once_when_it_is_taken_away() throws SQLException {
        var data = new SampleData(DATABASE.dataSource());
        data.update("insert into upload (sha256, content_type, content) values (repeat('a', 64), 'image/jpeg', 'x')");
        data.update(
                "insert into upload_of_school (subject_id, sha256, uploaded_at) values (?, repeat('a', 64), '2026-01-01')",
                school);
        String file = "a".repeat(64);
        begin();
        show(List.of(new GuidePhoto(file, file, 800, 600, "Kinderen planten een boom.")));
        assertThat(photo(file)).isEmpty();
        Token token = asked();
        assertThat(with(world -> world.council().read(token)).get().photos()).containsOnlyKeys(file);
        decide(token, MEMBER.email(), true);
        adopt();
        assertThat(photo(file)).isPresent();
        with(world -> {
            world.consents().reopen(leader, SCHOOL, YEAR);
            return null;
        });
        assertThat(photo(file)).isPresent();
        show(List.of());
        assertThat(photo(file)).isEmpty();
        GuideVersion version =
                with(world -> world.published().find(SCHOOL, YEAR)).get();
        assertThat(version.isWhole()).isTrue();
        assertThat(with(world -> world.published().read(version)).photoFiles()).isEmpty();
        assertThat(data.number("select count(*) from guide_pdf where version_id = (select adopted_version from guide)"))
                .as("its PDF is made anew")
                .isEqualTo(2);
    }

    private Optional<byte[]> photo(String file) {
        return with(world -> world.published().photo(SCHOOL, file));
    }

    private void show(List<GuidePhoto> photos) {
        List<GuideParagraph> all = open().chapters().get(0).paragraphs();
        GuideParagraph first = all.get(0);
        write(List.of(
                new GuideParagraph(
                        first.id(),
                        first.title(),
                        first.from(),
                        first.letters(),
                        first.text(),
                        first.board(),
                        first.days(),
                        photos),
                all.get(1),
                all.get(2)));
    }

    /** What the board says of complaints. */
    private static BoardGuideTexts.Typed typed(String html, int edition) {
        return new BoardGuideTexts.Typed("klachten", html, edition);
    }

    private void writeAsBoard(List<BoardGuideTexts.Typed> texts, Optional<BoardGuideTexts.WrittenDays> days) {
        with(world -> {
            world.boards().save(boss, BOARD, YEAR, texts, days);
            return null;
        });
    }

    private int counted() {
        return with(world -> world.standings().ofBoards(boss, YEAR)).get(0).covered();
    }

    @Test
    void when_a_text_of_the_board_changes_what_guides_answer_of_the_law_is_counted_anew() {
        String sponsoring = "<p>Wij nemen alleen geld aan dat niets vraagt van kinderen.</p>";
        writeAsBoard(List.of(new BoardGuideTexts.Typed("sponsoring", sponsoring, -1)), NO_DAYS);
        begin();
        int before = counted();
        int edition = with(world -> world.boards().of(boss, BOARD)).stream()
                .filter(one -> one.part().id().equals("sponsoring"))
                .findFirst()
                .orElseThrow()
                .edition();
        writeAsBoard(List.of(new BoardGuideTexts.Typed("sponsoring", "", edition)), NO_DAYS);
        assertThat(counted()).isEqualTo(before - 1);
        assertThat(open().coverage().get().covered()).isEqualTo(before - 1);
    }

    @Test
    void of_two_who_write_the_texts_of_a_board_the_second_is_told_which_and_nothing_is_saved() {
        writeAsBoard(List.of(typed("<p>Van de een.</p>", -1)), NO_DAYS);
        var other = new BoardGuideTexts.Typed("sponsoring", "<p>Van de ander.</p>", -1);
        assertThatThrownBy(() -> writeAsBoard(List.of(typed("<p>Van de ander.</p>", -1), other), NO_DAYS))
                .isInstanceOfSatisfying(BoardTextsClash.class, clash -> assertThat(clash.paragraphs())
                        .containsExactly("klachten"));
        List<BoardGuideTexts.Written> kept = with(world -> world.boards().of(boss, BOARD));
        assertThat(kept)
                .extracting(BoardGuideTexts.Written::body)
                .contains("<p>Van de een.</p>")
                .doesNotContain("<p>Van de ander.</p>");
    }

    @Test
    void days_off_of_the_board_are_in_a_guide_that_begins() {
        var autumn = new DayOff("Herfstvakantie", LocalDate.of(2026, 10, 17), LocalDate.of(2026, 10, 25));
        writeAsBoard(List.of(), Optional.of(new BoardGuideTexts.WrittenDays(List.of(autumn), -1)));
        begin();
        assertThat(open().chapters().stream()
                        .flatMap(chapter -> chapter.paragraphs().stream())
                        .filter(GuideParagraph::isCalendar)
                        .flatMap(one -> one.days().stream()))
                .containsExactly(autumn);
        assertThat(open().boardDays()).containsExactly(autumn);
    }

    @Test
    void of_two_who_begin_a_guide_at_once_the_second_is_told() {
        begin();
        refused(Why.BEGUN_ALREADY, world -> {
            world.guides()
                    .add(new Guide(
                            school,
                            YEAR,
                            1L,
                            CLOCK.instant().atOffset(ZoneOffset.UTC).toLocalDateTime()));
            return null;
        });
    }

    @Test
    void a_guide_that_is_taken_offline_says_why_and_comes_back_as_it_was() throws SQLException {
        decide(asked(), MEMBER.email(), true);
        adopt();
        var data = new SampleData(DATABASE.dataSource());
        data.update("update guide_pdf set content = 'pdf', ended_at = asked_at");
        assertThat(pdf()).isPresent();
        withdraw(leader);
        assertThat(read()).isEmpty();
        assertThat(pdf()).isEmpty();
        assertThat(hasPdf()).isFalse();
        assertThat(with(world -> world.standings().ofBoards(boss, YEAR)).get(0).withdrawn())
                .isTrue();
        assertThat(with(world -> world.published().withdrawal(SCHOOL, YEAR))
                        .get()
                        .because())
                .isEqualTo("Er stond een naam in.");
        with(world -> {
            world.withdrawing().putBack(leader, SCHOOL, YEAR);
            return null;
        });
        assertThat(read()).isPresent();
        assertThat(pdf()).isPresent();
        assertThat(data.number("select count(*) from history where what in ('GUIDE_WITHDRAWN', 'GUIDE_PUT_BACK')"))
                .isEqualTo(2);
    }

    @Test
    void who_only_reads_takes_no_guide_offline() {
        decide(asked(), MEMBER.email(), true);
        adopt();
        assertThatThrownBy(() -> withdraw(reader)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void pdfs_that_are_asked_for_at_once_are_made_one_after_the_other_and_one_that_never_ends_is_given_up()
            throws SQLException {
        SchoolYear next = new SchoolYear(2027);
        begin();
        with(world -> {
            world.writing().begin(leader, SCHOOL, next);
            world.pdfs().ask(leader, SCHOOL, YEAR);
            world.pdfs().ask(leader, SCHOOL, YEAR);
            world.pdfs().ask(leader, SCHOOL, next);
            return null;
        });
        assertThat(last(next).before()).as("asked twice is asked once").isEqualTo(1);
        long first = with(world -> world.pdfs().next()).orElseThrow();
        GuidePdfs.Job job = with(world -> world.pdfs().begin(first));
        assertThat(job.document().year()).isEqualTo(YEAR);
        with(world -> {
            world.pdfs().advance(first, 4);
            return null;
        });
        assertThat(last(YEAR)).matches(pdf -> pdf.done() == 4 && pdf.steps() == 9);
        with(world -> {
            world.pdfs().end(first, new GuidePdfs.Printed(new byte[] {1}, 12));
            return null;
        });
        assertThat(last(YEAR)).matches(pdf -> pdf.state() == GuidePdf.State.MADE && pdf.pages() == 12);
        for (int attempt = 0; attempt < 3; attempt++) {
            with(world -> world.pdfs().next()).orElseThrow();
            Optional<Long> none = with(world -> world.pdfs().next());
            assertThat(none).as("its pause is not over").isEmpty();
            new SampleData(DATABASE.dataSource())
                    .update(
                            "update guide_pdf set not_before = '2026-05-04 08:00:00' where not_before > '2026-05-04 09:00:00'");
        }
        Optional<Long> none = with(world -> world.pdfs().next());
        assertThat(none).isEmpty();
        assertThat(last(next).state()).isEqualTo(GuidePdf.State.FAILED);
    }

    private GuidePdf last(SchoolYear year) {
        return with(world -> world.pdfs().last(leader, SCHOOL, year)).orElseThrow();
    }

    /** What no page offers them; each is refused before anything is looked at. */
    @Test
    void each_step_is_refused_to_who_may_not_take_it() throws SQLException {
        decide(asked(), MEMBER.email(), true);
        adopt();
        Actor editor = person(new SampleData(DATABASE.dataSource()), 4, "Ella", Role.EDITOR, school);
        LocalDate day = LocalDate.of(2026, 5, 1);
        List<Consumer<World>> ofAWriter = List.of(
                world -> world.writing().begin(reader, SCHOOL, new SchoolYear(2027)),
                world -> world.writing().save(reader, SCHOOL, YEAR, "welkom", "Welkom", List.of(), 0),
                world -> world.writing().addParagraph(reader, SCHOOL, YEAR, "welkom", "Meer", Optional.empty()),
                world -> world.writing().use(reader, SCHOOL, YEAR, "afspraken", "klachten", BoardUse.ADOPTED),
                world -> world.chapters().move(reader, SCHOOL, YEAR, "welkom", false),
                world -> world.chapters().remove(reader, SCHOOL, YEAR, "welkom"),
                world -> world.photos().add(reader, SCHOOL, YEAR, "welkom", "welkom", new byte[1], "Een boom"),
                world -> world.consents().reopen(reader, SCHOOL, YEAR),
                world -> world.adopting().deliver(reader, SCHOOL, YEAR, day, "Bo", ""),
                world -> world.adopting().handOut(reader, SCHOOL, YEAR, day),
                world -> world.own().use(reader, SCHOOL, YEAR, new byte[1]),
                world -> world.own().remove(reader, SCHOOL, YEAR),
                world -> world.withdrawing().putBack(reader, SCHOOL, YEAR));
        List<Consumer<World>> ofALeader = List.of(
                world -> world.consents().ask(editor, SCHOOL, YEAR, List.of(MEMBER)),
                world -> world.consents().waive(editor, SCHOOL, YEAR, "Klein."),
                world -> world.consents()
                        .onPaper(editor, SCHOOL, YEAR, new Decision("Femke", "lid", true, "", day), new byte[1]),
                world -> world.withdrawing().withdraw(editor, SCHOOL, YEAR, "Fout."));
        List<Consumer<World>> ofABoard = List.of(
                world -> world.boards().save(leader, BOARD, YEAR, List.of(typed("<p>x</p>", -1)), NO_DAYS),
                world -> world.adopting().adopt(leader, SCHOOL, YEAR),
                world -> world.adopting().adopt(leader, List.of(SCHOOL), YEAR));
        Stream.of(ofAWriter, ofALeader, ofABoard).flatMap(List::stream).forEach(step -> assertThatThrownBy(
                        () -> with(world -> {
                            step.accept(world);
                            return null;
                        }))
                .isInstanceOf(NotAllowed.class));
        assertThat(open().guide().get().state()).isEqualTo(GuideState.ADOPTED);
    }

    private static Optional<GuideVersion> read() {
        return with(world -> world.published().find(SCHOOL, YEAR));
    }

    private static Optional<byte[]> pdf() {
        return with(world -> world.published().pdf(SCHOOL, YEAR));
    }

    private static boolean hasPdf() {
        return with(world -> world.published().hasPdf(SCHOOL, YEAR));
    }

    private static void withdraw(Actor actor) {
        with(world -> {
            world.withdrawing().withdraw(actor, SCHOOL, YEAR, "Er stond een naam in.");
            return null;
        });
    }

    @Test
    void of_many_that_are_adopted_at_once_each_that_cannot_be_is_named_with_why() throws SQLException {
        var data = new SampleData(DATABASE.dataSource());
        var second = new SchoolCode("12AC00");
        long other = data.school(second.value(), SchoolType.BO, "0637");
        data.update("update school_state set board_id = 900");
        data.update(
                "insert into guide (school_id, start_year, state, made_at) values (?, 2026, 'DRAFT', '2026-05-01')",
                other);
        decide(asked(), MEMBER.email(), true);
        AdoptingGuides.Adopted adopted = with(world -> world.adopting().adopt(boss, List.of(second, SCHOOL), YEAR));
        assertThat(adopted.count()).isEqualTo(1);
        assertThat(adopted.refused()).containsExactly(Map.entry(second, Why.NO_CONSENT));
        assertThat(open().guide().get().state()).isEqualTo(GuideState.ADOPTED);
    }
}

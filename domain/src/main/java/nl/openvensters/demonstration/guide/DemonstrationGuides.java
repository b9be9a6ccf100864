package nl.openvensters.demonstration.guide;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.demonstration.DemonstrationAccount;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.Coverage;
import nl.openvensters.guide.DayOff;
import nl.openvensters.guide.GuideDocument;
import nl.openvensters.guide.GuideParagraph;
import nl.openvensters.guide.GuideTelling;
import nl.openvensters.guide.GuideTemplate;
import nl.openvensters.guide.GuideTemplate.Begun;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.guideplan.GuideYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.jdbc.OwnTransaction;
import nl.openvensters.jdbc.Statements;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;

/**
 * Writes guides for the boards with accounts for trying out. The school of the leader has those of the years before and none of
 * this year, so that a leader can begin one; the other schools go through all states.
 */
public final class DemonstrationGuides {

    private static final int SCHOOLS_OF_BOARD = 8;
    private static final int WITH_LAST_YEAR = 3;

    private static final List<GuideState> STATES = List.of(
            GuideState.DRAFT,
            GuideState.ASKED,
            GuideState.REFUSED,
            GuideState.CONSENTED,
            GuideState.ADOPTED,
            GuideState.DELIVERED);

    /** The school of which the board adopted a version this year, and the next lies with the council. */
    private static final int WITH_NEXT_VERSION = STATES.size() + 1;

    /** The school of which the guide of last year is offline. */
    private static final int OFFLINE = 1;

    private final GuidePictures pictures;
    private final PublicPages pages;
    private final GuideTemplate template;
    private final GuideRowsRepository rows;
    private final Properties texts = texts();
    private final LocalDate today;

    private DemonstrationGuides(DataSource database, Statements statements, Clock clock) {
        Catalogue catalogue = Catalogue.load();
        this.pages = new PublicPages(database, catalogue);
        this.template = GuideTemplate.load(catalogue);
        this.today = Moment.of(clock).day();
        this.rows = new GuideRowsRepository(statements);
        this.pictures = new GuidePictures(rows);
    }

    /** Whether there is no guide yet. */
    public static boolean isMissing(DataSource database) throws SQLException {
        return new GuideRowsRepository(Statements.of(database)).count() == 0;
    }

    /**
     * Writes them, all or none. The public documents of the schools must be there.
     *
     * @throws SQLException when the database refuses; nothing was written then
     */
    public static void write(DataSource database, Clock clock) throws SQLException {
        OwnTransaction.of(database, transaction -> {
            new DemonstrationGuides(database, transaction.statements(), clock).write();
            return true;
        });
    }

    private static Properties texts() {
        var read = new Properties();
        try (var in = new InputStreamReader(
                DemonstrationGuides.class.getResourceAsStream("/nl/openvensters/demonstration/texts/guides.properties"),
                StandardCharsets.UTF_8)) {
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws SQLException {
        int year = GuideYear.workedAt(today).start();
        for (GuideRowsRepository.Board board : rows.boards(DemonstrationAccount.DOMAIN, today)) {
            for (GuideTemplate.Part part : template.ofBoards()) {
                String text = texts.getProperty(part.id());
                if (text != null) {
                    rows.boardText(board.id(), part.id(), text, today.minusDays(400));
                }
            }
            rows.boardDays(board.id(), year, days(new SchoolYear(year)), today.minusDays(100));
            List<GuideRowsRepository.School> schools = board.schools()
                    .subList(0, Math.min(SCHOOLS_OF_BOARD, board.schools().size()));
            for (int i = 0; i < schools.size(); i++) {
                Optional<SchoolPage> page =
                        pages.school(new SchoolCode(schools.get(i).code())).map(stored -> stored.page());
                if (page.isPresent()) {
                    write(schools.get(i), page.get(), i, year);
                }
            }
        }
    }

    private void write(GuideRowsRepository.School school, SchoolPage page, int place, int year) throws SQLException {
        if (place == 0) {
            guide(school, page, new SchoolYear(year - 2), GuideState.DELIVERED);
        }
        if (place < WITH_LAST_YEAR) {
            long last = guide(school, page, new SchoolYear(year - 1), GuideState.DELIVERED);
            if (place == OFFLINE) {
                rows.withdraw(last, texts.getProperty("offline"), today.minusDays(30));
            }
        }
        if (place == WITH_NEXT_VERSION) {
            nextVersion(school, page, new SchoolYear(year));
        } else if (place > 0) {
            guide(school, page, new SchoolYear(year), STATES.get(place - 1));
        }
    }

    /** Something was changed after adoption: the council has it again, and parents read the version of before. */
    private void nextVersion(GuideRowsRepository.School school, SchoolPage page, SchoolYear year) throws SQLException {
        List<Begun> adopted = chapters(page, year, GuideState.DELIVERED);
        List<Begun> changed = adopted.stream()
                .map(one -> new Begun(
                        one.code(),
                        one.title(),
                        one.paragraphs().stream().map(this::changed).toList()))
                .toList();
        long guide = guide(school, page, year, GuideState.DELIVERED, adopted, changed);
        rows.askAgain(guide, new GuideTelling(page, bodies()).of(year, 2, changed), today.minusDays(3));
    }

    private GuideParagraph changed(GuideParagraph one) {
        String text = texts.getProperty(one.id() + ".changed");
        return text == null ? one : one.saying(text);
    }

    private long guide(GuideRowsRepository.School school, SchoolPage page, SchoolYear year, GuideState state)
            throws SQLException {
        List<Begun> chapters = chapters(page, year, state);
        return guide(school, page, year, state, chapters, chapters);
    }

    /** @param written as it stands there now, which may be later than what was frozen */
    private long guide(
            GuideRowsRepository.School school,
            SchoolPage page,
            SchoolYear year,
            GuideState state,
            List<Begun> chapters,
            List<Begun> written)
            throws SQLException {
        GuideDocument document = new GuideTelling(page, bodies()).of(year, 1, chapters);
        Coverage coverage = Coverage.of(
                document, template.law(), page.school().type(), page.school().denomination());
        LocalDate frozen = frozenOn(year);
        pictures.keep(school, document, today.minusDays(300));
        return rows.write(school.id(), year.start(), state, coverage, written, document, frozen);
    }

    /** Some weeks before the year begins; of a year that is late, some weeks ago. */
    private LocalDate frozenOn(SchoolYear year) {
        LocalDate usual = year.firstDay().minusDays(70);
        return usual.isAfter(today.minusDays(20)) ? today.minusDays(20) : usual;
    }

    private Map<String, String> bodies() {
        return template.ofBoards().stream()
                .filter(part -> texts.containsKey(part.id()))
                .collect(Collectors.toMap(GuideTemplate.Part::id, part -> texts.getProperty(part.id())));
    }

    private List<Begun> chapters(SchoolPage page, SchoolYear year, GuideState state) {
        var written = new ArrayList<Begun>();
        for (Begun begun : template.begin(page.school().type(), page.school().denomination(), bodies().keySet())) {
            written.add(new Begun(
                    begun.code(),
                    begun.title(),
                    begun.paragraphs().stream()
                            .map(one -> filled(one, page, year, state))
                            .toList()));
        }
        return written;
    }

    /** A guide that is being written lacks something, so that it can be seen what is open. */
    private GuideParagraph filled(GuideParagraph one, SchoolPage page, SchoolYear year, GuideState state) {
        if (one.isCalendar()) {
            return one.with(days(year));
        }
        boolean open = state == GuideState.DRAFT
                && List.of("pesten", "jonge-kind", "leertijd").contains(one.id());
        String text = texts.getProperty(one.id() + "." + year.start() % 2, texts.getProperty(one.id(), ""));
        if (open || one.board() != GuideParagraph.BoardUse.OWN) {
            return one;
        }
        GuideParagraph said = one.saying(text.replace("{school}", page.school().name()));
        return state == GuideState.DRAFT ? said : pictures.shown(said);
    }

    private static List<DayOff> days(SchoolYear year) {
        int start = year.start();
        return List.of(
                new DayOff("Herfstvakantie", LocalDate.of(start, 10, 18), LocalDate.of(start, 10, 26)),
                new DayOff("Kerstvakantie", LocalDate.of(start, 12, 20), LocalDate.of(start + 1, 1, 4)),
                new DayOff("Voorjaarsvakantie", LocalDate.of(start + 1, 2, 21), LocalDate.of(start + 1, 3, 1)),
                new DayOff("Studiedag", LocalDate.of(start + 1, 3, 12), LocalDate.of(start + 1, 3, 12)),
                new DayOff("Meivakantie", LocalDate.of(start + 1, 4, 25), LocalDate.of(start + 1, 5, 3)));
    }
}

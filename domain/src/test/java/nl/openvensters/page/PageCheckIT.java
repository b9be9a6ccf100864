package nl.openvensters.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.SampleData;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is kept is compared with what it should be while people work, and made right. */
class PageCheckIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final SchoolCode LINDE = new SchoolCode("12AB00");
    private static final String NOW = "2025-05-01T10:00:00Z";

    /** Two schools, their municipality and the country. */
    private static final int ALL = 4;

    private final PublicPages pages = new PublicPages(DATABASE.dataSource(), CATALOGUE);
    private final PageMaker maker = new PageMaker(DATABASE.dataSource(), CATALOGUE, at(NOW));
    private final PageCheck check = check(DATABASE.dataSource(), NOW);
    private SampleData data;
    private long linde;

    @BeforeEach
    void two_schools_with_a_document() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        linde = data.school(LINDE.value(), SchoolType.BO, "0637");
        data.school("12AC00", SchoolType.BO, "0637");
        long run = data.run(LocalDate.of(2025, 3, 1));
        data.pupils(run, linde, 2024, FigureValue.of(130));
        maker.compareCatalogue();
        maker.makeAll();
    }

    @Test
    void of_what_nobody_touched_nothing_differs_and_nothing_is_written() {
        long before = pages.lastChange();

        assertThat(check.mendAfter(0)).contains(new PageCheck.Part(ALL, List.of(), 0));
        assertThat(pages.lastChange()).isEqualTo(before);
    }

    @Test
    void bytes_that_were_changed_behind_the_back_are_found_and_made_right_and_the_feed_tells() throws SQLException {
        String right = pages.school(LINDE).orElseThrow().page().school().name();
        keepOtherBytes();
        long before = pages.lastChange();
        assertThat(pages.school(LINDE).orElseThrow().page().school().name()).isNotEqualTo(right);
        assertThat(check.differing()).as("as ./run pages --check tells").containsExactly(LINDE.value());

        assertThat(check.mendAfter(0)).contains(new PageCheck.Part(ALL, List.of("SCHOOL 12AB00"), 0));

        assertThat(pages.school(LINDE).orElseThrow().page().school().name()).isEqualTo(right);
        assertThat(pages.changesAfter(before, 10).orElseThrow())
                .extracting(Change::number, Change::code)
                .containsExactly(tuple(before + 1, LINDE.value()));
        assertThat(check.mendAfter(0)).contains(new PageCheck.Part(ALL, List.of(), 0));
    }

    @Test
    void a_document_that_cannot_be_unpacked_or_is_gone_is_made_right() throws SQLException {
        data.update("update public_page set content = 'x' where code = '12AB00'");
        data.update("delete from public_page where code = '12AC00'");

        assertThat(check.mendAfter(0).orElseThrow().mended())
                .containsExactlyInAnyOrder("SCHOOL 12AB00", "SCHOOL 12AC00");

        assertThat(check.differing()).isEmpty();
    }

    @Test
    void a_document_of_what_is_in_no_register_goes_and_the_feed_tells() throws SQLException {
        data.update("insert into public_page select kind, '99ZZ99', number, form, sha256, made_at, changes_on, content"
                + " from public_page where code = '12AB00'");
        assertThat(check.differing()).containsExactly("99ZZ99");
        long before = pages.lastChange();

        assertThat(check.mendAfter(0)).contains(new PageCheck.Part(ALL, List.of("SCHOOL 99ZZ99"), 0));

        assertThat(pages.school(new SchoolCode("99ZZ99"))).isEmpty();
        assertThat(pages.changesAfter(before, 10).orElseThrow())
                .extracting(Change::code, Change::gone)
                .containsExactly(tuple("99ZZ99", true));
        assertThat(check.differing()).isEmpty();
    }

    @Test
    void what_changes_between_reading_and_making_is_no_difference() throws SQLException {
        long before = pages.lastChange();
        var asked = new AtomicInteger();
        assertThat(check(changedInBetween(asked), NOW)
                        .mendAfter(0)
                        .orElseThrow()
                        .mended())
                .isEmpty();

        assertThat(asked).as("it was changed while documents were made").hasPositiveValue();
        assertThat(pages.lastChange()).isEqualTo(before);
        assertThat(maker.makeAll()).as("the maker makes it").isPositive();
        assertThat(pages.school(LINDE).orElseThrow().page().school().name()).isEqualTo("Tussendoor");
    }

    @Test
    void the_same_change_without_a_mark_is_a_difference() throws SQLException {
        data.update("update school_state set name = 'Stil veranderd' where school_id = ?", linde);

        assertThat(check.mendAfter(0).orElseThrow().mended())
                .containsExactlyInAnyOrder("SCHOOL 12AB00", "MUNICIPALITY 0637");
    }

    @Test
    void it_is_never_in_the_way_of_what_is_being_made_or_waits() throws SQLException {
        keepOtherBytes();
        try (Connection busy = DATABASE.dataSource().getConnection()) {
            busy.setAutoCommit(false);
            busy.createStatement().executeQuery("select number from page_maker where id = 1 for update");
            assertThat(check.mendAfter(0)).as("somebody makes documents").isEmpty();
        }
        data.update("insert into stale_page (subject_id) values (?)", linde);
        assertThat(check.mendAfter(0)).as("something is to be made").isEmpty();
    }

    @Test
    void documents_of_another_release_or_of_a_day_that_is_over_are_left_to_the_maker() throws SQLException {
        data.update("update school_state set valid_to = '2025-08-01' where school_id = ?", linde);
        data.update("insert into stale_page (subject_id, bulk) values (null, true)");
        maker.makeAll();
        assertThat(check(DATABASE.dataSource(), "2025-08-01T10:00:00Z").mendAfter(0))
                .isEmpty();
        assertThat(check(DATABASE.dataSource(), "2025-08-01T10:00:00Z").differing())
                .isEmpty();

        data.update("update page_maker set catalogue = 'of another release'");
        assertThat(check.mendAfter(0)).isEmpty();
    }

    @Test
    void the_nation_is_compared_in_parts() throws SQLException {
        for (int i = 0; i < PageCheck.PART; i++) {
            data.school("13A" + (char) ('A' + i / 26) + String.format("%02d", i), SchoolType.BO, "0637");
        }
        data.update("insert into stale_page (subject_id, bulk) values (null, true)");
        maker.makeAll();

        PageCheck.Part first = check.mendAfter(0).orElseThrow();
        PageCheck.Part second = check.mendAfter(first.last()).orElseThrow();

        assertThat(first.compared()).isEqualTo(PageCheck.PART);
        assertThat(first.last()).isPositive();
        assertThat(second).isEqualTo(new PageCheck.Part(ALL, List.of(), 0));
    }

    /** What is kept says something else than the tables, though all that is known of it stays. */
    private static void keepOtherBytes() throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select content from public_page where code = '12AB00'");
                var statement =
                        connection.prepareStatement("update public_page set content = ? where code = '12AB00'")) {
            rows.next();
            String json = new String(MadePage.unpacked(rows.getBytes(1)), StandardCharsets.UTF_8);
            byte[] other = json.replace("De School", "Een ander").getBytes(StandardCharsets.UTF_8);
            statement.setBytes(1, new MadePage(LINDE, other, LocalDate.of(2026, 1, 1)).packed());
            statement.execute();
        }
    }

    /** A change with its marks, as people's work makes it: one transaction. */
    private void rename(String name) throws SQLException {
        long municipality = data.municipality("0637");
        try (Connection connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("update school_state set name = '" + name + "' where school_id = " + linde);
            statement.execute("insert into stale_page (subject_id) values (" + linde + "), (" + municipality + ")");
            connection.commit();
        }
    }

    /** Somebody changes a name after what is kept was read and before anything is made. */
    private DataSource changedInBetween(AtomicInteger times) {
        var read = new AtomicBoolean();
        return wrapped(DataSource.class, DATABASE.dataSource(), (method, sql, result) -> {
            if (!(result instanceof Connection connection)) {
                return result;
            }
            return wrapped(Connection.class, connection, (called, asked, answer) -> {
                if (called.equals("prepareStatement")) {
                    if (asked.contains("content from public_page")) {
                        read.set(true);
                    } else if (read.get() && times.getAndIncrement() == 0) {
                        rename("Tussendoor");
                    }
                }
                return answer;
            });
        });
    }

    /** What is done after a call, with the text it was called with. */
    private interface After {
        Object call(String method, String text, Object result) throws SQLException;
    }

    private static <T> T wrapped(Class<T> type, T around, After after) {
        return type.cast(Proxy.newProxyInstance(
                PageCheckIT.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        Object result = method.invoke(around, arguments);
                        boolean text = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
                        return after.call(method.getName(), text ? (String) arguments[0] : "", result);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static PageCheck check(DataSource database, String moment) {
        return new PageCheck(database, CATALOGUE, at(moment));
    }

    private static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }
}

package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.SampleData;
import nl.openvensters.listing.Part;
import nl.openvensters.listing.Wanted;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeopleListsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Actor PLATFORM = new Actor(1, "Marit", List.of(new Grant(Role.ADMINISTRATOR, 0)));

    private SampleData data;
    private PeopleLists lists;
    private long school;

    @BeforeEach
    void three_people_of_one_school() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        school = data.school("12AB00", SchoolType.BO, "0637");
        person("Anna", "EDITOR");
        person("Bob 100%", "READER");
        long carla = person("Carla", "EDITOR");
        grant(carla, "SCHOOL_LEADER");
        data.update(
                "insert into login (account_id, at, on_date) values (?, '2026-11-03 10:00:00', '2026-11-03')", carla);
        lists = new PeopleLists(
                new PeopleListRepository(DATABASE.dataSource()),
                Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));
    }

    private long person(String name, String role) throws SQLException {
        long account = data.insert(
                "insert into account (email, name, password_hash, created_at) values (?, ?, 'none', '2025-01-01')",
                name.replaceAll("\\W", "") + "@school.example",
                name);
        grant(account, role);
        return account;
    }

    private void grant(long account, String role) throws SQLException {
        data.update(
                "insert into role_grant (account_id, role, subject_id, granted_at) values (?, ?, ?, '2025-01-01')",
                account,
                role,
                school);
    }

    private List<String> names(String words, Map<String, String> filters, Optional<Wanted.Order> order) {
        return lists.people(PLATFORM, new Wanted(words, filters, order, 0, 10)).rows().stream()
                .map(Person::name)
                .toList();
    }

    @Test
    void people_stand_by_name_each_once_with_all_their_roles() {
        Part<Person> part = lists.people(PLATFORM, new Wanted("", Map.of(), Optional.empty(), 0, 10));

        assertThat(part.found()).isEqualTo(3);
        assertThat(part.rows()).extracting(Person::name).containsExactly("Anna", "Bob 100%", "Carla");
        assertThat(part.rows().get(2).roles())
                .extracting(Person.Held::role)
                .containsExactly(Role.EDITOR, Role.SCHOOL_LEADER);
    }

    @Test
    void a_filter_looks_in_its_own_column_and_words_in_all() {
        assertThat(names("", Map.of("name", "ann"), Optional.empty())).containsExactly("Anna");
        assertThat(names("", Map.of("email", "ann"), Optional.empty())).containsExactly("Anna");
        assertThat(names("", Map.of("place", "ann"), Optional.empty())).isEmpty();
        assertThat(names("carla@", Map.of(), Optional.empty())).containsExactly("Carla");
    }

    @Test
    void a_role_is_found_among_several() {
        assertThat(names("", Map.of("role", "SCHOOL_LEADER"), Optional.empty())).containsExactly("Carla");
        assertThat(names("", Map.of("role", "EDITOR"), Optional.empty())).containsExactly("Anna", "Carla");
    }

    @Test
    void a_day_is_found_as_it_is_written() {
        assertThat(names("", Map.of("seen", "november 2026"), Optional.empty())).containsExactly("Carla");
        assertThat(names("", Map.of("seen", "3-11-2026"), Optional.empty())).containsExactly("Carla");
        assertThat(names("", Map.of("seen", "2025"), Optional.empty())).isEmpty();
    }

    @Test
    void what_has_a_meaning_in_a_pattern_is_only_a_letter() {
        assertThat(names("%", Map.of(), Optional.empty())).containsExactly("Bob 100%");
        assertThat(names("_", Map.of(), Optional.empty())).isEmpty();
        assertThat(names("\\", Map.of(), Optional.empty())).isEmpty();
    }

    @Test
    void a_column_that_the_list_does_not_name_changes_nothing() {
        assertThat(names(
                        "",
                        Map.of("l.name); drop table account; --", "x"),
                        Optional.of(new Wanted.Order("(select password_hash from account)", true))))
                .containsExactly("Anna", "Bob 100%", "Carla");
    }

    @Test
    void a_page_that_is_not_there_is_the_first() {
        Part<Person> part = lists.people(PLATFORM, new Wanted("", Map.of(), Optional.empty(), 500, 2));

        assertThat(part.first()).isZero();
        assertThat(part.rows()).extracting(Person::name).containsExactly("Anna", "Bob 100%");
        assertThat(part.found()).isEqualTo(3);
    }

    @Test
    void who_manages_nobody_gets_no_list() {
        var reader = new Actor(1, "Rik", List.of(new Grant(Role.READER, school)));

        assertThatThrownBy(() -> lists.people(reader, new Wanted("", Map.of(), Optional.empty(), 0, 10)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void of_ten_thousand_people_with_equal_roles_each_stands_on_one_page_and_a_page_is_there_at_once()
            throws SQLException {
        data.update("insert into account (email, name, password_hash, created_at)"
                + " select concat('p', seq, '@many.example'), concat('Persoon ', seq), 'none', '2025-01-01'"
                + " from seq_1_to_10000");
        data.update(
                "insert into role_grant (account_id, role, subject_id, granted_at)"
                        + " select id, 'EDITOR', ?, '2025-01-01' from account where email like '%@many.example'",
                school);
        var byRole = Optional.of(new Wanted.Order("role", true));
        var seen = new HashSet<Long>();
        long begun = System.nanoTime();
        for (int first = 0; first < 1_000; first += 100) {
            lists.people(PLATFORM, new Wanted("", Map.of(), byRole, first, 100))
                    .rows()
                    .forEach(person -> seen.add(person.account()));
        }
        Duration onePage = Duration.ofNanos((System.nanoTime() - begun) / 10);

        assertThat(seen).hasSize(1_000);
        assertThat(onePage).as("one page of 10,003 people").isLessThan(Duration.ofSeconds(2));
    }
}

package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.account.PeopleRefused.Why;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.listing.Wanted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GivingRolesIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private AccountWorld world;
    private long eva;

    @BeforeEach
    void begin() throws SQLException {
        DATABASE.renew();
        world = new AccountWorld(DATABASE.dataSource());
        eva = world.account("eva@vlier.example", "Eva", Role.EDITOR, world.school);
    }

    /** Who is there, what is given, and where: each crafted request on its own. */
    @Test
    void nobody_gives_what_is_not_theirs_to_give() throws SQLException {
        long leader = world.account("l@vlier.example", "Lea", Role.SCHOOL_LEADER, world.school);
        long monitor = world.account("m@sector.example", "Mo", Role.SECTOR_MONITOR, 0);
        long region = world.data.insert("insert into subject (kind, code) values ('PARTNERSHIP', 'PO2707')");
        world.data.update("insert into partnership (id, code) values (" + region + ", 'PO2707')");
        long pat = world.account("p@streek.example", "Pat", Role.PARTNERSHIP_ADMINISTRATOR, region);
        for (long account : List.of(world.anna, world.bob, world.root, leader, eva, monitor, pat)) {
            for (Role role : Role.values()) {
                for (long subject :
                        List.of(0L, world.board, world.school, world.otherBoard, world.otherSchool, region, 1L)) {
                    boolean allowed = account == world.anna && isOfABoard(role, subject, world.board, world.school)
                            || account == world.bob && isOfABoard(role, subject, world.otherBoard, world.otherSchool)
                            || account == pat && isOfAPartnership(role, subject, region)
                            || account == world.root && isOfThePlatform(role, subject, region);
                    String as = account + " " + role + " at " + subject;
                    if (allowed) {
                        invite(account, role, subject);
                    } else {
                        assertThatThrownBy(() -> invite(account, role, subject))
                                .as(as)
                                .isInstanceOf(NotAllowed.class);
                        assertThatThrownBy(() -> give(account, eva, role, subject))
                                .as(as)
                                .isInstanceOf(NotAllowed.class);
                    }
                }
            }
        }
    }

    private static boolean isOfABoard(Role role, long subject, long board, long school) {
        return switch (role) {
            case ADMINISTRATOR, SECTOR_MONITOR, PARTNERSHIP_ADMINISTRATOR -> false;
            case BOARD_ADMINISTRATOR -> subject == board;
            case SCHOOL_LEADER -> subject == school;
            case EDITOR, READER -> subject == board || subject == school;
        };
    }

    private static boolean isOfAPartnership(Role role, long subject, long partnership) {
        return subject == partnership
                && List.of(Role.PARTNERSHIP_ADMINISTRATOR, Role.EDITOR, Role.READER)
                        .contains(role);
    }

    private boolean isOfThePlatform(Role role, long subject, long partnership) {
        return role.isEverywhere() && subject == 0
                || role == Role.PARTNERSHIP_ADMINISTRATOR && subject == partnership
                || role == Role.BOARD_ADMINISTRATOR
                        && List.of(world.board, world.otherBoard).contains(subject);
    }

    @Test
    void a_role_is_given_to_who_is_in_the_list_and_they_are_told() {
        give(world.anna, eva, Role.SCHOOL_LEADER, world.school);

        assertThat(world.actor(eva).may(Action.WITHDRAW, Place.school(world.school, world.board)))
                .isTrue();
        assertThat(world.lastMailTo("eva@vlier.example"))
                .contains("Anna gaf je een rol: je bent nu schoolleider van De Vlier.");
        assertThat(world.history()).containsExactly("ROLE_GIVEN SCHOOL_LEADER " + world.anna);
        assertThatThrownBy(() -> give(world.anna, eva, Role.SCHOOL_LEADER, world.school))
                .isInstanceOfSatisfying(
                        PeopleRefused.class, e -> assertThat(e.why()).isEqualTo(Why.HAS_IT));
    }

    @Test
    void somebody_of_another_board_cannot_be_given_a_role_nor_seen() {
        assertThatThrownBy(() -> give(world.bob, eva, Role.EDITOR, world.otherSchool))
                .isInstanceOf(NotAllowed.class);
        assertThat(world.<Optional<Person>>in(source -> world.people(source).find(world.actor(world.bob), eva)))
                .isEmpty();
    }

    @Test
    void a_role_that_ends_ends_at_once_and_only_by_who_may() throws SQLException {
        long grant = world.grantOf(eva, Role.EDITOR);
        assertThatThrownBy(() -> end(world.bob, grant, true)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> end(eva, grant, true)).isInstanceOf(NotAllowed.class);

        end(world.anna, grant, false);

        assertThat(world.actor(eva).grants()).isEmpty();
        assertThat(world.mailTo("eva@vlier.example")).containsExactly("Je rol in Open Vensters is beëindigd");
        assertThatThrownBy(() -> end(world.anna, grant, false)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobody_ends_the_last_role_by_which_they_manage_people() throws SQLException {
        refused(Why.OWN_LAST, world.anna, world.grantOf(world.anna, Role.BOARD_ADMINISTRATOR), true);
        refused(Why.OWN_LAST, world.root, world.grantOf(world.root, Role.ADMINISTRATOR), true);

        world.grant(world.anna, Role.BOARD_ADMINISTRATOR, world.otherBoard);
        long first = world.grantOf(world.anna, Role.BOARD_ADMINISTRATOR);
        refused(Why.BOARD_LAST, world.anna, first, false);
        end(world.anna, first, true);
    }

    @Test
    void a_board_loses_its_last_administrator_only_on_purpose() throws SQLException {
        long grant = world.grantOf(world.anna, Role.BOARD_ADMINISTRATOR);
        refused(Why.BOARD_LAST, world.root, grant, false);

        end(world.root, grant, true);

        assertThat(world.actor(world.anna).grants()).isEmpty();
    }

    @Test
    void people_are_listed_with_the_month_of_their_last_login_and_no_more() throws SQLException {
        world.data.update("insert into login (account_id, at, on_date) values (?, '2026-10-03', '2026-10-03')", eva);
        world.grant(eva, Role.READER, world.otherSchool);
        world.data.update("insert into login (account_id, at, on_date) values (?, '2026-09-30', '2026-09-30')", eva);

        List<Person> people = list(world.anna, "", Map.of());

        assertThat(people).extracting(Person::name).containsExactly("Anna", "Eva");
        Person person = people.get(1);
        assertThat(person.lastLogin()).contains(YearMonth.of(2026, 10));
        assertThat(person.roles()).extracting(Person.Held::role).containsExactly(Role.EDITOR);
        assertThat(person.roles().get(0).place())
                .isEqualTo(new Workplace(Place.school(world.school, world.board), "De Vlier"));
        assertThat(list(world.root, "", Map.of())).hasSize(4);
    }

    @Test
    void the_list_is_filtered_by_words_and_role_taken_literally() {
        assertThat(names("vlier", Map.of())).containsExactly("Eva");
        assertThat(names("", Map.of("role", "BOARD_ADMINISTRATOR"))).containsExactly("Anna");
        assertThat(names("%", Map.of())).isEmpty();
        assertThat(names("' or '1'='1", Map.of())).isEmpty();
    }

    @Test
    void who_manages_nobody_sees_nobody() {
        assertThatThrownBy(() -> list(eva, "", Map.of())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void roles_are_given_at_own_places_only() {
        assertThat(world.<List<Workplace>>in(source -> world.people(source).places(world.actor(world.anna))))
                .extracting(Workplace::name)
                .containsExactly("Stichting De Linde", "De Vlier");
        assertThat(world.<List<Workplace>>in(source -> world.people(source).places(world.actor(world.root))))
                .extracting(Workplace::name)
                .containsExactly("", "Stichting De Eik", "Stichting De Linde");
    }

    @Test
    void changes_and_open_invitations_are_seen_by_their_own_board_only() {
        invite(world.anna, Role.EDITOR, world.board);
        give(world.anna, eva, Role.READER, world.school);

        List<RoleChange> changes = world.in(source -> world.people(source).changes(world.actor(world.anna)));
        assertThat(changes)
                .extracting(c -> c.what() + " " + c.by() + " " + c.person() + " " + c.role() + " " + c.place())
                .containsExactly("ROLE_GIVEN Anna Eva READER De Vlier", "INVITED Anna  EDITOR Stichting De Linde");
        assertThat(pending(world.anna)).hasSize(1);
        long invitation = pending(world.anna).get(0).id();
        assertThat(world.<Optional<PendingInvitation>>in(
                        source -> world.people(source).invitation(world.actor(world.anna), invitation)))
                .contains(pending(world.anna).get(0));
        assertThat(world.<List<RoleChange>>in(source -> world.people(source).changes(world.actor(world.bob))))
                .isEmpty();
        assertThat(pending(world.bob)).isEmpty();
        assertThat(world.<Optional<PendingInvitation>>in(
                        source -> world.people(source).invitation(world.actor(world.bob), invitation)))
                .isEmpty();
    }

    private List<String> names(String words, Map<String, String> filters) {
        return list(world.anna, words, filters).stream().map(Person::name).toList();
    }

    private List<Person> list(long by, String words, Map<String, String> filters) {
        return world.in(source -> world.lists(source)
                .people(world.actor(by), wanted(words, filters))
                .rows());
    }

    private List<PendingInvitation> pending(long by) {
        return world.in(source -> world.lists(source)
                .invitations(world.actor(by), wanted("", Map.of()))
                .rows());
    }

    private static Wanted wanted(String words, Map<String, String> filters) {
        return new Wanted(words, filters, Optional.empty(), 0, 100);
    }

    private void refused(Why why, long by, long grant, boolean sure) {
        assertThatThrownBy(() -> end(by, grant, sure))
                .isInstanceOfSatisfying(
                        PeopleRefused.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    private void invite(long by, Role role, long subject) {
        world.in(source -> {
            world.invitations(source).invite(world.actor(by), role + "@x" + subject + ".example", role, subject);
            return null;
        });
    }

    private void give(long by, long account, Role role, long subject) {
        world.in(source -> {
            world.givingRoles(source).give(world.actor(by), account, role, subject);
            return null;
        });
    }

    private void end(long by, long grant, boolean sure) {
        world.in(source -> {
            world.givingRoles(source).end(world.actor(by), grant, sure);
            return null;
        });
    }
}

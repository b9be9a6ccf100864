package nl.openvensters.publication;

import static nl.openvensters.publication.BoardWithASchool.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every use case of publishing tried by every role: at the school, at its board, and where it has no business. */
class WhoMayWhatIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String PUPILS = "leerlingen";
    private static final LocalDate LATER = LocalDate.of(2025, 6, 1);

    /** The roles in the order of the columns. */
    private static final List<Role> ROLES = List.of(
            Role.ADMINISTRATOR,
            Role.SECTOR_MONITOR,
            Role.BOARD_ADMINISTRATOR,
            Role.SCHOOL_LEADER,
            Role.EDITOR,
            Role.READER);

    /** Written down here and nowhere else as use cases: what is named is allowed at the own place, the rest never. */
    private static final Map<String, String> ALLOWED = allowed();

    private BoardWithASchool here;
    private Room room;

    private interface UseCase {
        void tryAs(Actor actor);
    }

    private static Map<String, String> allowed() {
        var table = new LinkedHashMap<String, String>();
        table.put("see the states", "x x x x x x");
        table.put("see the past", "x x x x x x");
        table.put("see an old version", "x x x x x x");
        table.put("open a draft", "x - x x x x");
        table.put("find a draft", "x - x x x x");
        table.put("find a proposal", "x - x x x x");
        table.put("find a chosen day", "x - x x x x");
        table.put("be present", "x - x x x x");
        table.put("save a draft", "- - x x x -");
        table.put("throw a draft away", "- - x x x -");
        table.put("restore an old version", "- - x x x -");
        table.put("publish", "- - x x x -");
        table.put("choose a day", "- - x x x -");
        table.put("let a day go", "- - x x x -");
        table.put("take a proposal back", "- - x x x -");
        table.put("withdraw", "- - x x - -");
        table.put("approve", "- - x x - -");
        table.put("send back", "- - x x - -");
        table.put("switch four eyes", "- - x - - -");
        return table;
    }

    private Map<String, UseCase> useCases() {
        var all = new LinkedHashMap<String, UseCase>();
        all.put("see the states", actor -> room.states.states(actor, CODE));
        all.put("see the past", actor -> room.past.events(actor, CODE, PUPILS));
        all.put("see an old version", actor -> room.past.version(actor, CODE, PUPILS, 1));
        all.put("open a draft", actor -> room.drafts.open(actor, CODE, PUPILS));
        all.put("find a draft", actor -> room.drafts.find(actor, CODE, PUPILS));
        all.put("find a proposal", actor -> room.proposals.find(actor, CODE, PUPILS));
        all.put("find a chosen day", actor -> room.later.find(actor, CODE, PUPILS));
        all.put("be present", actor -> room.presence.beat(actor, CODE, PUPILS));
        all.put("save a draft", actor -> room.drafts.save(actor, CODE, PUPILS, DraftContent.words("<p>x</p>"), 0));
        all.put("throw a draft away", actor -> room.drafts.discard(actor, CODE, PUPILS, 0));
        all.put("restore an old version", actor -> room.past.restore(actor, CODE, PUPILS, 1, 0));
        all.put("publish", actor -> room.publishing.publish(actor, CODE, PUPILS, 0));
        all.put("choose a day", actor -> room.later.plan(actor, CODE, PUPILS, 0, LATER));
        all.put("let a day go", actor -> room.later.cancel(actor, CODE, PUPILS));
        all.put("take a proposal back", actor -> room.proposals.takeBack(actor, CODE, PUPILS));
        all.put("withdraw", actor -> room.publishing.withdraw(actor, CODE, PUPILS, "Fout."));
        all.put("approve", actor -> room.proposals.approve(actor, CODE, PUPILS, 0));
        all.put("send back", actor -> room.proposals.sendBack(actor, CODE, PUPILS, 0, "Beter."));
        all.put("switch four eyes", actor -> room.fourEyes.switchTo(actor, here.board, true));
        return all;
    }

    @BeforeEach
    void open() throws SQLException {
        here = new BoardWithASchool(DATABASE);
        room = here.at("2025-03-01T10:00:00Z");
    }

    @AfterEach
    void end() throws SQLException {
        here.transaction.end();
    }

    @Test
    void each_role_may_at_its_own_place_exactly_what_the_table_says() throws SQLException {
        assertThat(useCases().keySet()).isEqualTo(ALLOWED.keySet());
        var wrong = new ArrayList<String>();
        for (Role role : ROLES) {
            Actor actor = with(new Grant(role, place(role)));
            useCases().forEach((name, useCase) -> {
                boolean expected =
                        ALLOWED.get(name).split(" ")[ROLES.indexOf(role)].equals("x");
                if (isAllowed(useCase, actor) != expected) {
                    wrong.add(role + " " + name);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_role_may_anything_at_a_school_of_another_board() throws SQLException {
        long otherBoard = here.data.insert("insert into subject (kind, code) values ('BOARD', '49999')");
        long otherSchool = here.data.insert("insert into subject (kind, code) values ('SCHOOL', '49AA00')");
        var wrong = new ArrayList<String>();
        for (Role role : ROLES.subList(2, ROLES.size())) {
            for (long place : List.of(otherBoard, otherSchool)) {
                Actor stranger = with(new Grant(role, place));
                useCases().forEach((name, useCase) -> {
                    if (isAllowed(useCase, stranger)) {
                        wrong.add(role + " " + name);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_role_at_a_school_reaches_no_settings_of_its_board_and_without_a_role_nothing_is_allowed() {
        Actor nobody = with();
        useCases()
                .forEach((name, useCase) ->
                        assertThat(isAllowed(useCase, nobody)).as(name).isFalse());
        assertThat(room.proposals.waitingFor(nobody)).isEmpty();
        assertThat(room.proposals.returnedTo(nobody)).isEmpty();
        assertThat(room.later.failures(nobody)).isEmpty();
    }

    @Test
    void the_sector_sees_of_the_past_only_what_was_public() {
        room.drafts.save(here.anna, CODE, PUPILS, DraftContent.words("<p>x</p>"), 0);
        room.drafts.discard(
                here.anna,
                CODE,
                PUPILS,
                room.drafts.open(here.anna, CODE, PUPILS).edition());

        Actor sector = with(new Grant(Role.SECTOR_MONITOR, 0));
        assertThat(room.past.events(sector, CODE, PUPILS))
                .extracting(PastEvent::kind)
                .doesNotContain(PastEvent.Kind.DISCARDED);
        assertThat(room.past.events(here.anna, CODE, PUPILS))
                .extracting(PastEvent::kind)
                .contains(PastEvent.Kind.DISCARDED);
    }

    @Test
    void who_has_the_draft_open_sees_the_others_for_a_minute() {
        room.presence.beat(here.anna, CODE, PUPILS);

        assertThat(here.at("2025-03-01T10:00:30Z").presence.beat(here.bas, CODE, PUPILS))
                .containsExactly("Anna");
        assertThat(here.at("2025-03-01T10:01:01Z").presence.beat(here.bas, CODE, PUPILS))
                .isEmpty();
    }

    private long place(Role role) {
        return switch (role) {
            case ADMINISTRATOR, SECTOR_MONITOR -> 0;
            case BOARD_ADMINISTRATOR -> here.board;
            default -> here.school;
        };
    }

    private Actor with(Grant... grants) {
        return new Actor(here.anna.account(), "Anna", List.of(grants));
    }

    /** Whatever else may be in the way, such as that nothing was proposed. */
    private boolean isAllowed(UseCase useCase, Actor actor) {
        try {
            useCase.tryAs(actor);
            return true;
        } catch (NotAllowed e) {
            return false;
        } catch (PublishingRefused | DraftClash | IllegalArgumentException e) {
            return true;
        }
    }
}

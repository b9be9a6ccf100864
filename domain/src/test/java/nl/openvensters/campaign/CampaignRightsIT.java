package nl.openvensters.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.campaign.CampaignRefused.Why;
import nl.openvensters.database.EmbeddedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who runs campaigns, and the selections that they begin with. */
class CampaignRightsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private CampaignWorld world;
    private final List<Long> boards = new ArrayList<>();

    @BeforeEach
    void three_boards() throws SQLException {
        DATABASE.renew();
        world = new CampaignWorld(DATABASE.dataSource());
        boards.clear();
        for (int n = 1; n <= 3; n++) {
            boards.add(world.board(n));
        }
    }

    @Test
    void a_selection_is_kept_by_its_name_as_a_list_or_as_what_is_asked() {
        long list = world.with(at -> at.selections.saveList(world.sector, "Het oosten", boards));
        world.with(
                at -> at.selections.saveAsked(world.sector, "Wie achterloopt", "volgorde=gevuld", OptionalInt.of(40)));
        refused(Why.NAME_TAKEN, at -> at.selections.saveList(world.sector, " het  oosten", boards));

        assertThat(world.<List<BoardSelection>>with(at -> at.selections.all(world.sector)))
                .extracting(BoardSelection::name, one -> one.boards().size(), one -> one.asks()
                        .orElse(""))
                .containsExactly(tuple("Het oosten", 3, ""), tuple("Wie achterloopt", 0, "volgorde=gevuld"));
        world.with(at -> {
            at.selections.remove(world.sector, list);
            at.selections.remove(world.sector, list);
            return null;
        });
        assertThat(world.<List<BoardSelection>>with(at -> at.selections.all(world.sector)))
                .hasSize(1);
    }

    @Test
    void nobody_but_the_sector_runs_campaigns_or_sees_them() throws SQLException {
        long campaign = world.with(
                at -> at.campaigns.begin(world.sector, "Najaar", "Vullen", PlannedDays.open(), boards, false));
        long letter = world.with(at -> at.letters.write(world.sector, campaign, "Over {bestuur}", "Dag {naam}"));
        Actor root = world.person(50, "Anna", "a@x.example", Role.ADMINISTRATOR, 0);
        for (Actor other : List.of(root, world.people.get(101L))) {
            denied(at -> at.campaigns.all(other));
            denied(at -> at.campaigns.leftAside(other));
            denied(at -> at.campaigns.begin(other, "X", "Y", PlannedDays.open(), boards, false));
            denied(at -> at.campaigns.beginWith(other, "X", "Y", PlannedDays.open(), List.of("41001"), false));
            denied(at -> at.campaigns.boards(other, campaign));
            denied(at -> at.letters.write(other, campaign, "X", "Y"));
            denied(at -> at.letters.send(other, letter, "", false));
            denied(at -> at.letters.tryOut(other, letter, boards.get(0), 0));
            denied(at -> at.letters.recipients(other, letter, false));
            denied(at -> at.selections.all(other));
            denied(at -> at.selections.saveList(other, "X", boards));
            denied(at -> at.calls.list(other, campaign));
            denied(at -> at.calls.ofBoard(other, boards.get(0)));
            denied(at -> at.meetings.of(other, campaign));
            denied(at -> at.effects.of(other, campaign));
            denied(at -> {
                at.campaigns.plan(other, campaign, PlannedDays.open());
                return null;
            });
            denied(at -> {
                at.campaigns.end(other, campaign);
                return null;
            });
        }
        assertThat(world.data.number("select count(*) from outbox")).isZero();
    }

    private void denied(Function<CampaignWorld.UseCases, ?> what) {
        assertThatThrownBy(() -> world.with(what)).isInstanceOf(NotAllowed.class);
    }

    private void refused(Why why, Function<CampaignWorld.UseCases, ?> what) {
        assertThatThrownBy(() -> world.with(what))
                .isInstanceOfSatisfying(CampaignRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(why));
    }
}

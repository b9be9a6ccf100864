package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import nl.openvensters.campaign.Campaign;
import nl.openvensters.campaign.Campaigns;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;

/** All campaigns, newest first. */
@Named
@RequestScoped
public class CampaignsView {

    @Inject
    private Campaigns campaigns;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    private List<Campaign> all;
    private Table<Campaign> table;

    public void open() throws IOException {
        getTable().saveWhenAsked("campagnes");
    }

    public Table<Campaign> getTable() {
        if (table == null) {
            table = Table.ofAll(
                    List.of(
                            new TableColumn<>("naam", "naam", header("naam"), Campaign::name),
                            new TableColumn<>("doel", "doel", header("doel"), Campaign::goal),
                            TableColumn.number(
                                    "besturen",
                                    header("besturen"),
                                    one -> String.valueOf(one.approached()),
                                    one -> OptionalLong.of(one.approached())),
                            TableColumn.ranked(
                                    "begin",
                                    header("begin"),
                                    one -> days.day(one.startsOn()),
                                    one -> OptionalLong.of(one.startsOn().toEpochDay())),
                            TableColumn.ranked("eind", header("eind"), this::end, one -> one.lastDay()
                                    .map(day -> OptionalLong.of(day.toEpochDay()))
                                    .orElse(OptionalLong.empty())),
                            TableColumn.ranked(
                                    "stand",
                                    header("stand"),
                                    this::phase,
                                    one -> OptionalLong.of(one.phase().ordinal()))),
                    this::listed,
                    Campaign::id);
        }
        return table;
    }

    private List<Campaign> listed() {
        if (all == null) {
            all = campaigns.all(signedIn.actor());
        }
        return all;
    }

    /** Its last day, ended or planned; a dash while there is none. */
    public String end(Campaign campaign) {
        return campaign.lastDay().map(days::day).orElse("–");
    }

    /** How far it is. */
    public String phase(Campaign campaign) {
        return TEXTS.tell("phase." + campaign.phase());
    }

    private static String header(String name) {
        return TEXTS.tell("column." + name);
    }
}

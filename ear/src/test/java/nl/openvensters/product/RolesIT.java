package nl.openvensters.product;

import com.microsoft.playwright.BrowserContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.account.Action;
import nl.openvensters.account.Role;
import nl.openvensters.product.Places.Place;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * The table of roles, tried on the whole product by requests that no page offers: at the own place, and at a school of
 * another board. That a refused request changed nothing is seen by whoever runs the place.
 */
@BrowserTest
class RolesIT {

    /** Who opens what at the own place: administrator, monitor, board, school leader, editor, reader, partnership. */
    private static final String PAGES = """
            x x x x x x x |
            x x x x x x x | overzicht
            x x x x x x x | overzicht.csv
            x x x x x x x | overzicht.xlsx
            x x x x x x x | jaarplanning
            x x x x x x x | teksten
            x x x x x x x | bevestigen
            x - x - - - x | mensen
            x - x - - - x | uitnodigen
            x - x - - - x | uitnodigen/lijst
            - - x - - - - | vragen
            - - x - - - - | vraag-stellen?school={school}
            x - x - - - - | persoon?id={person}
            x x - - - - - | monitor
            - x - - - - - | sectorakkoord
            x x - - - - - | monitor/achter
            x x - - - - - | monitor/bezoekers
            x x - - - - - | monitor/bezoekers.csv
            x x - - - - - | monitor/bezoekers.xlsx?per=week
            x x - - - - - | monitor/momentopnamen
            x x - - - - - | monitor/versturen
            x x - - - - - | monitor/cijfers.csv
            x x x - - - - | monitor/bestuur?nummer={board}
            x - - - - - - | sleutels
            x - - - - - - | beheer/administratienummers
            x - - - - - - | beheer/inlezen
            x - - - - - - | beheer/catalogus
            x - - - - - - | beheer/regel?indicator=leerlingen
            x - - - - - - | beheer/woorden
            x - - - - - - | beheer/woord
            x - - - - - - | beheer/persoonsgegevens
            x x x x x x x | mijn-gegevens.json
            x x - - - - - | besturen
            x x - - - - - | besturen/bestuur?nummer={board}
            - x - - - - - | campagnes
            - x - - - - - | besturen/selectie?alle=ja
            - - x - - - - | sectorraad?nummer={board}
            x x x x x x x | uitleg?les=toelichting
            x x x x x x x | verzonden
            x x x x x x - | school?code={school}
            x x x x x x - | indicator?school={school}&indicator=leerlingen
            x - x x x x - | school/gegevens?code={school}
            x - x x x x - | school/documenten?code={school}
            x x x x x x - | school/vergelijken?code={school}
            x - x x x x - | berichten?school={school}
            x - x x x x - | vragenlijsten?school={school}
            x - x x x x - | vragenlijsten/beginnen?school={school}&lijst=ouders
            - - x x - - - | vragenlijsten/elders?school={school}
            - - x - - - - | vragenlijsten?bestuur={board}
            - - x x - - - | vragenlijsten/eigen?school={school}
            - - x x - - - | vragenlijsten/vertalen?school={school}&lijst={list}&taal=en
            - - x - - - - | vragenlijsten/respons?bestuur={board}
            - - x - - - - | vragenlijsten/respons.csv?bestuur={board}
            - - x - - - - | vragenlijsten/scholen?bestuur={board}&lijst=leerlingen
            x x - - - - - | vragenlijsten/land
            - - x - - - - | bestuur?nummer={board}
            - - x - - - - | bestuur/cijfers?nummer={board}
            - - x - - - - | bestuur/rapport.xlsx?nummer={board}
            x - x x x x - | schoolgids?school={school}
            x - x x x x - | schoolgids/voortgang?school={school}
            - - x - - - - | schoolgidsen
            - - x - - - - | schoolgids/bestuur?nummer={board}
            - - x - - - - | indicator?board={board}&indicator=bestuur
            x x - - - - x | samenwerkingsverband?code=%s
            x x - - - - x | indicator?partnership=%s&indicator=samenwerkingsverband""";

    /** What each button needs, with what is sent. All of it can be done by who may, one after the other. */
    private static final String BUTTONS = """
            PUBLISH       | teksten?indicator=leerlingen      | write:fill each:publish | write:template=Van velen.;write:schools={school}
            EDIT_DRAFT    | indicator?school={school}&indicator=leerlingen | edit:save        | edit:body=<p>Van buiten.</p>
            PUBLISH       | indicator?school={school}&indicator=leerlingen | schedule:plan    | schedule:day={later}
            PUBLISH       | indicator?school={school}&indicator=leerlingen | schedule:cancel  |
            PUBLISH       | indicator?school={school}&indicator=leerlingen | edit:publish     | edit:body=<p>Van verre.</p>
            WITHDRAW      | indicator?school={school}&indicator=leerlingen | offline:withdraw | offline:reason=Van buiten
            EDIT_DRAFT    | indicator?school={school}&indicator=leerlingen | edit:save        | edit:body=<p>Van ver.</p>
            EDIT_DRAFT    | indicator?school={school}&indicator=leerlingen | edit:discard     |
            EDIT_DRAFT    | indicator?school={school}&indicator=leerlingen | history:*:restore |
            EDIT_DRAFT    | school/gegevens?code={school}     | own:save     | own:introduction=Van buiten
            EDIT_DRAFT    | school/documenten?code={school}   | add:go       | add:name=Van buiten;add:file={pdf}
            MANAGE_BOARD  | indicator?board={board}&indicator=bestuur | edit:save        | edit:body=<p>Van buiten.</p>
            MANAGE_BOARD  | indicator?board={board}&indicator=bestuur | schedule:plan    | schedule:day={later}
            MANAGE_BOARD  | indicator?board={board}&indicator=bestuur | edit:publish     | edit:body=<p>Van verre.</p>
            MANAGE_BOARD  | indicator?board={board}&indicator=bestuur | offline:withdraw | offline:reason=Van buiten
            MANAGE_BOARD  | bestuur?nummer={board}            | eyes:switch  | eyes:second=on
            MANAGE_BOARD  | bestuur/cijfers?nummer={board}    | weights:keep | weights:size=50
            EDIT_DRAFT    | indicator?school={school}&indicator=schooladvies | edit:publish | edit:body=<p>Graag.</p>
            PUBLISH       | indicator?school={school}&indicator=schooladvies | approval:takeBack |
            RUN_SURVEYS   | vragenlijsten/beginnen?school={school}&lijst=personeel | start:go | start:groups=Team: 9
            RUN_SURVEYS   | vragenlijsten/eigen?school={school} | own:go  | own:name=Van buiten;own:lead=Van ver;own:questions=Gaat het goed?
            RUN_SURVEYS   | vragenlijsten/vertalen?school={school}&lijst={list}&taal=en | translate:go | translate:lines:0:text=From outside
            MANAGE_PEOPLE | persoon?id={person}               | give:go      | give:place={subject};give:role=READER
            MANAGE_PEOPLE | uitnodigen                        | invite:go    | invite:email=buiten@b.example;invite:place={subject};invite:role=READER
            MANAGE_PEOPLE | rol?id={person}&rol={grant}       | end:go       | end:sure=true""";

    /** What the buttons of a partnership need. */
    private static final String PARTNERSHIP = """
            EDIT_DRAFT         | {words} | edit:save        | edit:body=<p>Van buiten.</p>
            PUBLISH            | {words} | schedule:plan    | schedule:day={later}
            PUBLISH            | {words} | schedule:cancel  |
            PUBLISH            | {words} | edit:publish     | edit:body=<p>Van verre.</p>
            WITHDRAW           | {words} | offline:withdraw | offline:reason=Van buiten
            MANAGE_PARTNERSHIP | samenwerkingsverband?code=%1$s | eyes:switch | eyes:second=on""";

    private static final String WORDS = "indicator?partnership=%1$s&indicator=samenwerkingsverband_leerlingen";

    /** What only an administrator of the platform does. */
    private static final String PLATFORM = """
            ADMINISTER | beheer/regel?indicator=schoolweging | rule:keep   | comparison=no;days=5;from={later}
            ADMINISTER | beheer/woord                        | word:keep   | term=van buiten;plain=van ver
            ADMINISTER | beheer/administratienummer?code=PO9001 | back:take |
            ADMINISTER | beheer/administratienummer?code=PO9001 | say:keep | say:number_input=31001
            ADMINISTER | sleutel?sleutel={key}               | decide:keep | decide:school=none""";

    /** What only the sector does. */
    private static final String SECTOR = """
            RUN_CAMPAIGNS | besturen/selectie?alle=ja&eerste=1 | save:go  | save:name=Van buiten
            RUN_CAMPAIGNS | besturen/selectie?alle=ja&eerste=1 | begin:go | begin:name=Van buiten;begin:goal=Van ver
            RUN_CAMPAIGNS | besturen/selectie?alle=ja&eerste=3 | join:go  | join:campaign={campaign}
            RUN_CAMPAIGNS | campagnes/brief?campagne={campaign} | letter:save | letter:subject=Van buiten;letter:body=Van ver
            RUN_CAMPAIGNS | campagnes/gesprek?campagne={campaign}&bestuur={called} | call:go | call:outcome=REACHED
            RUN_CAMPAIGNS | campagnes/campagne?nummer={campaign} | end:go |
            KEEP_AGREEMENT | sectorakkoord | agreements:*:begin |
            KEEP_AGREEMENT | {draft} | add:go | add:title=Van buiten;add:other=Van ver
            KEEP_AGREEMENT | sectorakkoord/doel?akkoord=bestuursakkoord-2020&doel=kwaliteitszorg | goal:keep | goal:because=Van buiten
            KEEP_AGREEMENT | sectorakkoord/doel?akkoord=bestuursakkoord-2020&doel=kwaliteitszorg | order:*:down |
            KEEP_AGREEMENT | {draft} | order:*:down |
            KEEP_AGREEMENT | {draft} | order:*:remove |
            KEEP_AGREEMENT | {draft} | end:discard |""";

    private static final String DRAFT = "sectorakkoord/concept?akkoord=bestuursakkoord-2020";

    private static final List<String> SECTOR_PAGES = List.of(
            "campagnes",
            "campagnes/campagne?nummer={campaign}",
            "besturen?naam=zonder-zo-een",
            "sectorakkoord",
            "sectorakkoord/doel?akkoord=bestuursakkoord-2020&doel=kwaliteitszorg",
            DRAFT);

    private static final List<String> PLATFORM_PAGES = List.of(
            "beheer/catalogus",
            "beheer/regel?indicator=schoolweging",
            "beheer/woorden",
            "beheer/administratienummers",
            "sleutels");

    private static final String BOARD = "bestuur?nummer={board}";

    private static final Map<String, Crafted> OWNERS = new HashMap<>();

    private record Button(Action action, String page, String name, String fields) {}

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_opens_exactly_the_pages_of_its_row(Role role, BrowserContext window, Product product) {
        Places places = Places.of(window.browser(), product);
        SoftAssertions softly = new SoftAssertions();
        try (Crafted who = enter(role, places, window, product)) {
            for (String line : PAGES.replace("%s", places.partnership()).split("\n")) {
                String[] row = line.split(" \\|", 2);
                boolean allowed = row[0].split(" ")[role.ordinal()].equals("x");
                String page = row[1].strip();
                boolean placed = page.contains("{");
                softly.assertThat(who.open(places.home().at(page)))
                        .as("own %s", page)
                        .isIn(allowed ? List.of(200) : refusals(role));
                if (placed && !role.isEverywhere()) {
                    softly.assertThat(who.open(places.away().at(page)))
                            .as("others' %s", page)
                            .isIn(403, 404);
                }
            }
            if (!role.isEverywhere()) {
                softly.assertThat(who.text("overzicht.csv"))
                        .doesNotContain(places.away().school());
            }
        }
        softly.assertAll();
    }

    /** Who manages people finds none of others: to a partnership the people of a board are not there. */
    private static List<Integer> refusals(Role role) {
        return role == Role.PARTNERSHIP_ADMINISTRATOR ? List.of(403, 404) : List.of(403);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void no_crafted_request_does_what_the_role_may_not_and_nothing_at_a_school_of_others(
            Role role, BrowserContext window, Product product) {
        Places places = Places.of(window.browser(), product);
        SoftAssertions softly = new SoftAssertions();
        try (Crafted who = enter(role, places, window, product)) {
            for (Place place : List.of(places.home(), places.away())) {
                boolean here = role != Role.PARTNERSHIP_ADMINISTRATOR && place == places.home() || role.isEverywhere();
                Map<String, String> before = owner(place, window, product).look(shown(place));
                for (Button button : buttons(BUTTONS)) {
                    if (!here || !role.allows(button.action())) {
                        softly.assertThat(press(who, button, places.home(), place, true))
                                .as("%s at %s", button, place)
                                .isIn(200, 403, 404);
                    }
                }
                if (!here || !role.allows(Action.EDIT_DRAFT)) {
                    softly.assertThat(who.autosave(places.ids().get(role), place.school(), "<p>Fout</p>"))
                            .isEqualTo(403);
                }
                softly.assertThat(changed(before, place, window, product)).isEmpty();
            }
        }
        softly.assertAll();
    }

    /** The same board runs both schools, so what keeps them apart is the role at the school alone. */
    @ParameterizedTest
    @EnumSource(names = {"SCHOOL_LEADER", "EDITOR", "READER"})
    void nobody_of_one_school_opens_or_changes_another_school_of_the_same_board(
            Role role, BrowserContext window, Product product) {
        Places places = Places.of(window.browser(), product);
        Place sister = places.sister();
        SoftAssertions softly = new SoftAssertions();
        try (Crafted who = enter(role, places, window, product)) {
            PAGES.lines()
                    .map(line -> line.split("\\|", 2)[1].strip())
                    .filter(page -> page.contains("{school}"))
                    .forEach(page -> softly.assertThat(who.open(sister.at(page)))
                            .as(page)
                            .isEqualTo(403));
            Map<String, String> before = owner(sister, window, product).look(shown(sister));
            for (Button button : buttons(BUTTONS)) {
                if ((button.page() + button.fields()).contains("{school}")) {
                    press(who, button, places.home(), sister, true);
                }
            }
            softly.assertThat(who.autosave(places.ids().get(role), sister.school(), "<p>Fout</p>"))
                    .isEqualTo(403);
            softly.assertThat(changed(before, sister, window, product)).isEmpty();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ADMINISTRATOR")
    void only_an_administrator_changes_the_platform(Role role, BrowserContext window, Product product) {
        Places places = Places.of(window.browser(), product);
        Place home = places.home();
        SoftAssertions softly = new SoftAssertions();
        try (Crafted who = enter(role, places, window, product);
                Crafted administrator = enter(Role.ADMINISTRATOR, places, window, product)) {
            Map<String, String> before = administrator.look(PLATFORM_PAGES);
            for (Button button : platformButtons(administrator)) {
                softly.assertThat(press(who, button, home, home, true))
                        .as("%s", button)
                        .isEqualTo(403);
            }
            softly.assertThat(administrator.look(PLATFORM_PAGES)).isEqualTo(before);
        }
        softly.assertAll();
    }

    /** Or the test above proves nothing. The key stays: another test decides about it. */
    @Test
    void the_same_requests_of_an_administrator_do_change_it(BrowserContext window, Product product) {
        Places places = Places.of(window.browser(), product);
        SoftAssertions softly = new SoftAssertions();
        try (Crafted administrator = enter(Role.ADMINISTRATOR, places, window, product)) {
            for (Button button : platformButtons(administrator)) {
                if (!button.page().startsWith("sleutel")) {
                    Map<String, String> before = administrator.look(PLATFORM_PAGES);
                    press(administrator, button, places.home(), places.home(), false);
                    softly.assertThat(administrator.look(PLATFORM_PAGES))
                            .as("%s", button)
                            .isNotEqualTo(before);
                }
            }
        }
        softly.assertAll();
    }

    /** Who reads along has no button, and is shown the page again; all others are refused, whatever page the request was made on. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_but_its_own_people_changes_a_partnership(Role role, BrowserContext window, Product product) {
        Places places = Places.of(window.browser(), product);
        boolean own = role == Role.PARTNERSHIP_ADMINISTRATOR;
        int answer = role == Role.ADMINISTRATOR || role == Role.SECTOR_MONITOR ? 200 : 403;
        String target = own ? otherPartnership(places, window, product) : places.partnership();
        SoftAssertions softly = new SoftAssertions();
        try (Crafted who = enter(role, places, window, product);
                Crafted looking = enter(Role.ADMINISTRATOR, places, window, product)) {
            Map<String, String> before = looking.look(shown(target));
            for (Button button : buttonsOf(target)) {
                String from = button.page().replace(target, places.partnership());
                softly.assertThat(who.press(from, button.page(), button.name(), fields(button, places.home()), true))
                        .as("%s", button)
                        .isEqualTo(answer);
            }
            softly.assertThat(looking.look(shown(target))).isEqualTo(before);
        }
        softly.assertAll();
    }

    /** Or the test above proves nothing. Afterwards nobody looks along with the others' texts, and nothing is online. */
    @Test
    void the_same_requests_of_its_own_people_do_change_a_partnership(BrowserContext window, Product product) {
        Places places = Places.of(window.browser(), product);
        SoftAssertions softly = new SoftAssertions();
        try (Crafted who = enter(Role.PARTNERSHIP_ADMINISTRATOR, places, window, product)) {
            List<String> pages = shown(places.partnership());
            Map<String, String> before = who.look(pages);
            for (Button button : buttonsOf(places.partnership())) {
                press(who, button, places.home(), places.home(), false);
                Map<String, String> after = who.look(pages);
                softly.assertThat(different(before, after)).as("%s", button).isNotEmpty();
                before = after;
            }
            String page = "samenwerkingsverband?code=" + places.partnership();
            press(
                    who,
                    new Button(Action.MANAGE_PARTNERSHIP, page, "eyes:switch", "eyes:second="),
                    places.home(),
                    places.home(),
                    false);
        }
        softly.assertAll();
    }

    private static List<Button> buttonsOf(String partnership) {
        return buttons(PARTNERSHIP.replace("{words}", WORDS).formatted(partnership));
    }

    private static List<String> shown(String partnership) {
        return List.of(WORDS.formatted(partnership), "samenwerkingsverband?code=" + partnership);
    }

    private static String otherPartnership(Places places, BrowserContext window, Product product) {
        try (Crafted anybody = enter(Role.ADMINISTRATOR, places, window, product)) {
            return anybody.find("../samenwerkingsverbanden", "/samenwerkingsverbanden/(PO[0-9]{4})").stream()
                    .filter(code -> !code.equals(places.partnership()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SECTOR_MONITOR")
    void only_the_sector_runs_campaigns_and_keeps_its_agreement(Role role, BrowserContext window, Product product) {
        Places places = Places.of(window.browser(), product);
        SoftAssertions softly = new SoftAssertions();
        try (Crafted who = enter(role, places, window, product);
                Crafted sector = enter(Role.SECTOR_MONITOR, places, window, product)) {
            List<String> pages =
                    SECTOR_PAGES.stream().map(page -> atCampaign(page, sector)).toList();
            Map<String, String> before = sector.look(pages);
            for (Button button : buttons(atCampaign(SECTOR, sector))) {
                softly.assertThat(press(who, button, places.home(), places.home(), true))
                        .as("%s", button)
                        .isEqualTo(403);
            }
            softly.assertThat(sector.look(pages)).isEqualTo(before);
        }
        softly.assertAll();
    }

    /** Or the test above proves nothing. */
    @Test
    void the_same_requests_of_the_sector_do_run_a_campaign_and_change_a_draft(BrowserContext window, Product product) {
        Places places = Places.of(window.browser(), product);
        SoftAssertions softly = new SoftAssertions();
        try (Crafted sector = enter(Role.SECTOR_MONITOR, places, window, product)) {
            Map<String, String> before = Map.of();
            for (String line : SECTOR.split("\n")) {
                // After a campaign is begun it is the newest.
                Button button = buttons(atCampaign(line, sector)).get(0);
                List<String> pages = SECTOR_PAGES.stream()
                        .map(page -> atCampaign(page, sector))
                        .toList();
                before = before.keySet().containsAll(pages) ? before : sector.look(pages);
                press(sector, button, places.home(), places.home(), false);
                Map<String, String> after = sector.look(pages);
                softly.assertThat(different(before, after)).as("%s", button).isNotEmpty();
                before = after;
            }
        }
        softly.assertAll();
    }

    /** A text with the newest campaign and a board of it. */
    private static String atCampaign(String text, Crafted sector) {
        String drafted = text.replace("{draft}", DRAFT);
        if (!drafted.contains("{campaign}")) {
            return drafted;
        }
        String campaign =
                sector.find("campagnes", "campagnes/campagne\\?nummer=([0-9]+)").get(0);
        return drafted.replace("{campaign}", campaign)
                .replace(
                        "{called}",
                        sector.find("campagnes/campagne?nummer=" + campaign, "besturen/bestuur\\?nummer=([0-9]{5})")
                                .get(0));
    }

    private static List<Button> platformButtons(Crafted administrator) {
        String key = administrator.find("sleutels", "sleutel=([^\"]+)\"").get(0);
        return buttons(PLATFORM.replace("{key}", key));
    }

    /** Or the test of the roles proves nothing. The school is the last one of its board, which no other test uses. */
    @Test
    void the_same_requests_do_work_for_who_may(BrowserContext window, Product product) {
        Place place = Places.of(window.browser(), product).away();
        Crafted owner = owner(place, window, product);
        SoftAssertions softly = new SoftAssertions();
        Map<String, String> before = owner.look(shown(place));
        for (Button button : buttons(BUTTONS)) {
            press(owner, button, place, place, false);
            Map<String, String> after = owner.look(shown(place));
            softly.assertThat(different(before, after)).as("%s", button).isNotEmpty();
            before = after;
        }
        press(owner, new Button(Action.MANAGE_BOARD, BOARD, "eyes:switch", "eyes:second="), place, place, false);
        softly.assertAll();
    }

    /** Which pages are not as they were, to whoever runs the place. */
    private static List<String> changed(
            Map<String, String> before, Place place, BrowserContext window, Product product) {
        return different(before, owner(place, window, product).look(shown(place)));
    }

    private static List<String> different(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(path -> !before.get(path).equals(after.get(path)))
                .toList();
    }

    private static Crafted enter(Role role, Places places, BrowserContext window, Product product) {
        return Crafted.by(Places.account(role, places.home().owner()), window.browser(), product);
    }

    private static Crafted owner(Place place, BrowserContext window, Product product) {
        return OWNERS.computeIfAbsent(place.owner(), name -> Crafted.by(name, window.browser(), product));
    }

    @AfterAll
    static void leave() {
        OWNERS.values().forEach(Crafted::close);
        OWNERS.clear();
    }

    private static List<Button> buttons(String table) {
        return table.lines()
                .map(line -> line.split("\\|", -1))
                .map(row -> new Button(Action.valueOf(row[0].strip()), row[1].strip(), row[2].strip(), row[3].strip()))
                .toList();
    }

    /** Sends the form of the page at the own place to the same page of another, with what is right there. */
    private static int press(Crafted who, Button button, Place own, Place place, boolean kept) {
        return who.press(own.at(button.page()), place.at(button.page()), button.name(), fields(button, place), kept);
    }

    private static Map<String, String> fields(Button button, Place place) {
        return Arrays.stream(button.fields().split(";"))
                .filter(field -> !field.isEmpty())
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> place.at(field[1])));
    }

    private static List<String> shown(Place place) {
        return Stream.of(
                        "indicator?school={school}&indicator=leerlingen",
                        "indicator?school={school}&indicator=schooladvies",
                        "school/gegevens?code={school}",
                        "school/documenten?code={school}",
                        "vragenlijsten?school={school}",
                        "vragenlijsten/vertalen?school={school}&lijst={list}&taal=en",
                        BOARD,
                        "bestuur/cijfers?nummer={board}",
                        "indicator?board={board}&indicator=bestuur",
                        "mensen",
                        "persoon?id={person}",
                        "/scholen/{school}")
                .map(path -> place.at(path))
                .toList();
    }
}

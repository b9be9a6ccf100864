package nl.openvensters.product;

import com.microsoft.playwright.BrowserContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.account.Action;
import nl.openvensters.account.Role;
import nl.openvensters.product.Places.Place;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Every button of a school guide, sent by everybody who may not press it while the guide is where who may press it could: at
 * their own school, by another board, and by who runs another school of the same board. After that who may does press it.
 */
@BrowserTest
class GuideRolesIT {

    /** What each button needs, in the order of a guide's life, from one that was delivered. */
    private static final String BUTTONS = """
            WITHDRAW     | {guide}   | offline:go     | offline:reason=Van buiten
            PUBLISH      | {guide}   | back:go        |
            PUBLISH      | {guide}   | reopen:go      |
            EDIT_DRAFT   | {guide}   | more:go        | more:title=Van buiten;more:before=leren
            EDIT_DRAFT   | {guide}   | order:list:1:up |
            EDIT_DRAFT   | {guide}   | order:*:down   |
            EDIT_DRAFT   | {guide}   | order:*:remove |
            EDIT_DRAFT   | {chapter} | chapter:save   | chapter:title=Van buiten
            EDIT_DRAFT   | {chapter} | chapter:next   | chapter:title=Van verre
            EDIT_DRAFT   | {chapter} | more:go        | more:title=Van ver
            EDIT_DRAFT   | {chapter} | chapter:*:down |
            EDIT_DRAFT   | {chapter} | chapter:*:drop |
            EDIT_DRAFT   | {board}   | chapter:*:adapt |
            EDIT_DRAFT   | {board}   | chapter:*:adopt |
            WITHDRAW     | {guide}   | ask:go         | ask:name=Van Buiten;ask:email=van.buiten@ouders.example
            PUBLISH      | {guide}   | reopen:go      |
            WITHDRAW     | {guide}   | again:go       |
            PUBLISH      | {guide}   | reopen:go      |
            WITHDRAW     | {guide}   | paper:go       | paper:paperName=Van Buiten;paper:role=lid;paper:agrees=no;{today};paper:file={pdf}
            PUBLISH      | {guide}   | reopen:go      |
            WITHDRAW     | {guide}   | waive:go       | waive:reason=Van buiten
            MANAGE_BOARD | schoolgidsen?jaar={year} | many:go | many:schools={school}
            PUBLISH      | {guide}   | deliver:go     | deliver:by=Van buiten
            PUBLISH      | {guide}   | hand:go        |
            PUBLISH      | {guide}   | reopen:go      |
            WITHDRAW     | {guide}   | waive:go       | waive:reason=Van ver
            MANAGE_BOARD | {guide}   | adopt:go       |
            MANAGE_BOARD | schoolgids/bestuur?nummer={number} | texts:save | texts:rows:0:text=<p>Van buiten {number}.</p>""";

    private static final List<Role> AT_HOME = List.of(Role.BOARD_ADMINISTRATOR, Role.SCHOOL_LEADER, Role.EDITOR);

    /** Who reads what is written at the school, of those who may not press. */
    private static final List<Role> READING = List.of(Role.ADMINISTRATOR, Role.SCHOOL_LEADER, Role.EDITOR, Role.READER);

    /** Buttons that are not on the page any more once they were pressed. */
    private static final List<String> GONE = List.of("chapter:*:drop", "chapter:*:adopt");

    private static final int SHOWN = 200;
    private static final int REFUSED = 403;

    private record Button(Action action, String page, String name, Map<String, String> fields) {}

    @Test
    void only_who_may_presses_a_button_of_a_guide(BrowserContext window, Product product) {
        Places places = Places.of(window.browser(), product);
        Place home = places.home();
        Crafted owner = Crafted.by(home.owner(), window.browser(), product);
        String year = owner.find("schoolgids?school=" + home.school(), "jaar=([0-9]{4}-[0-9]{4})")
                .get(1);
        List<String> pages = shown(home, year);
        List<String> sisters = shown(places.sister(), year).stream()
                .filter(page -> page.contains(places.sister().school()))
                .toList();
        SoftAssertions softly = new SoftAssertions();
        Map<String, String> before = look(owner, pages);
        Map<String, String> beside = look(owner, sisters);
        for (Button button : buttons(home, year)) {
            Stream.of(Role.values())
                    .filter(role -> !AT_HOME.contains(role) || !role.allows(button.action()))
                    .forEach(role -> refused(
                            Places.account(role, home.owner()), button, answer(role, button), window, product, softly));
            // Every board has the page of its own guides; there the school of another board is none.
            boolean ofBoards = button.page().startsWith("schoolgidsen");
            refused(places.away().owner(), button, ofBoards ? SHOWN : REFUSED, window, product, softly);
            softly.assertThat(look(owner, pages)).as("%s by others", button).isEqualTo(before);
            press(owner, button, button.page());
            // The first look takes along what is told once.
            look(owner, pages);
            Map<String, String> after = look(owner, pages);
            softly.assertThat(after).as("%s by who may", button).isNotEqualTo(before);
            before = after;

            String elsewhere =
                    button.page().replace(home.school(), places.sister().school());
            if (!elsewhere.equals(button.page())) {
                Crafted leader =
                        Crafted.by(Places.account(Role.SCHOOL_LEADER, home.owner()), window.browser(), product);
                // A button that is gone by now presses nothing, and shows the page of their own school again.
                softly.assertThat(press(leader, button, elsewhere))
                        .as("%s at another school", button)
                        .isEqualTo(GONE.contains(button.name()) ? SHOWN : REFUSED);
            }
        }
        softly.assertThat(look(owner, sisters)).isEqualTo(beside);
        softly.assertAll();
    }

    /** Who may read the page has no such button on it, and is shown it again; all others are refused. */
    private static int answer(Role role, Button button) {
        return READING.contains(role) && button.page().contains("school=") ? SHOWN : REFUSED;
    }

    private static void refused(
            String account, Button button, int answer, BrowserContext window, Product product, SoftAssertions softly) {
        Crafted who = Crafted.by(account, window.browser(), product);
        softly.assertThat(press(who, button, button.page()))
                .as("%s by %s", button, account)
                .isEqualTo(answer);
    }

    private static int press(Crafted who, Button button, String to) {
        return who.press(button.page(), to, button.name(), button.fields(), false);
    }

    /** What whoever runs the board sees of it, and parents, without what changes by itself: the PDF, and links that are forgotten. */
    private static Map<String, String> look(Crafted owner, List<String> pages) {
        Map<String, String> seen = owner.look(pages);
        seen.replaceAll(
                (page, text) -> text.replaceAll("(?s)Bekijk hoe de gids op papier wordt.*?Wat de wet vraagt", "")
                        .replaceAll("De pdf wordt gemaakt\\.|Download de gids als pdf", "")
                        .replace("medezeggenschap@openvensters.example", "")
                        .replaceAll("(?s)Over de vorige tekst vroeg je:.*?Naam van het lid", "Naam van het lid")
                        .replace("again=again=false again:go=Vraag hen opnieuw=false ", "")
                        .replaceAll("van=\\d+=false ?", "")
                        .replace("print=print=false print:go=Maak een pdf=false ", ""));
        return seen;
    }

    private static List<String> shown(Place place, String year) {
        return Stream.of(
                        "schoolgids?school={school}&jaar=",
                        "schoolgids/hoofdstuk?school={school}&hoofdstuk=welkom&jaar=",
                        "schoolgids/hoofdstuk?school={school}&hoofdstuk=afspraken&jaar=",
                        "schoolgidsen?jaar=",
                        "schoolgids/bestuur?nummer={board}&jaar=",
                        "/scholen/{school}/schoolgids/")
                .map(page -> place.at(page) + year)
                .toList();
    }

    private static List<Button> buttons(Place home, String year) {
        String query = "?school={school}&jaar=" + year;
        String table = BUTTONS.replace("{number}", home.board())
                .replace("{guide}", "schoolgids" + query)
                .replace("{chapter}", "schoolgids/hoofdstuk" + query + "&hoofdstuk=welkom")
                .replace("{board}", "schoolgids/hoofdstuk" + query + "&hoofdstuk=afspraken")
                .replace("{year}", year)
                .replace("{today}", "paper:day_input=1-11-2026");
        return table.lines()
                .map(line -> line.split("\\|", -1))
                .map(row -> new Button(
                        Action.valueOf(row[0].strip()),
                        home.at(row[1].strip()),
                        row[2].strip(),
                        fields(home, row[3].strip())))
                .toList();
    }

    private static Map<String, String> fields(Place home, String typed) {
        return Arrays.stream(typed.split(";"))
                .filter(field -> !field.isEmpty())
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> home.at(field[1])));
    }
}

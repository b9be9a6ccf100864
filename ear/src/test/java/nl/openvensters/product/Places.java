package nl.openvensters.product;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.openvensters.account.Role;

/**
 * Two boards of the demonstration, and who is who.
 *
 * @param home where the school leader, the editor and the reader are
 * @param sister another school of the same board, which they have nothing to do with
 * @param away a school of another board, the last one of its list: no other test uses it
 * @param partnership the code of the one with an account
 * @param ids the number of the account of each role
 */
record Places(Place home, Place sister, Place away, String partnership, Map<Role, String> ids) {

    private static final String SCHOOL = "school\\?code=([0-9A-Z]{6})";
    private static final String PARTNERSHIP = "/samenwerkingsverbanden/(PO[0-9]{4})";
    private static final String PERSON = "persoon\\?id=(\\d+)";

    /** What it says of where its table is has to be right, or it is no document. */
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \n"
            + "trailer<</Root 1 0 R/Size 1>>\nstartxref\n40\n%%EOF\n";

    private static Places found;

    /**
     * A school with its board.
     *
     * @param owner account of whoever runs the board
     * @param subject of the board, as forms name it
     * @param person somebody with a role at the board
     * @param grant the number of that role
     * @param list the number of a questionnaire that the school wrote itself
     */
    record Place(String owner, String school, String board, String subject, String person, String grant, String list) {

        /** A text with what is right at this place. */
        String at(String text) {
            return text.replace("{school}", school)
                    .replace("{board}", board)
                    .replace("{subject}", subject)
                    .replace("{person}", person)
                    .replace("{grant}", grant)
                    .replace("{list}", list)
                    .replace("{later}", LocalDate.now().plusDays(30).toString())
                    .replace("{pdf}", PDF);
        }
    }

    static String account(Role role, String board) {
        return switch (role) {
            case ADMINISTRATOR -> "beheer";
            case SECTOR_MONITOR -> "monitor";
            case BOARD_ADMINISTRATOR -> board;
            case SCHOOL_LEADER -> "schoolleider";
            case EDITOR -> "redacteur";
            case READER -> "lezer";
            case PARTNERSHIP_ADMINISTRATOR -> "samenwerkingsverband";
        };
    }

    /** Looked up once: the demonstration is made anew for each run. */
    static synchronized Places of(Browser browser, Product product) {
        if (found == null) {
            found = find(browser, product);
        }
        return found;
    }

    private static Places find(Browser browser, Product product) {
        String school;
        try (Crafted leader = Crafted.by("schoolleider", browser, product)) {
            school = leader.find("overzicht", SCHOOL).get(0);
        }
        Place large = of("bestuur.groot", school, browser, product);
        Place middle = of("bestuur.middel", school, browser, product);
        Place home = large.school().equals(school) ? large : middle;
        String partnership;
        try (Crafted region = Crafted.by("samenwerkingsverband", browser, product)) {
            partnership = region.find("samenwerkingsverband", PARTNERSHIP).get(0);
        }
        try (Crafted administrator = Crafted.by("beheer", browser, product)) {
            Map<Role, String> ids = Arrays.stream(Role.values())
                    .collect(Collectors.toMap(role -> role, role -> administrator
                            .find("mensen?zoek=" + account(role, home.owner()), PERSON)
                            .get(0)));
            return new Places(home, sister(home, browser, product), home == large ? middle : large, partnership, ids);
        }
    }

    private static Place sister(Place home, Browser browser, Product product) {
        try (Crafted owner = Crafted.by(home.owner(), browser, product)) {
            String school = owner.find("overzicht", SCHOOL).stream()
                    .filter(each -> !each.equals(home.school()))
                    .findFirst()
                    .orElseThrow();
            return new Place(
                    home.owner(),
                    school,
                    home.board(),
                    home.subject(),
                    home.person(),
                    home.grant(),
                    list(owner, school));
        }
    }

    /** Of a board, at the school if it is one of its own, else at its last one. */
    private static Place of(String owner, String wanted, Browser browser, Product product) {
        try (Crafted who = Crafted.by(owner, browser, product)) {
            List<String> schools = who.find("overzicht", SCHOOL);
            String school = schools.contains(wanted) ? wanted : schools.get(schools.size() - 1);
            List<String> people = who.find("mensen", PERSON);
            String person = people.get(people.size() - 1);
            return new Place(
                    owner,
                    school,
                    who.find("school/gegevens?code=" + school, "bestuur\\?nummer=(\\d+)")
                            .get(0),
                    who.find("uitnodigen", "<option value=\"(\\d+)\"").get(0),
                    person,
                    who.find("persoon?id=" + person, "rol=(\\d+)").get(0),
                    list(who, school));
        }
    }

    /** A list that the school wrote itself, with a title of its screen; the first time it is written. */
    private static String list(Crafted who, String school) {
        String page = "vragenlijsten/eigen?school=" + school;
        List<String> there = who.find(page, "lijst=(\\d+)");
        if (there.isEmpty()) {
            who.press(
                    page,
                    page,
                    "own:go",
                    Map.of("own:name", "De fietsenstalling", "own:lead", "Hoe is het?", "own:questions", "Is er plek?"),
                    false);
            there = who.find(page, "lijst=(\\d+)");
        }
        return there.get(0);
    }
}

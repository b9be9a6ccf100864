package nl.openvensters.site.school;

import java.util.Locale;
import java.util.Map;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolType;
import nl.openvensters.site.text.SiteTexts;

/** Who a school is, in a sentence from the register, for a school that did not introduce itself. */
final class SchoolLead {

    /** How the register writes a denomination, and the form before a noun; others are left out. */
    private static final Map<String, String> KINDS = Map.of(
            "openbaar", "openbare",
            "rooms-katholiek", "rooms-katholieke",
            "protestants-christelijk", "protestants-christelijke",
            "algemeen bijzonder", "algemeen bijzondere",
            "gereformeerd vrijgemaakt", "gereformeerd vrijgemaakte",
            "reformatorisch", "reformatorische",
            "islamitisch", "islamitische",
            "interconfessioneel", "interconfessionele",
            "antroposofisch", "antroposofische",
            "hindoeïstisch", "hindoeïstische");

    private SchoolLead() {}

    /** Empty for a school that is closed. */
    static String of(SchoolProfile school) {
        if (!school.active()) {
            return "";
        }
        String kind = school.type() == SchoolType.BO
                ? school.denomination()
                        .map(d -> KINDS.getOrDefault(d.toLowerCase(Locale.ROOT).strip(), ""))
                        .orElse("")
                : "";
        String noun = SiteTexts.text("school.lead." + school.type());
        String what = kind.isEmpty() ? noun : kind + " " + noun;
        return school.board()
                .flatMap(SchoolProfile.Board::knownName)
                .map(board -> SiteTexts.text("school.lead.board", school.name(), what, board))
                .orElseGet(() -> SiteTexts.text("school.lead", school.name(), what));
    }
}

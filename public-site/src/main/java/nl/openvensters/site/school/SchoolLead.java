package nl.openvensters.site.school;

import java.util.Locale;
import java.util.Optional;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolType;
import nl.openvensters.site.text.SiteTexts;

/**
 * Who a school is, in a sentence from the register, for a school that did not introduce itself. A denomination that the
 * texts do not know is left out.
 */
final class SchoolLead {

    private SchoolLead() {}

    /** Empty for a school that is closed. */
    static String of(SchoolProfile school) {
        if (!school.active()) {
            return "";
        }
        String what = Optional.of(school)
                .filter(one -> one.type() == SchoolType.BO)
                .flatMap(SchoolProfile::denomination)
                .map(written -> "school.lead.BO."
                        + written.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .filter(SiteTexts::has)
                .map(SiteTexts::text)
                .orElseGet(() -> SiteTexts.text("school.lead." + school.type()));
        return school.board()
                .flatMap(SchoolProfile.Board::knownName)
                .map(board -> SiteTexts.text("school.lead.board", school.name(), what, board))
                .orElseGet(() -> SiteTexts.text("school.lead", school.name(), what));
    }
}

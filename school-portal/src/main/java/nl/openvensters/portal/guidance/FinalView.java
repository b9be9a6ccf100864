package nl.openvensters.portal.guidance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.openvensters.guidance.FinalFigures;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.school.SchoolCode;

/** That a figure is provisional, and until when one may wait with words about it. */
@Named
@RequestScoped
public class FinalView {

    private static final Texts TEXTS = Texts.of("Guidance");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Texts.DUTCH);

    @Inject
    private FinalFigures figures;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SignedIn signedIn;

    private String words;

    /** One or two sentences; empty when nothing of it will change. @param school its code; null for a board */
    public String of(String school, String indicator) {
        if (words == null) {
            words = school == null
                    ? ""
                    : figures.expected(signedIn.actor(), new SchoolCode(school), catalogue.get(indicator))
                            .map(expected -> words(expected.day()))
                            .orElse("");
        }
        return words;
    }

    /** Does not show it any more to who is here, and shows the page again. */
    public void putAside(String school, String indicator) {
        figures.putAside(signedIn.actor(), new SchoolCode(school), catalogue.get(indicator));
        PageTurn.to("/indicator?school=" + school + "&indicator=" + indicator);
    }

    private static String words(Optional<LocalDate> day) {
        return day.map(known -> TEXTS.tell("final.month", MONTH.format(known))).orElseGet(() -> TEXTS.tell("final"));
    }
}

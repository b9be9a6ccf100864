package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.AdoptingGuides;
import nl.openvensters.guide.GuideStanding;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.school.SchoolCode;
import org.omnifaces.util.Faces;

/** Adopts the guides of several schools at once, with what was refused and why. */
@Named
@RequestScoped
public class AdoptManyView {

    @Inject
    private GuidesView page;

    @Inject
    private AdoptingGuides adopting;

    @Inject
    private SignedIn signedIn;

    private List<String> chosen = List.of();

    /**
     * The schools of which the parents consented. Of what was sent all are known: that one was adopted meanwhile is for the
     * board to hear by name, and no fault of the form.
     */
    public List<SelectItem> getSchools() {
        boolean shown = Faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return page.listed().stream()
                .filter(one -> !shown
                        || one.state().filter(GuideState.CONSENTED::equals).isPresent())
                .map(one -> new SelectItem(one.code().value(), one.name()))
                .toList();
    }

    public String adopt() throws IOException {
        if (chosen.isEmpty()) {
            Messages.failAt("many:schools", TEXTS.tell("many.none"));
            return null;
        }
        SchoolYear year = page.year();
        Map<SchoolCode, String> names =
                page.listed().stream().collect(Collectors.toMap(GuideStanding::code, GuideStanding::name));
        boolean done = AskedGuide.attempt(null, () -> {
            AdoptingGuides.Adopted result = adopting.adopt(
                    signedIn.actor(), chosen.stream().map(SchoolCode::new).toList(), year);
            Messages.doneNext(TEXTS.tell("many.done", result.count()));
            result.refused()
                    .forEach((school, why) -> Messages.warn(TEXTS.tell(
                            "many.refused", names.getOrDefault(school, school.value()), TEXTS.tell("refused." + why))));
        });
        return done ? "/schoolgidsen?faces-redirect=true&jaar=" + year : null;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = List.copyOf(chosen);
    }
}

package nl.openvensters.site.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.follow.Following;
import nl.openvensters.language.Language;
import nl.openvensters.message.Addressee;
import nl.openvensters.message.MessageRefused;
import nl.openvensters.message.MessageRefused.Why;
import nl.openvensters.message.WritingToSchool;
import nl.openvensters.site.address.Addresses;
import nl.openvensters.site.visits.VisitorAddress;

/** The form with which a visitor asks to follow a school, and the page that says to look in the mail. */
@Named
@RequestScoped
public class FollowView {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final String AN_HOUR = "3600";

    @Inject
    private Following following;

    @Inject
    private WritingToSchool schools;

    @Inject
    private HttpServletRequest request;

    @Inject
    private VisitorAddress addresses;

    private Addressee school;
    private Set<Why> faults = EnumSet.noneOf(Why.class);

    /** Shows the form or the page after it, or takes what was sent. */
    public void open() throws IOException {
        Optional<Addressee> found = FollowAddress.school(Addresses.path(request))
                .flatMap(Addresses::code)
                .flatMap(schools::find);
        if (found.isEmpty()) {
            external().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        school = found.get();
        if (request.getMethod().equals("POST")) {
            ask();
        }
    }

    private void ask() {
        try {
            following.ask(school, addresses.household(request), field("email"), field("homepage"), field("zegel"));
            external().setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
            external().setResponseHeader("Location", Language.spoken().on(getForm() + "/gevraagd"));
            FacesContext.getCurrentInstance().responseComplete();
        } catch (MessageRefused e) {
            faults = e.why();
            boolean full = faults.contains(Why.TOO_MANY);
            external().setResponseStatus(full ? TOO_MANY : UNPROCESSABLE);
            if (full) {
                external().setResponseHeader("Retry-After", AN_HOUR);
            }
        }
    }

    private String field(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getName() {
        return school.name();
    }

    /** The address of the form. */
    public String getForm() {
        return FollowAddress.form(school.code().value());
    }

    public String getSchoolAddress() {
        return "/scholen/" + school.code();
    }

    /** Of this moment; after a refusal the one that was sent, as long as it holds. */
    public String getSeal() {
        return faults.isEmpty() || faults.contains(Why.TOO_OLD) ? following.form(school.code()) : field("zegel");
    }

    /** What was typed as an address, to be made right. */
    public String getEmail() {
        return field("email");
    }

    public boolean isRefused() {
        return !faults.isEmpty();
    }

    /** What is wrong, in sentences. */
    public List<String> getFaults() {
        return faults.stream().map(why -> FollowTexts.text("fault." + why)).toList();
    }

    public boolean isWrongAddress() {
        return faults.contains(Why.NO_ADDRESS);
    }

    /** A text of this page. */
    public String say(String key) {
        return FollowTexts.text(key);
    }

    /** Names the school. */
    public String getTitle() {
        return FollowTexts.text("title", school.name());
    }
}

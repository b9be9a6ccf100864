package nl.openvensters.site.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Theme;
import nl.openvensters.language.Language;
import nl.openvensters.message.Addressee;
import nl.openvensters.message.MessageRefused;
import nl.openvensters.message.MessageRefused.Why;
import nl.openvensters.message.TypedMessage;
import nl.openvensters.message.WritingToSchool;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.page.Stored;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.site.address.Addresses;
import nl.openvensters.site.school.SchoolContact;
import nl.openvensters.site.school.SchoolView;
import nl.openvensters.site.text.SiteTexts;
import nl.openvensters.site.visits.VisitorAddress;

/**
 * The form with which a visitor writes to a school, and the page that thanks for it. A plain form without any state on
 * the server: what was typed comes with the request, and goes back into the page when something is wrong with it.
 */
@Named
@RequestScoped
public class MessageView {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final String AN_HOUR = "3600";

    @Inject
    private WritingToSchool writing;

    @Inject
    private PublicPages pages;

    @Inject
    private Catalogue catalogue;

    @Inject
    private HttpServletRequest request;

    @Inject
    private VisitorAddress addresses;

    private Addressee to;
    private SchoolProfile school;
    private TypedMessage typed;
    private Set<Why> faults = Set.of();

    /** Shows the form, or sends what is in it. */
    public void open() throws IOException {
        if (!read()) {
            return;
        }
        if (request.getMethod().equals("POST")) {
            send();
        } else {
            typed = writing.form(to, field("over"));
        }
    }

    /** Shows the thanks. */
    public void thank() throws IOException {
        read();
    }

    private boolean read() throws IOException {
        Optional<Addressee> found = Addresses.messageTo(Addresses.path(request))
                .flatMap(Addresses::code)
                .flatMap(writing::find);
        Optional<Stored<SchoolPage>> page = found.flatMap(addressee -> pages.school(addressee.code()));
        if (page.isEmpty()) {
            external().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            FacesContext.getCurrentInstance().responseComplete();
            return false;
        }
        to = found.get();
        school = page.get().page().school();
        return true;
    }

    private void send() {
        typed = typed();
        try {
            writing.send(to, typed, addresses.household(request));
            external().setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
            external()
                    .setResponseHeader(
                            "Location", Language.spoken().on("/scholen/" + to.code() + "/bericht/verzonden"));
            FacesContext.getCurrentInstance().responseComplete();
        } catch (MessageRefused e) {
            faults = e.why();
            typed = writing.again(to, typed);
            boolean full = faults.contains(Why.TOO_MANY);
            external().setResponseStatus(full ? TOO_MANY : UNPROCESSABLE);
            if (full) {
                external().setResponseHeader("Retry-After", AN_HOUR);
            }
        }
    }

    private TypedMessage typed() {
        return new TypedMessage(field("over"), field("bericht"), field("email"), field("homepage"), field("zegel"));
    }

    private String field(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public Addressee getTo() {
        return to;
    }

    public SchoolProfile getSchool() {
        return school;
    }

    public String getSchoolAddress() {
        return SchoolView.address(school.code(), school.slug());
    }

    /** Where the form is sent to. */
    public String getFormAddress() {
        return "/scholen/" + to.code() + "/bericht";
    }

    public TypedMessage getTyped() {
        return typed;
    }

    public boolean isRefused() {
        return !faults.isEmpty();
    }

    /** What is wrong with the text; empty when nothing is. */
    public String getTextFault() {
        return fault(Why.NO_TEXT, Why.TOO_LONG, Why.TOO_MANY_LINKS);
    }

    public String getEmailFault() {
        return fault(Why.NO_ADDRESS);
    }

    /** Why it was not sent although all fields are right; empty when that is not so. */
    public String getFormFault() {
        return fault(Why.TOO_MANY, Why.TOO_OLD, Why.TOO_QUICK, Why.TRAPPED);
    }

    private String fault(Why... which) {
        return List.of(which).stream()
                .filter(faults::contains)
                .findFirst()
                .map(why -> SiteTexts.text(
                        "message.fault." + why,
                        typed.text().codePointCount(0, typed.text().length())))
                .orElse("");
    }

    /** Themes of which something holds for the school, the one of the chapter that the visitor came from first. */
    public List<Theme> getThemes() {
        String chapter = field("hoofdstuk");
        return catalogue.of(to.type()).stream()
                .map(Indicator::theme)
                .distinct()
                .sorted(Comparator.comparing(theme -> !theme.id().equals(chapter)))
                .toList();
    }

    /** The telephone number and website of the school. */
    public SchoolContact getContact() {
        return new SchoolContact(school);
    }

    public List<Indicator> of(Theme theme) {
        return catalogue.of(theme).stream()
                .filter(indicator -> indicator.appliesTo(to.type()))
                .map(indicator -> indicator.in(Language.spoken()))
                .toList();
    }
}

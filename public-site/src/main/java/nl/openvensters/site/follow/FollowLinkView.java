package nl.openvensters.site.follow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.openvensters.follow.Following;
import nl.openvensters.page.PublicPages;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.site.address.Addresses;

/**
 * The pages behind the links of a mail: one confirms, one stops. Both by a button, because programs that look at mail
 * follow links; a mail program that stops for somebody sends the form itself (RFC 8058).
 */
@Named
@RequestScoped
public class FollowLinkView {

    private static final String TOKEN = "[A-Za-z0-9_-]{43}";

    @Inject
    private Following following;

    @Inject
    private PublicPages pages;

    @Inject
    private HttpServletRequest request;

    private boolean stopping;
    private boolean done;
    private Optional<SchoolCode> school;

    @PostConstruct
    void open() {
        stopping = Addresses.path(request).equals(FollowAddress.STOP);
        school = getToken().isEmpty() ? Optional.empty() : following.school(getToken());
        if (request.getMethod().equals("POST") && !getToken().isEmpty()) {
            if (stopping) {
                following.stop(getToken());
                done = true;
            } else {
                school = following.confirm(getToken());
                done = school.isPresent();
            }
        }
    }

    /** As the link has it; empty when that cannot be. */
    public String getToken() {
        String given = request.getParameter("k");
        return given != null && given.matches(TOKEN) ? given : "";
    }

    /** Where the button sends to. */
    public String getAddress() {
        return (stopping ? FollowAddress.STOP : FollowAddress.CONFIRM) + "?k=" + getToken();
    }

    /** Whether there is something to press. */
    public boolean isAsking() {
        return !done && school.isPresent();
    }

    private String state() {
        return (stopping ? "stop." : "confirm.") + (done ? "done" : school.isPresent() ? "ask" : "unknown");
    }

    public String getTitle() {
        return FollowTexts.text(state() + ".title");
    }

    /** Names the school where it is known. */
    public String getText() {
        return FollowTexts.text(state() + ".text", name());
    }

    public String getButton() {
        return FollowTexts.text(stopping ? "stop.button" : "confirm.button");
    }

    public String getSchoolAddress() {
        return school.map(code -> "/scholen/" + code).orElse("");
    }

    /** A text of this page. */
    public String say(String key) {
        return FollowTexts.text(key);
    }

    private String name() {
        return school.flatMap(pages::school)
                .map(found -> found.page().school().name())
                .orElse("");
    }
}

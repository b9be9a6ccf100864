package nl.openvensters.portal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import nl.openvensters.account.PendingInvitation;
import nl.openvensters.account.PeopleRefused;
import nl.openvensters.account.Role;
import nl.openvensters.account.RoleChange;
import nl.openvensters.account.TooBusy;
import nl.openvensters.account.TooManyAttempts;
import nl.openvensters.account.WeakPassword;
import nl.openvensters.account.Workplace;
import nl.openvensters.language.Dutch;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.mail.MailTexts;

/** Roles, refusals and moments about people as they are written on a page. */
@Named
@ApplicationScoped
public class PersonText {

    private static final Texts TEXTS = Texts.of("People");

    @Inject
    private Days days;

    public String role(Role role) {
        return TEXTS.tell("role." + role.name());
    }

    /** A role with where it holds. */
    public String role(Role role, Workplace place) {
        return place(role, place.name());
    }

    /** What a role allows, in a sentence. */
    public String meaning(Role role) {
        return TEXTS.tell("role." + role.name() + ".means");
    }

    /** @param place its name; empty for the platform */
    public String place(Role role, String place) {
        return place.isEmpty() ? role(role) : TEXTS.tell("role.at", role(role), place);
    }

    /** The same within a sentence, where a role has no capital. */
    public String said(Role role, String place) {
        String text = place(role, place);
        return text.substring(0, 1).toLowerCase(Texts.DUTCH) + text.substring(1);
    }

    /** The month of the last login. */
    public String month(Optional<YearMonth> month) {
        return month.map(known -> TEXTS.tell("people.seen", Dutch.month(known)))
                .orElseGet(() -> TEXTS.tell("people.unseen"));
    }

    /** The same in a column about it. */
    public String seen(Optional<YearMonth> month) {
        return month.map(Dutch::month).orElseGet(() -> TEXTS.tell("people.never"));
    }

    /** Whether an invitation still holds. */
    public String state(PendingInvitation invitation) {
        return TEXTS.tell(invitation.expired() ? "invitations.state.expired" : "invitations.state");
    }

    /** Until when an invitation holds, or that it no longer does. */
    public String until(LocalDateTime expires, boolean expired) {
        return TEXTS.tell(expired ? "invitations.expired" : "invitations.until", days.moment(expires));
    }

    /** What became of the mail with the link of an invitation; empty when that is not known. */
    public String mail(PendingInvitation invitation) {
        return invitation
                .mail()
                .map(fate -> MailTexts.fate(fate, invitation.failure()))
                .orElse("");
    }

    /** What happened to a role, as a sentence. */
    public String change(RoleChange change) {
        String by = change.by().isEmpty() ? TEXTS.tell("change.platform") : change.by();
        return TEXTS.tell("change." + change.what().name(), by, change.person(), said(change.role(), change.place()));
    }

    /** Why something cannot be done. */
    public static String why(PeopleRefused refused) {
        return TEXTS.tell("refused." + refused.why().name());
    }

    /** Why a password will not do. */
    public static String why(WeakPassword weak) {
        return TEXTS.tell("weak." + weak.why().name());
    }

    /** How long to wait, and for what. */
    public static String why(TooManyAttempts many) {
        return many instanceof TooBusy
                ? TEXTS.tell("refused.busy")
                : TEXTS.tell("refused.wait", many.waitFor().toMinutes() + 1);
    }

    /** How long to wait before the next invitation. */
    static String whyNoInvitation(TooManyAttempts many) {
        return TEXTS.tell("refused.invitations", many.waitFor().toMinutes() + 1);
    }
}

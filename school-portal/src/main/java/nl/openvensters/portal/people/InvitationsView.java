package nl.openvensters.portal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import nl.openvensters.account.PendingInvitation;
import nl.openvensters.account.PeopleLists;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;

/** All invitations that nobody accepted yet. */
@Named
@RequestScoped
public class InvitationsView {

    private static final Texts TEXTS = Texts.of("People");

    @Inject
    private PeopleLists lists;

    @Inject
    private PersonText text;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    private Table<PendingInvitation> table;

    public void open() throws IOException {
        if (signedIn.isManagingPeople()) {
            getTable().saveWhenAsked("uitnodigingen");
        } else {
            Answers.refuse();
        }
    }

    public Table<PendingInvitation> getTable() {
        if (table == null) {
            table = Table.of(
                    List.of(
                            column("mail", "email", PendingInvitation::email),
                            column("rol", "role", invitation -> text.role(invitation.role())),
                            column("waar", "place", invitation -> invitation
                                    .place()
                                    .name()),
                            column("door", "inviter", PendingInvitation::inviter),
                            column("bericht", "", text::mail),
                            column("tot", "expires", this::until)),
                    wanted -> lists.invitations(signedIn.actor(), wanted),
                    PendingInvitation::id);
        }
        return table;
    }

    private static TableColumn<PendingInvitation> column(
            String name, String key, Function<PendingInvitation, String> text) {
        return new TableColumn<>(name, key, TEXTS.tell("invitations.column." + name), text);
    }

    /** Until when it holds, or that it no longer does. */
    public String until(PendingInvitation invitation) {
        return invitation.expired()
                ? TEXTS.tell("invitations.expired", days.moment(invitation.expiresAt()))
                : days.moment(invitation.expiresAt());
    }
}

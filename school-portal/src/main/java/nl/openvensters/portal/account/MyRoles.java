package nl.openvensters.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.openvensters.account.People;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.people.PersonText;

/** The roles of who is logged in, with where they hold: all count at once, there is nothing to switch. */
@Named
@RequestScoped
public class MyRoles {

    @Inject
    private People people;

    @Inject
    private PersonText text;

    @Inject
    private SignedIn signedIn;

    private List<String> roles;

    public List<String> getRoles() {
        if (roles == null) {
            roles = people.rolesOf(signedIn.actor()).stream()
                    .map(held -> text.role(held.role(), held.place()))
                    .toList();
        }
        return roles;
    }
}

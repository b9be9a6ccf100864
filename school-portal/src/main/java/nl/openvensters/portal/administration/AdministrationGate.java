package nl.openvensters.portal.administration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import nl.openvensters.portal.login.Gate;
import nl.openvensters.portal.login.SignedIn;

/** Lets in only who administers the platform; every use case behind it asks the same once more. */
@WebFilter("/beheer/*")
public class AdministrationGate extends Gate {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected boolean admits() {
        return signedIn.isAdministering();
    }
}

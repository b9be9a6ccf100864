package nl.openvensters.portal.agreement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import nl.openvensters.portal.login.Gate;
import nl.openvensters.portal.login.SignedIn;

/** Lets in only who keeps the dashboard of the sector agreement. */
@WebFilter({"/sectorakkoord", "/sectorakkoord.xhtml", "/sectorakkoord/*"})
public class AgreementGate extends Gate {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected boolean admits() {
        return signedIn.isKeepingAgreement();
    }
}

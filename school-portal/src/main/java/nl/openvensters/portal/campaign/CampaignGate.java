package nl.openvensters.portal.campaign;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import nl.openvensters.portal.login.Gate;
import nl.openvensters.portal.login.SignedIn;

/** Lets in only who runs campaigns of the sector. */
@WebFilter({"/campagnes", "/campagnes.xhtml", "/campagnes/*", "/besturen/selectie", "/besturen/selectie.xhtml"})
public class CampaignGate extends Gate {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected boolean admits() {
        return signedIn.isCampaigning();
    }
}

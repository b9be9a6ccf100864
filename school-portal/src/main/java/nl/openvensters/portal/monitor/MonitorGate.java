package nl.openvensters.portal.monitor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import nl.openvensters.portal.login.Gate;
import nl.openvensters.portal.login.SignedIn;

/** Lets in only who may see the monitor. */
@WebFilter({"/monitor", "/monitor.xhtml", "/besturen", "/besturen.xhtml", "/besturen/*"})
public class MonitorGate extends Gate {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected boolean admits() {
        return signedIn.isMonitoring();
    }
}

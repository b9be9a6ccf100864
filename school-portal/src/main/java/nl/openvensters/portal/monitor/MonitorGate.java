package nl.openvensters.portal.monitor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import nl.openvensters.portal.login.Gate;
import nl.openvensters.portal.login.SignedIn;

/** Lets in only who may see the monitor. What a board sees of itself, and files, are looked at by the domain. */
@WebFilter({
    "/monitor",
    "/monitor.xhtml",
    "/monitor/achter",
    "/monitor/achter.xhtml",
    "/monitor/bezoekers",
    "/monitor/bezoekers.xhtml",
    "/monitor/momentopname",
    "/monitor/momentopname.xhtml",
    "/monitor/momentopnamen",
    "/monitor/momentopnamen.xhtml",
    "/besturen",
    "/besturen.xhtml",
    "/besturen/*"
})
public class MonitorGate extends Gate {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected boolean admits() {
        return signedIn.isMonitoring();
    }
}

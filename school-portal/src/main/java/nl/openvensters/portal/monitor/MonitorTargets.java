package nl.openvensters.portal.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the sector wants to reach; no source settles it, so whoever runs the product may. */
@ApplicationScoped
public class MonitorTargets {

    @Inject
    @ConfigProperty(name = "monitor.target.boards", defaultValue = "95")
    private int boards;

    @Inject
    @ConfigProperty(name = "monitor.target.schools", defaultValue = "70")
    private int schools;

    /** Boards that logged in, in percent of all. */
    public int boards() {
        return boards;
    }

    /** Schools with at least 80 % filled, in percent of all. */
    public int schools() {
        return schools;
    }
}

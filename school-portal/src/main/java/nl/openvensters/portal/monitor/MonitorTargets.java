package nl.openvensters.portal.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the sector wants to reach; no source settles it, so whoever runs the product may. */
@ApplicationScoped
public class MonitorTargets {

    private final int boards;
    private final int schools;
    private final int visitors;

    /** For the container's proxy only. */
    protected MonitorTargets() {
        this(0, 0, 0);
    }

    @Inject
    public MonitorTargets(
            @ConfigProperty(name = "monitor.target.boards", defaultValue = "95") int boards,
            @ConfigProperty(name = "monitor.target.schools", defaultValue = "70") int schools,
            @ConfigProperty(name = "monitor.target.visitors", defaultValue = "0") int visitors) {
        this.boards = boards;
        this.schools = schools;
        this.visitors = visitors;
    }

    /** Boards that logged in, in percent of all. */
    public int boards() {
        return boards;
    }

    /** Schools with at least 80 % filled, in percent of all. */
    public int schools() {
        return schools;
    }

    /** Visitors of the public site in a month; 0 when nobody settled that. */
    public int visitors() {
        return visitors;
    }
}

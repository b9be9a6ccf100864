package nl.openvensters.monitor;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What waits for who runs the platform.
 *
 * @param keys of the inspectorate of which somebody has to say which school they are
 * @param unrun boards with schools that nobody runs here
 * @param expired own invitations that nobody accepted in time
 * @param refused own mails of the last month that did not arrive
 * @param lastImport the newest import that ended; empty before the first
 */
public record PlatformWork(int keys, int unrun, int expired, int refused, Optional<LastImport> lastImport) {

    /**
     * An import.
     *
     * @param file its name
     * @param failed whether it was refused or broken off
     * @param rejected rows that could not be used
     * @param at when it ended, UTC
     */
    public record LastImport(long run, String file, boolean failed, int rejected, LocalDateTime at) {}
}

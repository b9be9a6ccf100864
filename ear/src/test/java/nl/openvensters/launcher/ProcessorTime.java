package nl.openvensters.launcher;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Processor time in seconds, of user and system together: on a busy machine it says more than a clock. */
final class ProcessorTime {

    private ProcessorTime() {}

    /** Of this process and of the MariaDB that it started. */
    static double ofAll() {
        return own() + ofDatabase();
    }

    /** Of the MariaDB that this process started. */
    static double ofDatabase() {
        return ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                        .flatMap(child -> child.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1e3;
    }

    /** Of this process. */
    static double own() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}

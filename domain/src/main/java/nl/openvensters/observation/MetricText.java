package nl.openvensters.observation;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Figures as text in the form of Prometheus 0.0.4, which other collectors read too. */
public final class MetricText {

    /** As the header {@code Content-Type}. */
    public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final StringBuilder text = new StringBuilder();

    /** What it is and of which kind: {@code counter}, {@code gauge} or {@code histogram}. */
    public void type(String name, String help, String type) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    /** @param labels {@code kind="page"}; empty for none */
    public void value(String name, String labels, double value) {
        text.append(name);
        if (!labels.isEmpty()) {
            text.append('{').append(labels).append('}');
        }
        text.append(' ').append(written(value)).append('\n');
    }

    /** Something that goes up and down. */
    public void gauge(String name, String help, double value) {
        type(name, help, "gauge");
        value(name, "", value);
    }

    /** Something that only goes up. */
    public void counter(String name, String help, double value) {
        type(name, help, "counter");
        value(name, "", value);
    }

    /** Memory, threads and tidying of the Java machine, which is one for all applications in it. */
    public void machine() {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        gauge("jvm_heap_used_bytes", "Heap in use", heap.getUsed());
        gauge("jvm_heap_max_bytes", "Heap that there may be", heap.getMax());
        gauge("jvm_threads", "Threads", ManagementFactory.getThreadMXBean().getThreadCount());
        gauge(
                "jvm_uptime_seconds",
                "Since the start",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
        long millis = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        counter("jvm_gc_seconds_total", "Time spent tidying", millis / 1e3);
    }

    private static String written(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.6f", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

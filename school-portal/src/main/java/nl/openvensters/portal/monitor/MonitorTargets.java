package nl.openvensters.portal.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.monitor.report.Figure;
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

    /**
     * In a sentence.
     *
     * @param key of the figure: {@code logins}, {@code fill} or {@code visitors}
     */
    String sentence(String key) {
        return switch (key) {
            case "logins" -> MonitorPictures.text("target.logins", boards);
            case "fill" -> MonitorPictures.text("target.fill", schools);
            default ->
                visitors == 0
                        ? MonitorPictures.text("target.visitors.none")
                        : MonitorPictures.text("target.visitors", visitors);
        };
    }

    /** As a table for files; without visitors when nobody settled those. */
    ShownTable table() {
        var rows = new ArrayList<ShownTable.Row>();
        rows.add(ShownTable.Row.of(MonitorPictures.text("logins.name"), Figure.share(boards, 100)));
        rows.add(ShownTable.Row.of(MonitorPictures.text("fill.name"), Figure.share(schools, 100)));
        if (visitors > 0) {
            rows.add(ShownTable.Row.of(MonitorPictures.text("visitors.name"), Figure.count(visitors)));
        }
        return new ShownTable(
                "targets",
                FigureTexts.TEXTS.tell("table.targets"),
                FigureTexts.TEXTS.tell("lead.targets"),
                FigureTexts.TEXTS.tell("first.key"),
                List.of(FigureTexts.TEXTS.tell("column.target")),
                rows);
    }
}

package nl.openvensters.site.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.site.address.SiteAddress;

/** The page about open data: the files, what their columns mean, and how a program asks. */
@Named
@RequestScoped
public class OpenDataView {

    private static final List<String> EXAMPLES =
            List.of("search", "near", "school", "special", "theme", "figures", "changes");

    @Inject
    private Catalogue catalogue;

    @Inject
    private SiteAddress site;

    /** A file in its two forms. */
    public record File(String id, String title, String csv, String xlsx) {}

    /** A column with what it means. */
    public record Described(String name, String meaning) {}

    /** A question to the API. */
    public record Example(String title, String address) {}

    public List<File> getFiles() {
        return DataSet.all(catalogue).stream()
                .map(set -> new File(
                        set.name(),
                        set.title(),
                        "/open-data/" + set.name() + ".csv",
                        "/open-data/" + set.name() + ".xlsx"))
                .toList();
    }

    public List<Described> getSchoolColumns() {
        return described(SchoolColumns.ALL);
    }

    public List<Described> getFigureColumns() {
        return described(FigureColumns.OF_SCHOOLS);
    }

    private static List<Described> described(List<? extends Column<?>> columns) {
        return columns.stream()
                .map(column -> new Described(column.name(), column.meaning()))
                .toList();
    }

    /** Questions that work as they are. */
    public List<Example> getExamples() {
        return EXAMPLES.stream()
                .map(key -> new Example(
                        OpenTexts.text("example." + key), site.absolute(OpenTexts.text("example." + key + ".address"))))
                .toList();
    }

    /** A text of this page. */
    public String say(String key) {
        return OpenTexts.text(key);
    }
}

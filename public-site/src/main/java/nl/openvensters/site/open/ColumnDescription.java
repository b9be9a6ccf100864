package nl.openvensters.site.open;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.spi.JsonProvider;

/** What the columns of a file mean, after CSV on the Web (W3C): a program finds it beside the file. */
final class ColumnDescription {

    private static final JsonProvider JSON = JsonProvider.provider();

    private ColumnDescription() {}

    static String of(DataSet set) {
        JsonArrayBuilder columns = JSON.createArrayBuilder();
        set.columns()
                .forEach(column -> columns.add(JSON.createObjectBuilder()
                        .add("name", column.name())
                        .add("titles", column.name())
                        .add("dc:description", column.meaning())
                        .add("datatype", column.kind().datatype())));
        return JSON.createObjectBuilder()
                .add(
                        "@context",
                        JSON.createArrayBuilder()
                                .add("http://www.w3.org/ns/csvw")
                                .add(JSON.createObjectBuilder().add("@language", "nl")))
                .add("url", set.name() + ".csv")
                .add("dc:title", set.title())
                .add("dc:description", set.description())
                .add("tableSchema", JSON.createObjectBuilder().add("columns", columns))
                .build()
                .toString();
    }
}

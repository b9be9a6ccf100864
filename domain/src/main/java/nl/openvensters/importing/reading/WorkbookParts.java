package nl.openvensters.importing.reading;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;

/**
 * Which parts an XLSX file has: the workbook names its sheets, and lists of relations say in which part each stands.
 *
 * @param sheets in the order of the workbook; without charts
 * @param sharedStrings the part with the texts of cells; empty text when there is none
 * @param styles the part with the layout of cells; empty text when there is none
 * @param since1904 whether days are counted from 1904
 */
record WorkbookParts(List<Sheet> sheets, String sharedStrings, String styles, boolean since1904) {

    private static final int MOST_SHEETS = 1_000;
    private static final String[] RELATIONS = {
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships"
    };

    /** @param part for example {@code xl/worksheets/sheet1.xml} */
    record Sheet(String name, String part) {}

    /** One part refers to another. @param kind the last part of its type, for example {@code worksheet} */
    private record Relation(String id, String kind, String part) {}

    static WorkbookParts of(Path file) throws IOException {
        String workbook = only("officeDocument", relations(file, ""));
        if (workbook.isEmpty()) {
            throw new UnreadableDocument("zip");
        }
        List<Relation> relations = relations(file, workbook);
        Map<String, String> sheetOfId = new HashMap<>();
        for (Relation relation : relations) {
            if (relation.kind().equals("worksheet")) {
                sheetOfId.put(relation.id(), relation.part());
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        boolean since1904 = false;
        try (ZippedXml xml = ZippedXml.open(file, workbook)) {
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (xml.starts("workbookPr")) {
                    String days = xml.attribute(null, "date1904");
                    since1904 = "1".equals(days) || "true".equals(days);
                } else if (xml.starts("sheet") && sheetOfId.containsKey(id(xml))) {
                    refuseMore(sheets.size());
                    String name = xml.attribute(null, "name");
                    sheets.add(new Sheet(name == null ? "" : name, sheetOfId.get(id(xml))));
                }
            }
        }
        return new WorkbookParts(
                List.copyOf(sheets), only("sharedStrings", relations), only("styles", relations), since1904);
    }

    private static String id(ZippedXml xml) {
        String id = xml.attribute(RELATIONS[0], "id");
        return id == null ? xml.attribute(RELATIONS[1], "id") : id;
    }

    private static String only(String kind, List<Relation> relations) {
        return relations.stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::part)
                .findFirst()
                .orElse("");
    }

    /** @param part empty text for the relations of the file as a whole */
    private static List<Relation> relations(Path file, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String listed = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> relations = new ArrayList<>();
        try (ZippedXml xml = ZippedXml.open(file, listed)) {
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (xml.starts("Relationship")) {
                    refuseMore(relations.size());
                    String kind = xml.attribute(null, "Type");
                    String target = xml.attribute(null, "Target");
                    if (kind != null && target != null) {
                        relations.add(new Relation(
                                xml.attribute(null, "Id"),
                                kind.substring(kind.lastIndexOf('/') + 1),
                                resolved(part, target)));
                    }
                }
            }
        }
        return relations;
    }

    /** Relative to the part that refers to it, as in {@code worksheets/sheet1.xml} and {@code /xl/styles.xml}. */
    private static String resolved(String part, String target) {
        try {
            String path = URI.create("/" + part).resolve(target).getPath();
            return path == null ? "" : path.replaceFirst("^/+", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static void refuseMore(int number) throws UnreadableDocument {
        if (number >= MOST_SHEETS) {
            throw new UnreadableDocument("many-sheets", MOST_SHEETS);
        }
    }
}

package nl.openvensters.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Table;

/**
 * What a file turned out to be.
 *
 * @param format empty when no format recognises it, or more than one does
 * @param document what the format reads: of a spreadsheet perhaps one sheet
 * @param message a Dutch sentence that says why there is no format; else empty
 */
record Recognition(Optional<Format> format, Document document, String message) {

    /** By the whole document, else by one of its sheets: an explanation may come first. */
    static Recognition of(Document document) {
        List<Format> whole = recognising(document);
        Optional<Recognition> again = whole.size() == 1 ? severalSheets(document, whole.get(0)) : Optional.empty();
        if (again.isPresent()) {
            return again.get();
        }
        if (!whole.isEmpty() || document.tables().size() == 1) {
            return among(whole, document);
        }
        List<Document> sheets =
                sheets(document).filter(sheet -> !recognising(sheet).isEmpty()).toList();
        if (sheets.size() > 1) {
            return several(document, sheets.stream().map(Document::first).toList());
        }
        return sheets.isEmpty() ? among(List.of(), document) : among(recognising(sheets.get(0)), sheets.get(0));
    }

    /** A format that is known by the columns of one sheet reads one: of several such sheets nobody knows which holds. */
    private static Optional<Recognition> severalSheets(Document document, Format format) {
        List<Table> alike = document.tables().stream()
                .filter(table -> format.columns(table).fits(table))
                .toList();
        return format.readsAllSheets() || alike.size() < 2 ? Optional.empty() : Optional.of(several(document, alike));
    }

    private static Recognition several(Document document, List<Table> sheets) {
        String names = sheets.stream().map(Table::name).collect(Collectors.joining(", "));
        return without(document, ImportMessages.text("import.several-sheets", names));
    }

    private static Recognition among(List<Format> recognising, Document document) {
        if (recognising.size() == 1) {
            return new Recognition(Optional.of(recognising.get(0)), document, "");
        }
        if (recognising.isEmpty()) {
            return without(document, misfit(document).orElseGet(() -> ImportMessages.text("import.not-recognised")));
        }
        String titles = recognising.stream().map(Format::title).collect(Collectors.joining(", "));
        return without(document, ImportMessages.text("import.several-formats", titles));
    }

    private static Recognition without(Document document, String message) {
        return new Recognition(Optional.empty(), document, message);
    }

    private static List<Format> recognising(Document document) {
        return Formats.all().stream()
                .filter(format -> format.recognises(document))
                .toList();
    }

    /** What is wrong, by the format that it looks most like. */
    private static Optional<String> misfit(Document document) {
        return Stream.concat(Stream.of(document), sheets(document))
                .flatMap(one -> Formats.all().stream().map(format -> format.misfit(one)))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Columns.Misfit::likeness))
                .map(Columns.Misfit::message);
    }

    private static Stream<Document> sheets(Document document) {
        return document.tables().stream().map((Table table) -> new Document(List.of(table)));
    }
}

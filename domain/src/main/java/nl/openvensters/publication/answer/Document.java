package nl.openvensters.publication.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.openvensters.publication.answer.Fault.Rule;

/**
 * Something to read: elsewhere, or a PDF that is stored here.
 *
 * @param link https; empty when it is stored here
 * @param file fingerprint of the stored PDF, see {@code publication.general}
 * @param size of the stored PDF in bytes
 */
public record Document(String title, Optional<String> link, Optional<String> file, Optional<Integer> size) {

    /** The most documents with one answer. */
    public static final int MOST = 25;

    /** The longest title. */
    public static final int LONGEST_TITLE = 80;

    private static final int HEAVIEST = 100_000_000;

    static List<Document> read(Members in) {
        return in.objects("documents", MOST).stream()
                .flatMap(row -> one(row).stream())
                .toList();
    }

    /**
     * Under which title an answer offers a stored file; also an answer that is not right yet.
     *
     * @param file its fingerprint
     */
    public static Optional<String> titleOf(String file, String answer) {
        Map<String, String> fields = AnswerFields.of(answer);
        return IntStream.range(0, MOST)
                .mapToObj(row -> "documents." + row + ".")
                .filter(row -> file.equals(fields.get(row + "file")))
                .findFirst()
                .map(row -> fields.get(row + "title"));
    }

    private static Optional<Document> one(Members row) {
        Optional<String> title = row.text("title", LONGEST_TITLE);
        Optional<String> link = row.link("link");
        Optional<String> file = row.file("file");
        Optional<Integer> size = row.whole("size", 1, HEAVIEST);
        if (title.isEmpty() && (row.has("link") || file.isPresent())) {
            row.fault("title", Rule.NO_TITLE);
        }
        if (title.isPresent() && !row.has("link") && file.isEmpty()) {
            row.fault("link", Rule.REQUIRED);
        }
        return title.filter(t -> link.isPresent() || file.isPresent())
                .map(t -> new Document(t, file.isPresent() ? Optional.empty() : link, file, file.flatMap(f -> size)));
    }

    static Json write(Json json, List<Document> documents) {
        return json.objects("documents", documents, d -> new Json()
                .with("title", d.title())
                .with("link", d.link())
                .with("file", d.file())
                .with("size", d.size()));
    }
}

package nl.openvensters.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.Schema;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CatalogueMirror;
import nl.openvensters.publication.OwnFigures;
import nl.openvensters.school.SubjectCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A database that an older version filled is brought up to date, and the public sees what it saw. The demonstration of ten
 * schools and three years of activity as the version with V80 as its last migration left it, on the day of {@link #NOW},
 * and the documents that it made of it: {@code filled/V80.sql.gz} and {@code filled/V80-documents.txt.gz}. All is made up.
 */
class FilledDatabaseIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final int FILLED_AT = 80;
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-30T21:40:00Z"), ZoneOffset.UTC);
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern ALTERED = Pattern.compile("(?im)^\\s*(?:alter table|update|delete from) (\\w+)");

    /** What is meant to be another: boards can tell of more since, and did not yet. */
    private static final List<String> ADDED = List.of("bestuur_financien", "bestuur_leerlingen", "bestuur_resultaten");

    private static final String UNTOLD =
            ",{\"id\":\"%s\",\"counts\":false,\"definition\":1,\"publication\":{},\"missing\":\"NOT_DELIVERED\"}";

    private static final Map<SubjectCode, String> BEFORE = new TreeMap<>(FilledDatabaseIT::inOrder);
    private static final Set<String> FILLED = new TreeSet<>();

    @BeforeAll
    static void filled_and_brought_up_to_date() throws SQLException, IOException {
        DATABASE.renewUpTo(String.valueOf(FILLED_AT));
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            // What the rows say of columns that are computed is passed over instead of refused.
            statement.execute("set foreign_key_checks = 0, sql_mode = ''");
            for (String insert : packed("V80.sql.gz").split(";\n")) {
                if (!insert.isBlank()) {
                    String table = insert.replaceAll("(?s)INSERT INTO `(\\w+)`.*", "$1");
                    if (FILLED.add(table)) {
                        statement.execute("delete from " + table);
                    }
                    statement.execute(insert);
                }
            }
        }
        packed("V80-documents.txt.gz").lines().map(line -> line.split(" ", 3)).forEach(kept -> {
            var of = new DocumentName(kept[0], kept[1]).subject();
            BEFORE.put(of, kept[2]);
        });
        Schema.in(DATABASE.dataSource()).migrate();
        new CatalogueMirror(DATABASE.dataSource()).mirror(CATALOGUE);
        OwnFigures.complete(DATABASE.dataSource(), CATALOGUE);
        var maker = new PageMaker(DATABASE.dataSource(), CATALOGUE, NOW);
        maker.compareCatalogue();
        maker.makeAll();
    }

    @Test
    void every_document_says_what_it_said() {
        var repository = new PublicPageRepository(DATABASE.dataSource());
        assertThat(BEFORE).hasSize(41);
        BEFORE.forEach((of, kept) -> {
            String now = new String(
                    MadePage.unpacked(repository.find(of).orElseThrow().content()), UTF_8);
            assertThat(comparable(now)).as(of.toString()).isEqualTo(comparable(kept));
        });
    }

    /** Else a migration that fails on rows, or loses them, would be found by who has them. */
    @Test
    void each_table_that_was_there_and_a_later_migration_changes_has_rows() throws IOException {
        var made = new TreeSet<String>();
        var changed = new TreeSet<String>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                String sql = Files.readString(file);
                if (version(file) <= FILLED_AT) {
                    Pattern.compile("(?im)^create table (\\w+)")
                            .matcher(sql)
                            .results()
                            .forEach(table -> made.add(table.group(1)));
                } else {
                    ALTERED.matcher(sql).results().forEach(table -> changed.add(table.group(1)));
                }
            }
        }
        changed.retainAll(made);
        assertThat(changed).isNotEmpty();
        assertThat(FILLED).containsAll(changed);
    }

    private static double version(Path migration) {
        return Double.parseDouble(migration
                .getFileName()
                .toString()
                .replaceAll("V(.*?)__.*", "$1")
                .replace('_', '.'));
    }

    /** Byte for byte, but for which form it has, which catalogue it was made of, and what is meant. */
    private static String comparable(String document) {
        String same = document.replaceFirst("\"form\":\\d+,\"catalogue\":\"\\w+\"", "");
        for (String added : ADDED) {
            same = same.replace(UNTOLD.formatted(added), "");
        }
        return same;
    }

    private static int inOrder(SubjectCode one, SubjectCode other) {
        return (one.kind() + one.value()).compareTo(other.kind() + other.value());
    }

    private static String packed(String file) {
        try (var in = new GZIPInputStream(FilledDatabaseIT.class.getResourceAsStream("/filled/" + file))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

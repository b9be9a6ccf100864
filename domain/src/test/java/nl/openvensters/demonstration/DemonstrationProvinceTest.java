package nl.openvensters.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.miachm.sods.SpreadSheet;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationProvinceTest {

    private static final int SCHOOLS = 600;

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        new DemonstrationProvince(7, SCHOOLS).writeTo(folder);
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_others(@TempDir Path again) throws IOException {
        new DemonstrationProvince(7, 40).writeTo(again.resolve("a"));
        new DemonstrationProvince(7, 40).writeTo(again.resolve("b"));
        new DemonstrationProvince(8, 40).writeTo(again.resolve("c"));

        assertThat(bytes(again.resolve("a"))).isEqualTo(bytes(again.resolve("b")));
        assertThat(bytes(again.resolve("a"))).isNotEqualTo(bytes(again.resolve("c")));
    }

    @Test
    void few_schools_make_no_file_without_rows(@TempDir Path few) throws IOException {
        new DemonstrationProvince(1953, 10).writeTo(few);

        try (Stream<Path> files = Files.list(few)) {
            assertThat(files.filter(file -> file.toString().endsWith(".csv")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file, StandardCharsets.ISO_8859_1))
                            .hasSizeGreaterThan(1));
        }
    }

    @Test
    void ages_add_up_to_the_pupils_of_that_year_as_far_as_they_are_shown() throws IOException {
        Map<String, Integer> pupils = read("06-", StandardCharsets.UTF_8).stream()
                .filter(row -> !row.getField("LEERLINGEN_2024").equals("<5"))
                .collect(Collectors.toMap(
                        row -> row.getField("VESTIGINGSCODE"),
                        row -> Integer.parseInt(row.getField("LEERLINGEN_2024"))));
        var least = new TreeMap<String, Integer>();
        var most = new TreeMap<String, Integer>();
        for (var row : read("01.", StandardCharsets.UTF_8)) {
            String school = row.getField("INSTELLINGSCODE") + row.getField("VESTIGINGSCODE");
            var cells = row.getFields().subList(13, row.getFieldCount());
            least.merge(school, sum(cells, 1), Integer::sum);
            most.merge(school, sum(cells, 4), Integer::sum);
        }

        assertThat(least).hasSizeGreaterThan(500).allSatisfy((school, low) -> assertThat(pupils.get(school))
                .isBetween(low, most.get(school)));
    }

    @Test
    void every_subject_of_the_reference_levels_counts_the_same_children() throws IOException {
        assertThat(read("10.-leerlingen-bo-referentieniveaus-2023", StandardCharsets.UTF_8))
                .allSatisfy(row -> {
                    var arithmetic = row.getFields().subList(12, 16);
                    var reading = row.getFields().subList(16, 19);
                    assertThat(sum(arithmetic, 1)).isLessThanOrEqualTo(sum(reading, 4));
                    assertThat(sum(reading, 1)).isLessThanOrEqualTo(sum(arithmetic, 4));
                });
    }

    @Test
    void the_dirt_of_the_real_files_is_in_them() throws IOException {
        assertThat(text("10.-leerlingen-bo-referentieniveaus-2022", StandardCharsets.UTF_8))
                .contains(
                        "\r\n",
                        "SÂ·d-DoggerlÃ",
                        "\"<5\"",
                        ";\"0\";\"0\";\"0\";\"0\";\"0\";\"0\";\"0\";\"0\";\"0\";\"0\"")
                .doesNotStartWith("\uFEFF");
        assertThat(text("10.-leerlingen-bo-referentieniveaus-2023", StandardCharsets.UTF_8))
                .startsWith("\uFEFF")
                .doesNotContain("\r")
                .contains("Súd-Doggerlân");
        assertThat(text("02.", Charset.forName("windows-1252")))
                .contains("SÚD-DOGGERLÂN", "; ;", "\"Basisschool \"\"")
                .doesNotStartWith("\uFEFF");
        assertThat(text("06-", StandardCharsets.UTF_8)).contains("\"\"\"\"", ";SO/VSO;");
        assertThat(text("05.-gemiddelde-eindscores-bo-sbo-2022", StandardCharsets.UTF_8))
                .contains("PRIKDATUM_SCORES", "CET_AANTAL", ";\"0\";0", "\"<5\";NA");
        assertThat(text("05.-gemiddelde-eindscores-bo-sbo-2024", StandardCharsets.UTF_8))
                .contains("\"PRIKDATUM\"", "LIB_GEM", "\"0,0000000000000\"");
        assertThat(text("04-leerlingen-bo-sbo-schooladviezen-2022", StandardCharsets.UTF_8))
                .contains("VMBO_BL\"");
        assertThat(text("OVERGANGEN", StandardCharsets.UTF_8)).contains("\"VST\",\"WPO\",1-8-20");
    }

    @Test
    void some_coordinates_are_double_and_some_are_not_there() throws IOException {
        var codes = text("schoollocaties", StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("\"basisschool\""))
                .map(line -> line.replaceAll(".*\"vestigingscode\": \"(.{6})\".*", "$1"))
                .toList();

        assertThat(codes.stream().distinct().count())
                .isLessThan(codes.size())
                .isLessThan(read("02.", Charset.forName("windows-1252")).size());
    }

    @Test
    void spreadsheets_are_read_by_a_library_and_carry_the_inspectorates_marks() throws IOException {
        var results = new SpreadSheet(new ByteArrayInputStream(Files.readAllBytes(file("inspectie"))));
        var weighting = new SpreadSheet(new ByteArrayInputStream(Files.readAllBytes(file("schoolweging"))));
        var cells = Arrays.stream(results.getSheet("Data").getDataRange().getValues())
                .flatMap(Arrays::stream)
                .map(String::valueOf)
                .toList();

        assertThat(weighting.getNumSheets()).isEqualTo(6);
        assertThat(cells)
                .contains(
                        "*",
                        "Te weinig gegevens",
                        "Kleine school - Beoordeling over 5 jaar",
                        "Onder de signaleringswaarde")
                .anyMatch(cell -> cell.endsWith("|C2"));
    }

    @Test
    void boards_have_from_one_to_sixty_schools_and_a_tenth_of_the_schools_is_special() throws IOException {
        var perBoard = read("02.", Charset.forName("windows-1252")).stream()
                .collect(Collectors.groupingBy(row -> row.getField("BEVOEGD GEZAG NUMMER"), Collectors.counting()));
        var kinds = read("01.", StandardCharsets.UTF_8).stream()
                .collect(Collectors.groupingBy(row -> row.getField("SOORT_PO"), Collectors.counting()));

        assertThat(perBoard.values()).contains(1L).anyMatch(schools -> schools > 45);
        assertThat(kinds.get("Bo")).isBetween(500L, 560L);
        assertThat(kinds.keySet()).containsExactlyInAnyOrder("Bo", "Sbo", "So", "Vso");
    }

    @Test
    void between_deliveries_schools_close_open_move_and_are_renamed(@TempDir Path years) throws IOException {
        var province = new DemonstrationProvince(7, SCHOOLS);
        for (Delivery delivery : List.of(Delivery.YEAR_2023, Delivery.YEAR_2025)) {
            province.writeTo(years.resolve(delivery.folder()), delivery);
        }
        var before = locations(years.resolve("2023"));
        var after = locations(years.resolve("2025"));

        assertThat(before.keySet()).anyMatch(code -> !after.containsKey(code));
        assertThat(after.keySet()).anyMatch(code -> !before.containsKey(code));
        for (String column : List.of("VESTIGINGSNAAM", "STRAATNAAM", "BEVOEGD GEZAG NUMMER")) {
            assertThat(after.values())
                    .anyMatch(row -> before.containsKey(row.getField("VESTIGINGSCODE"))
                            && !before.get(row.getField("VESTIGINGSCODE"))
                                    .getField(column)
                                    .equals(row.getField(column)));
        }
    }

    @Test
    void codes_are_unique_at_ten_times_the_nation() {
        assertThat(new DemonstrationProvince(7, 61_000).schools()).isEqualTo(61_000);
        assertThatThrownBy(() -> new DemonstrationProvince(7, 100_000)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, NamedCsvRecord> locations(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith("02."))
                    .findFirst()
                    .orElseThrow();
            return rows(Files.readString(file, Charset.forName("windows-1252"))).stream()
                    .collect(Collectors.toMap(row -> row.getField("VESTIGINGSCODE"), Function.identity()));
        }
    }

    /** With the hidden ones as so many. */
    private static int sum(List<String> cells, int hidden) {
        return cells.stream()
                .mapToInt(cell -> cell.equals("<5") ? hidden : Integer.parseInt(cell))
                .sum();
    }

    private static List<NamedCsvRecord> read(String start, Charset charset) throws IOException {
        return rows(text(start, charset));
    }

    private static List<NamedCsvRecord> rows(String text) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text.replace("\uFEFF", "")).stream()
                .toList();
    }

    private static String text(String start, Charset charset) throws IOException {
        return Files.readString(file(start), charset);
    }

    private static Path file(String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            var all = new TreeMap<String, String>();
            for (Path file : files.toList()) {
                byte[] read = Files.readAllBytes(file);
                all.put(
                        file.getFileName().toString(),
                        IntStream.of(read.length, Arrays.hashCode(read))
                                .mapToObj(String::valueOf)
                                .collect(Collectors.joining(":")));
            }
            return all;
        }
    }
}

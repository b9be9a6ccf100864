package nl.openvensters.importing;

import static nl.openvensters.importing.MadeUpFiles.location;
import static nl.openvensters.importing.MadeUpFiles.pupils;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.importing.ImportResult.State;
import nl.openvensters.importing.staging.Changes.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A register that changes more than is normal waits for a person, and another list than ours is refused. */
class UnusualRegisterIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String STATES = "select group_concat(concat_ws('|', school_id, valid_from, valid_to, name,"
            + " postcode) order by school_id, valid_from) from school_state";

    @TempDir
    Path folder;

    private ImportedRegister register;
    private MadeUpFiles files;

    @BeforeEach
    void sixty_schools() throws Exception {
        register = ImportedRegister.empty(DATABASE);
        files = new MadeUpFiles(folder);
        register.delivered("2026-05-01", files.locations(schools(60)));
    }

    @Test
    void a_register_that_lacks_many_schools_closes_none_and_lists_them_all() throws Exception {
        String before = register.one(STATES);

        ImportResult half = register.delivered("2026-06-01", files.locations(schools(30)));

        assertThat(half.state()).isEqualTo(State.NEEDS_PERSON);
        assertThat(half.message()).contains("sluiten 30 scholen", "60 open scholen", "--yes");
        assertThat(half.rejects()).hasSize(30);
        assertThat(half.rejects().get(0)).isEqualTo(new Reject(0, "", "01AA30 School 30", "Deze school zou sluiten."));
        assertThat(register.one(STATES)).isEqualTo(before);
        assertThat(register.one("select concat(state, ' ', (select count(*) from import_reject)) from import_run"
                        + " order by id desc"))
                .isEqualTo("REFUSED 30");
    }

    @Test
    void a_person_who_says_so_closes_them_all_the_same() throws Exception {
        Path half = files.locations(schools(30));
        register.delivered("2026-06-01", half);

        ImportResult confirmed = register.imports(ImportSettings.usual().asConfirmed(), "2026-06-01", half)
                .get(0);

        assertThat(confirmed.state()).isEqualTo(State.DONE);
        assertThat(open()).isEqualTo("30");
    }

    @Test
    void a_try_of_it_tells_what_it_would_close() throws Exception {
        ImportResult half = register.imports(
                        ImportSettings.usual().asDryRun(), "2026-06-01", files.locations(schools(30)))
                .get(0);

        assertThat(half.state()).isEqualTo(State.NEEDS_PERSON);
        assertThat(half.changes().count(Kind.SCHOOLS_CLOSED)).isEqualTo(30);
        assertThat(half.changes().examples(Kind.SCHOOLS_CLOSED)).hasSize(20).contains("01AA30 School 30");
        assertThat(open()).isEqualTo("60");
    }

    @Test
    void each_kind_counts_by_itself() throws Exception {
        assertThat(delivered(i -> school(i, i < 10 ? "Andere naam " + i : "School " + i, "9401 AA"))
                        .message())
                .contains("krijgen 10 scholen een andere naam");
        assertThat(delivered(i -> school(i, "School " + i, i < 12 ? "9402 AB" : "9401 AA"))
                        .message())
                .contains("krijgen 12 scholen een ander adres");
        assertThat(delivered(i -> school(i, i < 9 ? "Andere naam " + i : "School " + i, i > 50 ? "9402 AB" : "9401 AA"))
                        .state())
                .isEqualTo(State.DONE);
    }

    @Test
    void a_school_of_which_the_row_cannot_be_read_is_not_closed() throws Exception {
        ImportResult blank =
                delivered(i -> school(i, i < 5 ? "" : "School " + i, i > 57 ? "geen postcode" : "9401 AA"));

        assertThat(blank.state()).isEqualTo(State.DONE);
        assertThat(blank.rejects()).hasSize(7);
        assertThat(blank.changes().count(Kind.SCHOOLS_CLOSED)).isZero();
        assertThat(open()).isEqualTo("60");
    }

    @Test
    void another_board_or_website_for_many_schools_waits_for_a_person() throws Exception {
        assertThat(delivered(i -> school(i, "School " + i, "9401 AA").replace(";41001;", ";41002;"))
                        .message())
                .contains("krijgen 60 scholen een ander bestuur");
        assertThat(delivered(i -> school(i, "School " + i, "9401 AA").replace("www.school", "www.elders"))
                        .message())
                .contains("krijgen 60 scholen een andere website");
    }

    @Test
    void schools_that_lie_elsewhere_on_the_map_all_at_once_wait_for_a_person() throws Exception {
        register.delivered("2026-06-01", points("6.56;52.99"));

        ImportResult elsewhere = register.delivered("2026-06-02", points("4.90;52.37"));

        assertThat(elsewhere.state()).isEqualTo(State.NEEDS_PERSON);
        assertThat(elsewhere.message())
                .contains("komen 60 scholen op de kaart meer dan vijf kilometer verder te liggen");
        assertThat(register.one("select distinct latitude from school_point")).isEqualTo("52.990000");
        assertThat(register.delivered("2026-06-03", points("6.58;52.98")).state())
                .isEqualTo(State.DONE);
    }

    private Path points(String where) {
        return files.coordinates(IntStream.range(0, 60)
                .mapToObj(i -> "basisschool;01AA%02d;%s".formatted(i, where))
                .toArray(String[]::new));
    }

    @Test
    void figures_of_many_schools_that_nobody_knows_make_none() throws Exception {
        ImportResult strangers = register.delivered("2026-06-01", ages("20ZZ"));

        assertThat(strangers.state()).isEqualTo(State.NEEDS_PERSON);
        assertThat(strangers.message()).startsWith("Van de 20 scholen in dit bestand kennen wij er 0.");
        assertThat(register.one("select count(*) from school where code like '20ZZ%'"))
                .isEqualTo("0");
        assertThat(register.delivered("2026-06-02", ages("01AA")).state()).isEqualTo(State.DONE);
    }

    @Test
    void figures_of_a_day_that_is_still_to_come_are_rejected() throws Exception {
        Path future = Files.writeString(
                folder.resolve("leeftijd.csv"), Files.readString(ages("01AA")).replace("20251001", "20311001"));

        ImportResult result = register.delivered("2026-06-01", future);

        assertThat(result.counts().rowsTaken()).isZero();
        assertThat(result.rejects().get(0).why()).startsWith("Van deze dag kan dit cijfer niet zijn");
    }

    /** Of twenty schools. */
    private Path ages(String institution) throws IOException {
        String rows = IntStream.range(0, 20)
                .mapToObj("20251001;%s;%%02d;BO;30;30;30;30;30;30;30;30;30\r\n".formatted(institution)::formatted)
                .collect(Collectors.joining());
        return Files.writeString(
                folder.resolve("leeftijd-" + institution + ".csv"),
                "PEILDATUM;INSTELLINGSCODE;VESTIGINGSCODE;SOORT_PO;LEEFTIJD_4;LEEFTIJD_5;LEEFTIJD_6;LEEFTIJD_7;"
                        + "LEEFTIJD_8;LEEFTIJD_9;LEEFTIJD_10;LEEFTIJD_11;LEEFTIJD_12\r\n" + rows);
    }

    @Test
    void a_school_or_nine_are_nothing_unusual() throws Exception {
        assertThat(register.delivered("2026-06-01", files.locations(schools(51)))
                        .state())
                .isEqualTo(State.DONE);
        assertThat(open()).isEqualTo("51");
    }

    @Test
    void names_in_capitals_rename_nothing() throws Exception {
        ImportResult capitals = delivered(i -> school(i, "SCHOOL-" + i, "9401aa"));

        assertThat(capitals.state()).isEqualTo(State.DONE);
        assertThat(capitals.changes().none()).isTrue();
        assertThat(register.one("select count(*) from arrival")).isEqualTo("0");
        assertThat(register.one("select concat(count(*), ' ', max(name)) from school_state where name = 'SCHOOL-1'"))
                .as("the spelling is taken over, without a new state")
                .isEqualTo("1 SCHOOL-1");
    }

    @Test
    void a_history_that_closes_many_special_schools_waits_too() throws Exception {
        register.delivered("2026-05-01", history("3;4;5;6", i -> "3;4;5;6"));

        ImportResult later = register.delivered("2026-06-01", history("3;4;5;6", i -> i < 10 ? "3;4;5;0" : "3;4;5;6"));

        assertThat(later.state()).isEqualTo(State.NEEDS_PERSON);
        assertThat(later.message()).contains("sluiten 10 scholen", "21 open scholen");
    }

    @Test
    void boards_that_get_their_name_are_normal_and_boards_that_all_are_renamed_are_not() throws Exception {
        register.imports(
                ImportSettings.usual().asConfirmed(),
                "2026-05-02",
                files.locations(IntStream.range(0, 60)
                        .mapToObj(
                                i -> location("01AA%02d".formatted(i), "School " + i, "410" + (10 + i), "9401 AA", "X"))
                        .toArray(String[]::new)));

        ImportResult named = register.delivered("2026-06-01", boards("Stichting "));
        ImportResult renamed = register.delivered("2026-06-02", boards("Vereniging "));

        assertThat(named.changes().count(Kind.BOARDS_NAMED)).isEqualTo(60);
        assertThat(named.changes().count(Kind.BOARDS_CHANGED)).isZero();
        assertThat(renamed.state()).isEqualTo(State.NEEDS_PERSON);
        assertThat(renamed.message()).contains("krijgen 60 besturen een andere naam");
    }

    @Test
    void a_list_of_schools_that_are_not_ours_waits_for_a_person() throws Exception {
        ImportResult strangers = register.delivered(
                "2026-06-01",
                files.locations(IntStream.range(0, 40)
                        .mapToObj(i -> location("20ZZ%02d".formatted(i), "College " + i, "41001", "9401 AA", "X"))
                        .toArray(String[]::new)));

        assertThat(strangers.state()).isEqualTo(State.NEEDS_PERSON);
        assertThat(strangers.message()).startsWith("Van de 40 scholen in dit bestand kennen wij er 0.");
    }

    @Test
    void a_list_of_secondary_schools_is_refused_in_one_sentence_whoever_says_so() throws Exception {
        ImportResult secondary = register.imports(
                        ImportSettings.usual().asConfirmed(),
                        "2026-06-01",
                        files.locationsWith("ONDERWIJSSTRUCTUUR", "HAVO/VWO", schools(60)))
                .get(0);

        assertThat(secondary.state()).isEqualTo(State.REFUSED);
        assertThat(secondary.message()).startsWith("Dit is een lijst van scholen voor voortgezet onderwijs");
        assertThat(secondary.rejects()).isEmpty();
    }

    @Test
    void a_list_whose_rows_are_about_another_kind_of_school_is_refused() throws Exception {
        ImportResult special = register.delivered("2026-06-01", files.locationsWith("SECTOR", "VO", schools(60)));

        assertThat(special.state()).isEqualTo(State.REFUSED);
        assertThat(special.message()).startsWith("Van de 60 rijen gaan er 60 over ander onderwijs (VO).");
        assertThat(open()).isEqualTo("60");
    }

    private ImportResult delivered(IntFunction<String> row) throws Exception {
        return register.delivered(
                "2026-06-01",
                files.locations(IntStream.range(0, 60).mapToObj(row).toArray(String[]::new)));
    }

    private Path boards(String kind) {
        return files.boards(IntStream.range(0, 60)
                .mapToObj(i -> "410" + (10 + i) + ";" + kind + i + ";12345678;bo")
                .toArray(String[]::new));
    }

    private Path history(String mainstream, IntFunction<String> special) {
        String[] rows = IntStream.range(0, 22)
                .mapToObj(i -> i == 21
                        ? pupils("01AA00", "School 0", "BO", mainstream)
                        : pupils("30SP%02d".formatted(i), "Speciaal " + i, "SBO", special.apply(i)))
                .toArray(String[]::new);
        return files.history(rows);
    }

    private static String[] schools(int count) {
        String[] all = IntStream.range(0, 60)
                .mapToObj(i -> school(i, "School " + i, "9401 AA"))
                .toArray(String[]::new);
        return Arrays.copyOf(all, count);
    }

    private static String school(int number, String name, String postcode) {
        return location("01AA%02d".formatted(number), name, "41001", postcode, "ASSEN");
    }

    private String open() throws SQLException {
        return register.one("select count(*) from school_state where valid_to is null");
    }
}

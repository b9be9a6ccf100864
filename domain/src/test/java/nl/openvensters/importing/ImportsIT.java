package nl.openvensters.importing;

import static nl.openvensters.importing.MadeUpFiles.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.importing.run.ImportDatabase;
import nl.openvensters.importing.run.ImportJob;
import nl.openvensters.importing.run.ImportRefused;
import nl.openvensters.importing.run.ImportThread;
import nl.openvensters.importing.run.Imports;
import nl.openvensters.importing.run.PastRun;
import nl.openvensters.importing.run.PastRunRepository;
import nl.openvensters.importing.run.PastRuns;
import nl.openvensters.importing.run.RunListRepository;
import nl.openvensters.importing.run.RunLists;
import nl.openvensters.importing.run.UploadFolder;
import nl.openvensters.importing.run.UploadedFile;
import nl.openvensters.importing.staging.Changes;
import nl.openvensters.listing.Wanted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ImportsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-04T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.parse("2026-06-04");

    @TempDir
    Path folder;

    private final List<Runnable> waiting = new ArrayList<>();
    private static final Wanted ALL = new Wanted("", Map.of(), Optional.empty(), 0, 10);

    private final PastRuns runs = new PastRuns(new PastRunRepository(DATABASE.dataSource()));
    private final RunLists lists = new RunLists(new RunListRepository(DATABASE.dataSource()));
    private ImportedRegister register;
    private Imports imports;
    private Actor anna;

    private record Sent(String name, byte[] data) implements Imports.Incoming {

        @Override
        public long bytes() {
            return data.length;
        }

        @Override
        public InputStream content() {
            return new ByteArrayInputStream(data);
        }
    }

    @BeforeEach
    void empty() throws Exception {
        register = ImportedRegister.empty(DATABASE);
        register.execute("insert into account (id, email, name, created_at) values (1, 'a@x.example', 'Anna', now())");
        anna = new Actor(1, "Anna", List.of(new Grant(Role.ADMINISTRATOR, 0)));
        imports = new Imports(
                new ImportDatabase(DATABASE.dataSource()),
                new UploadFolder(folder.resolve("uploads"), NOON),
                new ImportThread(waiting::add),
                NOON);
    }

    @Test
    void a_try_tells_what_would_change_and_keeps_nothing_but_the_files() throws Exception {
        String upload = imports.upload(anna, List.of(locations("locaties.csv")));

        ImportJob job = imports.start(anna, upload, Optional.of(TODAY), true);
        assertThat(job.working()).isTrue();
        waiting.remove(0).run();

        assertThat(job.phase()).isEqualTo(ImportJob.Phase.DONE);
        assertThat(job.changes()).containsEntry(Changes.Kind.SCHOOLS_ADDED, 1L);
        assertThat(register.one("select count(*) from school_state")).isEqualTo("0");
        assertThat(lists.runs(anna, ALL).rows()).isEmpty();
        assertThat(imports.files(anna, upload)).hasSize(1);
    }

    @Test
    void an_import_is_written_down_with_who_and_takes_its_files_away() throws Exception {
        String upload = imports.upload(anna, List.of(locations("C:\\map\\..\\locaties.csv")));
        assertThat(imports.files(anna, upload)).extracting(UploadedFile::name).containsExactly("locaties.csv");
        imports.start(anna, upload, Optional.of(TODAY), false);
        waiting.remove(0).run();

        assertThat(imports.files(anna, upload)).isEmpty();
        assertThat(lists.runs(anna, ALL).found()).isEqualTo(1);
        PastRun run = lists.runs(anna, ALL).rows().get(0);
        assertThat(run.by()).isEqualTo("Anna");
        assertThat(run.state()).isEqualTo(PastRun.State.DONE);
        assertThat(run.read()).isEqualTo(run.taken() + run.rejected() + run.waiting() + run.leftOut());
        assertThat(run.changes()).extracting(PastRun.Change::what).contains("nieuwe scholen");
        assertThat(runs.find(anna, run.id())).contains(run);
    }

    @Test
    void what_is_unusual_waits_with_its_files_until_a_person_says_that_it_is_right() throws Exception {
        register.delivered("2026-05-01", new MadeUpFiles(folder).locations(schools(30)));
        Path fewer = new MadeUpFiles(folder).locations(schools(10));
        String upload = imports.upload(anna, List.of(new Sent("locaties.csv", Files.readAllBytes(fewer))));
        ImportJob refused = imports.start(anna, upload, Optional.of(TODAY), false);
        waiting.remove(0).run();
        assertThat(refused.needsPerson()).isTrue();
        assertThat(imports.files(anna, upload)).hasSize(1);

        ImportJob confirmed = imports.confirm(anna, upload);
        waiting.remove(0).run();

        assertThat(confirmed.changes()).containsEntry(Changes.Kind.SCHOOLS_CLOSED, 20L);
        assertThat(imports.files(anna, upload)).isEmpty();
        assertThat(register.one("select count(*) from school_state where valid_to is null"))
                .isEqualTo("10");
    }

    private static String[] schools(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> location("01AA%02d".formatted(i), "School " + i, "41001", "9401 AA", "ASSEN"))
                .toArray(String[]::new);
    }

    @Test
    void one_import_at_a_time_and_none_of_a_day_to_come() throws Exception {
        String upload = imports.upload(anna, List.of(locations("locaties.csv")));

        refused(
                ImportRefused.Why.DELIVERED_LATER,
                () -> imports.start(anna, upload, Optional.of(TODAY.plusDays(1)), true));
        imports.start(anna, upload, Optional.of(TODAY), true);
        refused(ImportRefused.Why.BUSY, () -> imports.start(anna, upload, Optional.of(TODAY), false));
        refused(ImportRefused.Why.BUSY, () -> imports.drop(anna, upload));
        waiting.remove(0).run();
        imports.drop(anna, upload);
        refused(ImportRefused.Why.FILES_GONE, () -> imports.start(anna, upload, Optional.of(TODAY), false));
        refused(ImportRefused.Why.FILES_GONE, () -> imports.start(anna, "../../etc", Optional.of(TODAY), false));
        refused(ImportRefused.Why.NO_FILES, () -> imports.upload(anna, List.of()));
    }

    @Test
    void only_who_administers_the_platform_imports_and_looks_back() {
        Actor board = new Actor(1, "Cor", List.of(new Grant(Role.BOARD_ADMINISTRATOR, 3)));
        notAllowed(() -> imports.upload(board, List.of(locations("x.csv"))));
        notAllowed(() -> imports.files(board, "0123456789abcdef"));
        notAllowed(() -> imports.start(board, "0123456789abcdef", Optional.empty(), true));
        notAllowed(() -> imports.confirm(board, "0123456789abcdef"));
        notAllowed(() -> imports.drop(board, "0123456789abcdef"));
        notAllowed(() -> imports.job(board, "0123456789abcdef"));
        notAllowed(() -> imports.working(board));
        notAllowed(() -> lists.runs(board, ALL));
        notAllowed(() -> lists.rejects(board, 1, ALL));
        notAllowed(() -> runs.find(board, 1));
        notAllowed(() -> runs.rejects(board, 1));
    }

    private interface Attempt {
        void go() throws IOException;
    }

    private static void refused(ImportRefused.Why why, Attempt attempt) {
        assertThatThrownBy(attempt::go).isInstanceOfSatisfying(ImportRefused.class, refused -> assertThat(refused.why())
                .isEqualTo(why));
    }

    private static void notAllowed(Attempt attempt) {
        assertThatThrownBy(attempt::go).isInstanceOf(NotAllowed.class);
    }

    private Sent locations(String name) throws IOException {
        Path file = new MadeUpFiles(folder).locations(location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN"));
        return new Sent(name, Files.readAllBytes(file));
    }
}

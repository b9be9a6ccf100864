package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @Test
    void without_arguments_the_product_listens_to_this_machine_only() {
        Command.Run run = (Command.Run) read();

        assertThat(run.host()).isEqualTo("127.0.0.1");
        assertThat(run.port()).isEqualTo(8080);
        assertThat(run.data()).isEmpty();
        assertThat(run.demoAccounts()).isFalse();
    }

    @Test
    void values_may_follow_a_space_or_an_equals_sign() {
        assertThat(((Command.Run) read("--port", "81")).port()).isEqualTo(81);
        assertThat(((Command.Run) read("--port=81")).port()).isEqualTo(81);
    }

    @Test
    void an_import_takes_files_options_and_the_day_of_delivery() {
        Command.Import order =
                (Command.Import) read("import", "a.csv", "--delivered", "2026-04-01", "map", "--dry-run");

        assertThat(order.files()).containsExactly(Path.of("a.csv"), Path.of("map"));
        assertThat(order.delivered()).contains(LocalDate.of(2026, 4, 1));
        assertThat(order.dryRun()).isTrue();
    }

    @Test
    void only_who_says_yes_confirms_an_unusual_register() {
        assertThat(((Command.Import) read("import", "a.csv")).confirmed()).isFalse();
        assertThat(((Command.Import) read("import", "a.csv", "--yes")).confirmed())
                .isTrue();
    }

    @Test
    void pages_are_compared_only_for_who_asks() {
        assertThat(((Command.Pages) read("pages")).check()).isFalse();
        assertThat(((Command.Pages) read("pages", "--check")).check()).isTrue();
    }

    @Test
    void help_goes_before_everything_else() {
        assertThat(read("--nonsense", "--help")).isInstanceOf(Command.Help.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --prot 80             | Unknown option "--prot". Did you mean "--port"?
                    imprt a.csv           | Unknown command "imprt". Did you mean "import"?
                    --zzzzzzzzz           | Unknown option "--zzzzzzzzz". See
                    --port                | Option --port needs a value.
                    --port 99999          | --port wants a number from 0 to 65535, not "99999".
                    --port eighty         | --port wants a number from 0 to 65535, not "eighty".
                    --only shop           | --only wants site or portal, not "shop".
                    --delivered yesterday | --delivered wants a day such as 2026-04-01, not "yesterday".
                    --data --port 80      | Option --data needs a value.
                    --home=               | Option --home needs a value.
                    --port 1 --port 2     | Option --port is given twice.
                    --demo-accounts=yes   | Option --demo-accounts takes no value.
                    --dry-run             | Option --dry-run belongs to ./run import.
                    --yes                 | Option --yes belongs to ./run import.
                    import a --yes=1      | Option --yes takes no value.
                    import a --port 80    | Option --port belongs to ./run without a command.
                    import a --dryrun     | Unknown option "--dryrun". Did you mean "--dry-run"?
                    --out x               | Option --out belongs to ./run demo-data.
                    --check               | Option --check belongs to ./run pages.
                    --keep-mail           | Option --keep-mail belongs to ./run restore.
                    import                | Which files should be imported?
                    demo-data             | Where to? Give --out DIR.
                    """)
    void a_mistake_is_told_in_one_sentence_with_what_was_meant(String arguments, String sentence) {
        assertThatThrownBy(() -> read(arguments.split(" ")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void a_restored_copy_is_quiet_unless_it_is_said() {
        assertThat(read("restore", "a.zip", "--home", "x"))
                .isInstanceOfSatisfying(Command.Restore.class, order -> assertThat(order.keepMail())
                        .isFalse());
        assertThat(read("restore", "a.zip", "--home", "x", "--keep-mail"))
                .isInstanceOfSatisfying(Command.Restore.class, order -> assertThat(order.keepMail())
                        .isTrue());
    }

    private static Command read(String... arguments) {
        return CommandLine.read(List.of(arguments));
    }
}

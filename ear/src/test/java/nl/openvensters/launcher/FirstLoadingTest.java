package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstLoadingTest {

    private static final LocalDate THEN = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    @Test
    void a_load_that_was_broken_off_goes_on_with_the_same_files_and_day() {
        Home.FirstLoad brokenOff = new Home.FirstLoad(folder, THEN);

        assertThat(FirstLoading.chosen(order(), Optional.of(brokenOff))).isEqualTo(brokenOff);
        assertThat(FirstLoading.chosen(order("--data", folder.toString()), Optional.of(brokenOff)))
                .isEqualTo(brokenOff);
    }

    @Test
    void other_files_are_not_mixed_with_those_of_a_load_that_was_broken_off() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Command.Run order = order("--data", other.toString());

        assertThatThrownBy(() -> FirstLoading.chosen(order, Optional.of(new Home.FirstLoad(folder, THEN))))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("Loading " + folder + " was broken off", "--data " + folder, "--home");
        assertThat(FirstLoading.chosen(order, Optional.of(new Home.FirstLoad(folder.resolve("moved"), THEN))))
                .as("the files were moved")
                .isEqualTo(new Home.FirstLoad(other, THEN));
    }

    @Test
    void what_is_not_a_folder_is_told_as_it_is() throws IOException {
        Path file = Files.createFile(folder.resolve("a.csv"));

        assertThatThrownBy(() -> FirstLoading.refuseUnreadable(file))
                .isInstanceOf(Refusal.class)
                .hasMessage("--data wants a folder, and " + file + " is a file: give the folder that it is in.");
        assertThatThrownBy(() -> FirstLoading.refuseUnreadable(folder.resolve("nothing")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("There is no folder");
    }

    private static Command.Run order(String... arguments) {
        return (Command.Run) CommandLine.read(List.of(arguments));
    }
}

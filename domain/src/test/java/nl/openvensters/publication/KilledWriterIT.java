package nl.openvensters.publication;

import static nl.openvensters.publication.BoardWithASchool.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.faults.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbDataSource;

/** A process that publishes on and on, killed at random moments (SIGKILL): what it acknowledged is there, and nothing is half. */
class KilledWriterIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final int KILLS = Faults.EVERY == 1 ? 30 : 2;
    private static final String NOW = "2025-03-01T10:00:00Z";

    @TempDir
    Path folder;

    @Test
    void nothing_that_was_acknowledged_is_lost_and_nothing_is_half() throws Exception {
        var here = new BoardWithASchool(DATABASE);
        here.transaction.end();
        int first = 1;
        for (int kill = 1; kill <= KILLS; kill++) {
            int last = writeUntilKilled(here, first);

            assertThat(here.count("explanation where body regexp '^<p>Keer [0-9]+[.]</p>$'"))
                    .as("kill %d: acknowledged up to %d", kill, last)
                    .isIn((long) last, last + 1L);
            assertThat(here.count("publication where how = 'DELIBERATE'")).isEqualTo(here.count("explanation"));
            assertThat(here.count("explanation e where not exists"
                            + " (select 1 from publication p where p.explanation_id = e.id)"))
                    .isZero();
            first = (int) here.count("explanation") + 1;
        }
    }

    /** @return the last that was acknowledged */
    private int writeUntilKilled(BoardWithASchool here, int first) throws Exception {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        DATABASE.url(),
                        String.valueOf(here.bas.account()),
                        String.valueOf(here.school),
                        String.valueOf(first))
                .redirectError(folder.resolve("child.log").toFile())
                .redirectOutput(said.toFile())
                .start();
        try {
            while (acknowledged(said) == 0) {
                assertThat(child.waitFor(20, TimeUnit.MILLISECONDS))
                        .as("it ended by itself")
                        .isFalse();
            }
            child.waitFor(RandomGenerator.getDefault().nextInt(300), TimeUnit.MILLISECONDS);
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return acknowledged(said);
    }

    /** The last that it said; 0 when it said nothing yet. The library of entities tells of itself there too. */
    private static int acknowledged(Path said) throws IOException {
        try (Stream<String> lines = Files.lines(said)) {
            return lines.mapToInt(KilledWriterIT::number).max().orElse(0);
        }
    }

    /** A line that a kill cut in two is not acknowledged: each ends with a dot. */
    private static int number(String line) {
        return line.matches("[0-9]{1,9}[.]") ? Integer.parseInt(line.substring(0, line.length() - 1)) : 0;
    }

    /** Writes and publishes until it is killed; says the number of each that was committed. */
    static final class Child {

        private Child() {}

        public static void main(String... arguments) throws Exception {
            var source = new MariaDbDataSource(arguments[0]);
            source.setUser(EmbeddedDatabase.USER);
            source.setPassword(EmbeddedDatabase.USER);
            var bas = new Actor(
                    Long.parseLong(arguments[1]), "Bas", List.of(new Grant(Role.EDITOR, Long.parseLong(arguments[2]))));
            for (int time = Integer.parseInt(arguments[3]); ; time++) {
                var transaction = new OneTransaction(source);
                var room = new Room(transaction, NOW);
                int edition = room.drafts.open(bas, CODE, "leerlingen").edition();
                room.drafts.save(bas, CODE, "leerlingen", "<p>Keer " + time + ".</p>", edition);
                room.publishing.publish(bas, CODE, "leerlingen");
                transaction.end();
                System.out.println(time + ".");
            }
        }
    }
}

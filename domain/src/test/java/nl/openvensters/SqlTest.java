package nl.openvensters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How SQL is written, in all modules: statements in one kernel, what was true on a day in one class. */
class SqlTest {

    private static final List<String> MODULES = List.of("domain", "school-portal", "public-site", "ear");

    private static final Pattern RAW =
            Pattern.compile("\\b(prepareStatement|prepareCall|createStatement|getConnection)\\(");

    private static final Pattern BY_HAND = Pattern.compile(
            "\\bbetween\\s+[\\w.]*valid_from\\b|\\bvalid_to is null or\\b|\\bvalid_to\\s*>|\\blast_on\\b"
                    + "|>=\\s*\\w+\\.granted_at\\b|granted_at\\s*<=");

    /** Who watches the database, gives rights in it, loads files or copies it whole. */
    private static final String HOLD_CONNECTIONS = """
            database.DatabaseWatch
            database.ReachableDataSource
            database.Rights
            database.WatchedDataSource
            importing.staging.Loading
            jdbc.OwnTransaction
            jdbc.Statements
            launcher.tools.LauncherTools
            launcher.tools.RestoredCopy""";

    /** Digests have a column of that name, the first role of all is not one that is held; the others ask on which day something changes, or which day is nearest. */
    private static final String SPELL_OUT = """
            jdbc.OnDay
            planning.Digest
            planning.PlanningRepository
            privacy.PersonalDataRepository
            school.BoardRepository
            school.MunicipalityRepository
            school.RegisterOverviewRepository
            school.SchoolRepository""";

    private static final Pattern FIGURES =
            Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+(?:figure|figure_now|delivered_indicator)\\b");

    /**
     * Who reads or writes figures themselves, and why that is not the public document: it has what is online, made of them.
     * Nobody of the site, of search, comparison or export is among them.
     */
    private static final String ASK_FIGURES = """
            benchmark.BenchmarkRepository: what sources say of boards, which is in no document
            benchmark.PartnershipFiguresRepository: adds up, after each import
            benchmark.SchoolNumbersRepository: adds up, after each import
            demonstration.activity.FactsRepository: makes up a past
            demonstration.activity.ProvisionalFiguresRepository: makes up a past
            figure.Derivation: computes
            figure.DerivationRepository: computes
            guidance.LessonRepository: whether what arrived is provisional, for who works at a school
            importing.run.ImportUndoRepository: takes an import back
            importing.run.RegisterUndoRepository: takes an import back
            importing.staging.FigureTarget: imports
            importing.staging.MentionTarget: imports
            importing.staging.RecodedRepository: imports
            importing.staging.UndatedJudgements: imports
            importing.staging.UndecidedRepository: imports
            publication.AreaFiguresRepository: what documents are made of
            publication.IndicatorStateRepository: whether anything arrived, for who publishes
            publication.OpenedIndicatorRepository: whether anything arrived, for who publishes
            publication.OwnFigureRepository: writes those of answers
            publication.PastRepository: what arrived when, for who publishes
            publication.PublicationRepository: whether anything arrived, for who publishes
            publication.SchoolFiguresRepository: what documents are made of, and what they would be made of now
            publication.example.ExampleRepository: which schools are alike, in one query
            publication.many.CandidateRepository: blanks of words that go online with figures that are in no document yet
            questionnaire.result.NormRepository: which schools are alike, in one query
            worklist.IndicatorGridRepository: whether anything arrived, for who publishes""";

    @Test
    void only_who_has_a_reason_asks_figures_themselves() throws IOException {
        assertThat(sayingIt(FIGURES))
                .containsExactlyElementsOf(ASK_FIGURES
                        .lines()
                        .map(line -> line.replaceAll(":.*", ""))
                        .toList());
    }

    @Test
    void statements_are_prepared_by_the_kernel_only() throws IOException {
        assertThat(sayingIt(RAW))
                .containsExactlyElementsOf(HOLD_CONNECTIONS.lines().toList());
    }

    @Test
    void what_was_true_on_a_day_is_not_spelled_out_again() throws IOException {
        assertThat(sayingIt(BY_HAND))
                .containsExactlyElementsOf(SPELL_OUT.lines().toList());
    }

    private static TreeSet<String> sayingIt(Pattern words) throws IOException {
        var found = new TreeSet<String>();
        for (String module : MODULES) {
            Path code = Path.of("..", module, "src/main/java/nl/openvensters");
            try (Stream<Path> files = Files.walk(code)) {
                for (Path file :
                        files.filter(any -> any.toString().endsWith(".java")).toList()) {
                    if (words.matcher(Files.readString(file)).find()) {
                        found.add(code.relativize(file)
                                .toString()
                                .replace(".java", "")
                                .replace('/', '.'));
                    }
                }
            }
        }
        return found;
    }
}

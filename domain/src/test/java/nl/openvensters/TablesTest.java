package nl.openvensters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In SQL too a feature names only tables of what stands above it, which ArchitectureTest cannot see. */
class TablesTest {

    private static final Path CODE = Path.of("src/main/java/nl/openvensters");
    private static final Pattern SAID = Pattern.compile(
            "(?s)'(?:\\\\.|[^'])'|/\\*.*?\\*/|//[^\\n]*|\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern NAMED = Pattern.compile("\\b(?:from|join|into|update)\\s+(\\w+)");
    private static final Pattern MADE = Pattern.compile("(?m)^create (?:or replace )?(?:table|view) (\\w+)");

    /** Whose a table is, by its name or how that begins. Runs of the import are the line of time of figures. */
    private static final String OWNERS = """
            school: board board_latest board_state institution municipality partnership postcode_area subject succession
            school: administration partnership_number; benchmark: partnership_account partnership_figure
            school: school school_cluster school_latest school_point school_state special_young; figure: derivation figure* import_run
            indicator: indicator indicator_rule indicator_school_type measure; history: history; mail: outbox
            account: account account_link held_role invitation login outside_identity portal_session recovery_code
            account: role_grant second_factor spent_login; writing: plain_word; visit: unfound_search visit_count
            publication: approval_notice arrival asked_indicator board_draft board_publication counted_indicator
            publication: delivered_indicator draft explanation indicator_publication own_answer planned_publication
            publication: presence proposal publication publication_now text_batch* told_by_board upload*
            page: change_feed page_maker public_page stale_page; message: visitor_message; follow: school_follower
            question: question; planning: calendar_feed digest news_seen; guidance: lesson_seen provisional_note_seen
            importing: import_reject indicator_delivery inspectorate_* register_before rounding_secret; guide: guide*
            questionnaire: survey_*; agreement: agreement*; benchmark: board_comparators board_figure board_trait
            monitor: explanation_ease monitor_snapshot reading_ease_turn; sector: aggregates_made sector_*
            campaign: board_selection* campaign*""";

    /** Documents are marked as old where something changes; health counts what waits; what is due is one list. */
    private static final String EXCEPT = """
            figure.Derivation: stale_page
            guideplan.GuideDueRepository: guide
            observation.WaitingWorkRepository: import_run outbox page_maker stale_page
            publication.AutomaticPublicationRepository: stale_page
            publication.OwnFigureRepository: stale_page
            publication.PublicationRepository: stale_page
            worklist.OpenWorkRepository: survey_action survey_code survey_edition survey_group survey_round""";

    @Test
    void a_feature_names_no_table_of_what_stands_below_it() throws IOException {
        Map<String, String> owners = owners();
        var found = new TreeSet<String>();
        for (Path file : files(CODE, ".java")) {
            String feature = CODE.relativize(file).getName(0).toString();
            int place = ArchitectureTest.ORDER.indexOf(feature);
            String below = SAID.matcher(Files.readString(file))
                    .results()
                    .flatMap(
                            said -> NAMED.matcher(said.group(1) + said.group(2)).results())
                    .map(named -> named.group(1))
                    .filter(table -> ArchitectureTest.ORDER.indexOf(owners.getOrDefault(table, "")) > place)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(" "));
            if (!below.isEmpty()) {
                found.add(feature + "." + file.getFileName().toString().replace(".java", ": ") + below);
            }
        }
        assertThat(found).containsExactlyElementsOf(EXCEPT.lines().toList());
    }

    private static Map<String, String> owners() throws IOException {
        var owners = new HashMap<String, String>();
        for (Path migration : files(Path.of("src/main/resources/db/migration"), ".sql")) {
            MADE.matcher(Files.readString(migration))
                    .results()
                    .forEach(made -> owners.put(made.group(1), owner(made.group(1))));
        }
        return owners;
    }

    private static String owner(String table) {
        return Stream.of(OWNERS.split("[;\\n]\\s*"))
                .filter(words -> Stream.of(words.split(" ")).anyMatch(name -> table.matches(name.replace("*", ".*"))))
                .map(words -> words.replaceAll(":.*", ""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Whose is " + table + "?"));
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}

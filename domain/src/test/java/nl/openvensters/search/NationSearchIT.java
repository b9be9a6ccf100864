package nl.openvensters.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.importing.ImportProgress;
import nl.openvensters.importing.ImportSettings;
import nl.openvensters.importing.Importer;
import nl.openvensters.importing.reading.RealFiles;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CatalogueMirror;
import nl.openvensters.page.ListedSchool;
import nl.openvensters.page.PageMaker;
import nl.openvensters.page.PublicPages;
import nl.openvensters.school.PostcodeAreaRepository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real register, when it is there: a thousand questions of each kind. */
@EnabledIf("nl.openvensters.importing.reading.RealFiles#present")
@Tag("nightly")
class NationSearchIT {

    private static final Logger LOG = Logger.getLogger(NationSearchIT.class.getName());

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final SchoolIndex INDEX = new SchoolIndex();
    private static final List<ListedSchool> SCHOOLS = new ArrayList<>();

    @BeforeAll
    static void load() throws Exception {
        DATABASE.renew();
        Catalogue catalogue = Catalogue.load();
        new CatalogueMirror(DATABASE.dataSource()).mirror(catalogue);
        Clock clock = Clock.systemUTC();
        Importer.of(DATABASE.dataSource(), clock)
                .imports(
                        REGISTER.stream().map(RealFiles::named).toList(),
                        ImportSettings.usual().delivered(LocalDate.of(2026, 5, 1)),
                        ImportProgress.SILENT);
        new PageMaker(DATABASE.dataSource(), catalogue, clock).makeAll();
        var pages = new PublicPages(DATABASE.dataSource(), catalogue);
        long start = System.nanoTime();
        new IndexUpdates(INDEX, pages, new PostcodeAreaRepository(DATABASE.dataSource())).follow();
        LOG.info(() -> "Filled in %d ms".formatted((System.nanoTime() - start) / 1_000_000));
        for (List<ListedSchool> some = pages.listedAfter("", 1000);
                !some.isEmpty();
                some = pages.listedAfter(
                        some.get(some.size() - 1).school().code().value(), 1000)) {
            SCHOOLS.addAll(some);
        }
    }

    /** Who is where, and who was; figures are not searched. */
    private static final List<String> REGISTER = List.of(
            "gemeenten_2022",
            "postcodes-4pp",
            "bevoegde-gezagen",
            "02.-alle-schoolvestigingen",
            "09.-alle-vestigingen",
            "schoollocaties",
            "06-historisch",
            "OVERGANGEN");

    @Test
    void the_right_school_is_among_the_first_five_however_somebody_asks_for_it() {
        List<SearchReach.Kind> kinds = new SearchReach(SCHOOLS, new SchoolFinder(INDEX), 2026).measured(1000);

        LOG.info(() -> kinds.stream()
                .map(kind ->
                        "| %s | %d | %.1f %% | %s".formatted(kind.name(), kind.asked(), kind.percent(), kind.missed()))
                .collect(Collectors.joining("\n", SCHOOLS.size() + " schools\n", "")));
        assertThat(kinds)
                .allSatisfy(kind -> assertThat(kind.percent()).as(kind.name()).isGreaterThanOrEqualTo(97));
    }

    @Test
    void the_first_has_exactly_the_name_that_was_typed() {
        assertThat(new SearchReach(SCHOOLS, new SchoolFinder(INDEX), 2026).exactNamesThatAreNotFirst(1000))
                .isEmpty();
    }

    @Test
    void suggestions_take_at_most_five_milliseconds() {
        var suggestions = new Suggestions(INDEX);
        List<String> typed = typing();
        typed.forEach(suggestions::of);
        // Processor time: what else runs on the machine of the tests is not ours.
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long[] nanos = typed.stream()
                .mapToLong(text -> {
                    long start = processor.getCurrentThreadCpuTime();
                    suggestions.of(text);
                    return processor.getCurrentThreadCpuTime() - start;
                })
                .sorted()
                .toArray();

        double p95 = nanos[nanos.length * 95 / 100] / 1e6;
        LOG.info(() -> "Suggestions: median %.2f ms, p95 %.2f ms, most %.2f ms"
                .formatted(nanos[nanos.length / 2] / 1e6, p95, nanos[nanos.length - 1] / 1e6));
        assertThat(p95).isLessThanOrEqualTo(5);
    }

    /** Each beginning of 300 questions, a third of them with a typo. */
    private static List<String> typing() {
        var random = new Random(5);
        var typed = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            ListedSchool school = SCHOOLS.get(random.nextInt(SCHOOLS.size()));
            String text = school.school().name() + " "
                    + school.school().address().place().orElse("");
            String written = i % 3 == 0 ? Slips.typo(text, random) : text;
            for (int end = 2; end <= written.length(); end++) {
                typed.add(written.substring(0, end));
            }
        }
        return typed;
    }
}

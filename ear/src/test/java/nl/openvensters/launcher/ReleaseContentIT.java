package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is carried into production: the applications as they are in the release, and all that is in their libraries. */
class ReleaseContentIT {

    private static final Path RELEASE = Path.of("target", "open-vensters.ear");
    private static final Path TOOLS = Path.of("target", "launcher", "tools");
    private static final String SITE = "public-site.war";
    private static final String PORTAL = "school-portal.war";
    private static final String MADE_UP = "nl/openvensters/demonstration/";

    /** By application the folders in which it has something, in whichever library. */
    private static final Map<String, Set<String>> FOLDERS = new HashMap<>();

    @BeforeAll
    static void look() throws IOException {
        try (ZipInputStream release = new ZipInputStream(Files.newInputStream(RELEASE))) {
            for (ZipEntry entry = release.getNextEntry(); entry != null; entry = release.getNextEntry()) {
                if (entry.getName().endsWith(".war")) {
                    FOLDERS.put(entry.getName(), folders(release));
                }
            }
        }
    }

    private static Set<String> folders(InputStream archive) throws IOException {
        var folders = new TreeSet<String>();
        var zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            folders.add(name.substring(0, name.lastIndexOf('/') + 1));
            if (name.endsWith(".jar")) {
                folders.addAll(folders(zip));
            }
        }
        return folders;
    }

    @ParameterizedTest
    @ValueSource(strings = {SITE, PORTAL})
    void an_application_has_the_domain_and_nothing_that_is_made_up(String application) {
        assertThat(FOLDERS.get(application))
                .contains("nl/openvensters/publication/", "catalogue/")
                .noneMatch(folder -> folder.startsWith(MADE_UP));
    }

    @Test
    void the_launcher_has_what_is_made_up_beside_its_other_tools() throws IOException {
        var folders = new TreeSet<String>();
        try (var jars = Files.newDirectoryStream(TOOLS, "domain-*.jar")) {
            for (Path jar : jars) {
                try (InputStream content = Files.newInputStream(jar)) {
                    folders.addAll(folders(content));
                }
            }
        }

        assertThat(folders).contains("nl/openvensters/publication/", MADE_UP, MADE_UP + "words/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org/flywaydb/", "com/password4j/", "com/eatthepath/", "io/nayuki/", "me/gosimple/"})
    void only_the_portal_makes_tables_and_looks_at_passwords_and_codes(String library) {
        assertThat(FOLDERS.get(PORTAL)).anyMatch(folder -> folder.startsWith(library));
        assertThat(FOLDERS.get(SITE)).noneMatch(folder -> folder.startsWith(library));
    }

    @Test
    void only_the_portal_makes_pdfs_and_brings_no_xml_of_its_own() {
        assertThat(FOLDERS.get(PORTAL)).anyMatch(folder -> folder.startsWith("com/openhtmltopdf/"));
        assertThat(FOLDERS.get(SITE)).noneMatch(folder -> folder.startsWith("com/openhtmltopdf/"));
        assertThat(FOLDERS.get(PORTAL)).doesNotContain("javax/xml/parsers/");
    }

    @Test
    void only_the_site_searches() {
        assertThat(FOLDERS.get(SITE)).anyMatch(folder -> folder.startsWith("org/apache/lucene/"));
        assertThat(FOLDERS.get(PORTAL)).noneMatch(folder -> folder.startsWith("org/apache/lucene/"));
    }
}

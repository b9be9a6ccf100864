package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {

    private static final String DESCRIPTOR = """
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
              <module><web><web-uri>first.war</web-uri><context-root>/</context-root></web></module>
              <module><web><web-uri>second-1.2.war</web-uri><context-root>portaal</context-root></web></module>
            </application>
            """;

    @TempDir
    Path folder;

    @Test
    void web_modules_come_out_under_the_context_roots_of_the_descriptor() throws IOException {
        Path ear = ear(DESCRIPTOR, "first.war", "second-1.2.war");

        assertThat(new Release(ear).unpack(folder))
                .containsExactly(
                        new Release.WebModule("first", "/", folder.resolve("first.war")),
                        new Release.WebModule("second", "/portaal", folder.resolve("second-1.2.war")));
        assertThat(folder.resolve("first.war")).hasContent("content of first.war");
    }

    @Test
    void a_module_that_is_not_in_the_release_is_named() throws IOException {
        Path ear = ear(DESCRIPTOR, "first.war");

        assertThatThrownBy(() -> new Release(ear).unpack(folder)).hasMessage("The release lacks second-1.2.war");
    }

    private Path ear(String descriptor, String... wars) throws IOException {
        Path ear = folder.resolve("test.ear");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(ear))) {
            put(zip, "META-INF/application.xml", descriptor);
            for (String war : wars) {
                put(zip, war, "content of " + war);
            }
        }
        return ear;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

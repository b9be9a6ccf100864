package nl.openvensters.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooksTest {

    private static final Map<String, String> FILES =
            Map.of("/looks/a.js", "a", "/looks/editor/b.js", "b", "/theme/base.css", "c");

    /** An application of which the files are these. */
    private static ServletContext with(Map<String, String> files) {
        Map<String, Object> attributes = new HashMap<>();
        return (ServletContext) Proxy.newProxyInstance(
                LooksTest.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (self, method, given) -> {
                    String first = given == null ? "" : given[0].toString();
                    return switch (method.getName()) {
                        case "getContextPath" -> "/portaal";
                        case "getAttribute" -> attributes.get(first);
                        case "setAttribute" -> attributes.put(first, given[1]);
                        case "getResourceAsStream" ->
                            new ByteArrayInputStream(files.get(first).getBytes(StandardCharsets.UTF_8));
                        case "getResourcePaths" ->
                            files.keySet().stream()
                                    .filter(path -> path.startsWith(first))
                                    .map(path -> path.replaceAll("(" + first + "[^/]*/?).*", "$1"))
                                    .collect(Collectors.toSet());
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private static String changed(String path) {
        var files = new HashMap<>(FILES);
        files.put(path, "x");
        return Looks.versioned("/portaal/looks/a.js", with(files));
    }

    @Test
    void an_address_has_a_version_that_lasts_and_leads_to_the_file() {
        ServletContext here = with(FILES);
        String address = Looks.versioned("/portaal/looks/editor/b.js", here);

        assertThat(address).matches("/portaal/looks/-[0-9a-f]{12}/editor/b.js");
        assertThat(Looks.versioned(address, here)).isEqualTo(address);
        String path = address.substring("/portaal".length());
        assertThat(Looks.isLasting(path, here)).isTrue();
        assertThat(Looks.file(path)).contains("/looks/editor/b.js");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/looks/a.js", "/looks/editor/b.js", "/theme/base.css"})
    void another_content_is_another_address_and_the_old_one_lasts_no_longer(String path) {
        String before = Looks.versioned("/portaal/looks/a.js", with(FILES));

        assertThat(changed(path)).isNotEqualTo(before);
        var files = new HashMap<>(FILES);
        files.put(path, "x");
        assertThat(Looks.isLasting(before.substring("/portaal".length()), with(files)))
                .isFalse();
        assertThat(Looks.file(before.substring("/portaal".length()))).contains("/looks/a.js");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portaal/school?code=90AA00", "https://elders.example/looks/a.js", "#main", "/looks/a.js"})
    void what_is_no_look_of_ours_stays_as_it_is(String address) {
        assertThat(Looks.versioned(address, with(FILES))).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/looks/-0123456789ab/../WEB-INF/web.xml", "/looks/-0123456789ab/..", "/looks/-0123456789ab/",
                "/looks/-0123456789ab/editor/../../x", "/WEB-INF/-0123456789ab/web.xml", "/looks/-0123456789ab/%2e%2e/x"
            })
    void no_version_leads_to_another_folder(String path) {
        assertThat(Looks.file(path)).isEmpty();
    }
}

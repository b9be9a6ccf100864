package nl.openvensters.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/school?code=12AB00", "/indicator?school=12AB00&indicator=plaats_vo3", "/monitor"})
    void a_page_of_ours_is_returned_to(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "evil",
                "",
                "/../x",
                "/a\r\nb",
                "/inloggen",
                "/inloggen.xhtml"
            })
    void anything_else_leads_to_the_start_page(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo("/");
    }
}

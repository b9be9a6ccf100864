package nl.openvensters.publication.general;

import static org.assertj.core.api.Assertions.assertThat;

import nl.openvensters.school.SchoolCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileAddressTest {

    private static final String PRINT = "0123456789abcdef".repeat(4);

    @Test
    void an_address_leads_back_to_the_school_and_the_file() {
        FileAddress file = new FileAddress(new SchoolCode("12AB00"), PRINT);

        String address = file.named("schoolgids-2026.pdf");

        assertThat(address).isEqualTo("/bestanden/12AB00/" + PRINT + "/schoolgids-2026.pdf");
        assertThat(FileAddress.of(address.substring("/bestanden".length()))).contains(file);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/12AB00/abc/foto.jpg",
                "/12ab00/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef/foto.jpg",
                "/ABCDEF/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef/foto.jpg",
                "/12AB00/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef/foto.html",
                "/12AB00/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef/../foto.jpg"
            })
    void what_no_file_can_have_is_no_address(String rest) {
        assertThat(FileAddress.of(rest)).isEmpty();
    }
}

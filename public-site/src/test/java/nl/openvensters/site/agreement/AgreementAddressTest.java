package nl.openvensters.site.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementAddressTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @CsvSource({
        "/sectorakkoord, /agreement.xhtml",
        "/sectorakkoord/akkoord-2020, /agreement.xhtml",
        "/sectorakkoord/akkoord-2020/kwaliteitszorg, /agreement-goal.xhtml",
        "/sectorakkoord/akkoord-2020/editie/2020-12-01, /agreement.xhtml",
        "/sectorakkoord/akkoord-2020/editie/2020-12-01/kwaliteitszorg, /agreement-goal.xhtml",
        "/sectorakkoord/voorbeeld/" + KEY + ", /agreement.xhtml",
        "/sectorakkoord/voorbeeld/" + KEY + "/kwaliteitszorg, /agreement-goal.xhtml"
    })
    void each_address_has_its_page(String path, String page) {
        assertThat(AgreementPages.page(path)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sectorakkoord/cijfers.csv",
                "/sectorakkoord/akkoord-2020/cijfers.csv",
                "/sectorakkoord/akkoord-2020/editie/2020-12-01/kwaliteitszorg.csv",
                "/sectorakkoord/voorbeeld/" + KEY + "/cijfers.csv"
            })
    void a_file_is_no_page(String path) {
        assertThat(AgreementPages.page(path)).isEmpty();
        assertThat(AgreementAddress.of(path)).get().matches(AgreementAddress::file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sectorakkoorden",
                "/sectorakkoord/",
                "/sectorakkoord/voorbeeld",
                "/sectorakkoord/Akkoord",
                "/sectorakkoord/a--b",
                "/sectorakkoord/akkoord/editie/2020-13-01",
                "/sectorakkoord/akkoord/editie/gisteren/doel",
                "/sectorakkoord/a/b/c",
                "/sectorakkoord/a/b.xlsx"
            })
    void anything_else_is_none(String path) {
        assertThat(AgreementAddress.of(path)).isEmpty();
    }

    @Test
    void an_address_says_what_is_asked_for_and_leads_back_to_its_overview() {
        AgreementAddress asked = AgreementAddress.of("/sectorakkoord/akkoord-2020/editie/2020-12-01/kwaliteitszorg")
                .orElseThrow();
        assertThat(asked.agreement()).contains("akkoord-2020");
        assertThat(asked.day()).contains(LocalDate.parse("2020-12-01"));
        assertThat(asked.last()).contains("kwaliteitszorg");
        assertThat(asked.overview()).isEqualTo("/sectorakkoord/akkoord-2020/editie/2020-12-01");
        assertThat(AgreementAddress.of("/sectorakkoord/voorbeeld/" + KEY + "/x")
                        .orElseThrow()
                        .overview())
                .isEqualTo("/sectorakkoord/voorbeeld/" + KEY);
    }
}

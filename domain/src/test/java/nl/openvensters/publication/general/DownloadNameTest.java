package nl.openvensters.publication.general;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Schoolgids 2026-2027      | Schoolgids 2026-2027.pdf
            Gids 2026/2027            | Gids 2026-2027.pdf
            Beleid \\ pesten: zo?     | Beleid - pesten- zo-.pdf
            De "nieuwe" gids          | De 'nieuwe' gids.pdf
            ../../etc/passwd          | etc-passwd.pdf
            Gids.PDF                  | Gids.pdf
            Hoe wij werken...         | Hoe wij werken.pdf
            `...`                     | document.pdf
            ``                        | document.pdf
            """)
    void a_title_becomes_a_name_that_every_system_takes(String title, String name) {
        assertThat(DownloadName.file(title, ".pdf")).isEqualTo(name);
    }

    @Test
    void accents_are_there_for_who_reads_the_new_form_and_left_off_for_who_reads_the_old() {
        assertThat(DownloadName.attachment("Privé: café", ".pdf"))
                .isEqualTo("attachment; filename=\"Prive- cafe.pdf\"; filename*=UTF-8''Priv%C3%A9-%20caf%C3%A9.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Privé", "100% leuk; echt", "a\"; filename=\"x.exe", "x\r\nSet-Cookie: a=b", "学校 📚", "a'b*c"})
    void the_new_form_says_the_whole_name_and_nothing_breaks_out(String title) {
        String header = DownloadName.attachment(title, ".pdf");

        assertThat(header)
                .matches("attachment; filename=\"[ -~&&[^\"\\\\%]]+\"; filename\\*=UTF-8''[\\w!#$&+.^`|~%-]+");
        String told = header.substring(header.indexOf("''") + 2).replace("+", "%2B");
        assertThat(URLDecoder.decode(told, UTF_8)).isEqualTo(DownloadName.file(title, ".pdf"));
    }

    @Test
    void what_turns_the_direction_of_letters_is_not_in_it() {
        assertThat(DownloadName.file("gids\u202efdp.exe", ".pdf")).isEqualTo("gidsfdp.exe.pdf");
    }

    @Test
    void a_very_long_title_is_cut_between_letters_so_that_a_folder_takes_it() {
        String name = DownloadName.file("é📚".repeat(80), ".pdf");

        assertThat(name.getBytes(UTF_8).length).isBetween(190, 200);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
        assertThat(name).endsWith(".pdf");
    }
}

package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Or what the tests of all pages say of them proves nothing. */
@BrowserTest
class AccessibleIT {

    @Test
    void a_picture_without_words_and_pale_text_are_found_with_where_they_are(Page page) {
        page.setContent("<html lang='nl'><title>Proef</title><main><h1>Proef</h1><img src='x.png'>"
                + "<p style='color: #ccc; background: #fff'>Bleek</p></main></html>");

        assertThatThrownBy(() -> Accessible.assertClean(page, "accessible"))
                .hasMessageContaining("image-alt")
                .hasMessageContaining("x.png")
                .hasMessageContaining("color-contrast");
    }

    @Test
    void what_is_wider_than_a_phone_is_found(Page page) {
        page.setContent("<html lang='nl'><title>Proef</title><main><h1>Proef</h1>"
                + "<p style='width: 700px'>Breed</p></main></html>");

        assertThatThrownBy(() -> Accessible.assertClean(page, "accessible")).hasMessageContaining("width needed");
    }
}

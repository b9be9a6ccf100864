package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@BrowserTest
class HomePageIT {

    @Test
    void the_home_page_is_for_everyone(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        page.navigate(product.site("/"));

        assertThat(page.locator("h1").count()).isOne();
        Accessible.assertClean(page, "home");
        complaints.run();
    }

    @Test
    void a_visit_leaves_no_cookie(Page page, BrowserContext window, Product product) {
        page.navigate(product.site("/"));

        assertThat(window.cookies()).isEmpty();
    }
}

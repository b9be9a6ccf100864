package nl.openvensters.product;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a page costs who comes for the first time: nothing of it is in the browser yet, fonts neither.
 *
 * @param bytes of all answers, packed, without their headers
 */
record FirstLoad(List<Response> answers, long bytes) {

    /** The most that it may be. */
    static final long MOST_BYTES = 300_000;

    /** @param page of who is logged in */
    static FirstLoad of(Page page, String address) {
        var known =
                new Browser.NewContextOptions().setStorageState(page.context().storageState());
        try (BrowserContext fresh = page.context().browser().newContext(known)) {
            Page opened = fresh.newPage();
            List<Response> answers = new CopyOnWriteArrayList<>();
            opened.onResponse(answers::add);
            opened.navigate(address);
            opened.waitForLoadState(LoadState.NETWORKIDLE);
            return new FirstLoad(
                    List.copyOf(answers),
                    answers.stream()
                            .mapToLong(answer -> answer.request().sizes().responseBodySize)
                            .sum());
        }
    }
}

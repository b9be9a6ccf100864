package nl.openvensters.product;

import static nl.openvensters.product.Press.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.openvensters.demonstration.DemonstrationAccount;

/**
 * Where the running product is.
 *
 * @param root address of the public site, with a slash at the end
 * @param process of its launcher
 */
public record Product(URI root, ProcessHandle process) {

    private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

    /** The address of a page of the public site, for example {@code zoeken?q=dam}. */
    public String site(String path) {
        return root.resolve(path.startsWith("/") ? path.substring(1) : path).toString();
    }

    /** The address of a page of the portal, for example {@code inloggen.xhtml}. */
    public String portal(String path) {
        return root.resolve("portaal/")
                .resolve(path.startsWith("/") ? path.substring(1) : path)
                .toString();
    }

    /**
     * Opens the start as one of the people of the demonstration, with the session of the last test that logged in as them
     * when that still lasts. Where logging in, or which sessions there are, is what a test is about, it does so itself
     * ({@link #logInByForm}).
     */
    public void logIn(Page page, String email) {
        List<Cookie> kept = SESSIONS.getOrDefault(root + email, List.of());
        if (!kept.isEmpty()) {
            page.context().addCookies(kept);
            page.navigate(portal(""));
            if (page.url().equals(portal(""))) {
                return;
            }
            page.context().clearCookies();
        }
        logInByForm(page, email);
        SESSIONS.put(root + email, page.context().cookies(portal("")));
    }

    /** Logs in as one of the people of the demonstration, in a session of its own. */
    public void logInByForm(Page page, String email) {
        page.navigate(portal("inloggen"));
        page.fill("input[type=email]", email);
        page.fill("input[type=password]", DemonstrationAccount.PASSWORD);
        press(page, "input[type=submit]");
        page.waitForURL(url -> !url.contains("inloggen"));
    }
}

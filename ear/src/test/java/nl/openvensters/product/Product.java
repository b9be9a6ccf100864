package nl.openvensters.product;

import static nl.openvensters.product.Press.press;

import com.microsoft.playwright.Page;
import java.net.URI;
import nl.openvensters.demonstration.DemonstrationAccount;

/**
 * Where the running product is.
 *
 * @param root address of the public site, with a slash at the end
 * @param process of its launcher
 */
public record Product(URI root, ProcessHandle process) {

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

    /** Logs in as one of the people of the demonstration. */
    public void logIn(Page page, String email) {
        page.navigate(portal("inloggen"));
        page.fill("input[type=email]", email);
        page.fill("input[type=password]", DemonstrationAccount.PASSWORD);
        press(page, "input[type=submit]");
        page.waitForURL(url -> !url.contains("inloggen"));
    }
}

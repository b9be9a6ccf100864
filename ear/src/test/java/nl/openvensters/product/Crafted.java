package nl.openvensters.product;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody logged in who sends what no page offers, from the console of the browser. */
final class Crafted implements AutoCloseable {

    /** Of an answer that leads elsewhere, which a script cannot read. */
    static final int REDIRECTED = 303;

    /**
     * The form of one page, sent to another; of two buttons the second is pressed on what the first answers. A form that
     * is not there is made up with the state of the page; {@code *} in the name of a button stands for any row. A value
     * that begins as a PDF is sent as a file.
     */
    private static final String PRESS = """
            async ([from, to, wanted, fields, kept]) => {
              const parsed = (text) => new DOMParser().parseFromString(text, "text/html");
              const read = async (path) => {
                const answer = await fetch(path);
                return answer.ok && parsed(await answer.text());
              };
              const state = "[name='jakarta.faces.ViewState']";
              const seen = kept ? (window.seen ??= {}) : {};
              let page = (seen[from] ??= await read(from));
              if (!page || !page.querySelector(state)) page = (seen.account ??= await read("account"));
              const pdf = (value) => value.startsWith("%PDF") && new File([value], "x.pdf", { type: "application/pdf" });
              const press = async (asked) => {
                const [start, end] = asked.split("*");
                const found = asked.includes("*") && page.querySelector(`[name^='${start}'][name$='${end}']`);
                const button = found ? found.name : asked.replace("*", "lines:0");
                const name = button.split(":")[0];
                const form = page.getElementById(name);
                const data = form ? new FormData(form) : new FormData();
                data.set("jakarta.faces.ViewState", page.querySelector(state).value);
                data.set(name, name);
                data.set(button, "x");
                Object.entries(fields).forEach(([field, value]) => data.set(field, pdf(value) || value));
                const files = form ? form.enctype.startsWith("multipart") : Object.values(fields).some(pdf);
                return fetch(to, {
                  method: "POST", body: files ? data : new URLSearchParams(data), redirect: "manual" });
              };
              let answer;
              for (const asked of wanted.split(" ")) {
                if (answer?.ok) page = parsed(await answer.text());
                if (page.querySelector(state)) answer = await press(asked);
              }
              return answer.status || 303;
            }""";

    private static final String AUTOSAVE = """
            async ([account, school, body]) => {
              const headers = { "X-Editor": "1", "Content-Type": "application/json" };
              const at = await fetch(`concept?school=${school}&indicator=leerlingen`, { headers });
              const basis = at.ok ? (await at.json()).basis : "0";
              const sent = JSON.stringify({ account, school, indicator: "leerlingen", body, basis });
              return (await fetch("concept", { method: "POST", headers, body: sent })).status;
            }""";

    /** All that a page shows and holds in its fields, without what is new at every look. */
    private static final String LOOK = """
            async (paths) => Object.fromEntries(await Promise.all(paths.map(async (path) => {
              const answer = await fetch(path);
              const page = new DOMParser().parseFromString(await answer.text(), "text/html");
              page.querySelectorAll("script, [name='jakarta.faces.ViewState']").forEach((each) => each.remove());
              const fields = [...page.querySelectorAll("input, option:checked")].map((each) =>
                [each.name, each.value, each.checked].join("="));
              return [path, answer.status + page.querySelector("main").textContent + fields.join(" ")];
            })))""";

    private final Product product;
    private final Page page;

    private Crafted(Product product, BrowserContext window) {
        this.product = product;
        this.page = window.newPage();
    }

    /** By account: a window costs a log-in and all looks and scripts of the portal once more. */
    private static final Map<String, Crafted> WINDOWS = new HashMap<>();

    /** Logs in as one of the demonstration, in a window of their own that is kept, on a page that knows of nothing yet. */
    static Crafted by(String account, Browser browser, Product product) {
        Crafted who =
                WINDOWS.computeIfAbsent(product.root() + account, any -> new Crafted(product, browser.newContext()));
        who.page.navigate(product.portal("account"));
        if (!who.page.url().equals(product.portal("account"))) {
            who.product.logIn(who.page, account + "@openvensters.example");
            who.page.navigate(product.portal("account"));
        }
        return who;
    }

    /** The status of a page. */
    int open(String path) {
        return page.request().get(product.portal(path)).status();
    }

    String text(String path) {
        return page.request().get(product.portal(path)).text();
    }

    /** What a page has at a place: the first group of each match, in the order of the page. */
    List<String> find(String path, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text(path));
        return found.results().map(match -> match.group(1)).distinct().toList();
    }

    /**
     * Sends a button, or two with a space between them.
     *
     * @param kept whether the page may be one that was opened for an earlier button
     * @return the status of the answer
     */
    int press(String from, String to, String button, Map<String, String> fields, boolean kept) {
        return status(page.evaluate(PRESS, List.of(from, to, button, fields, kept)));
    }

    /** Saves words as the editor's script does; @return the status of the answer */
    int autosave(String account, String school, String body) {
        return status(page.evaluate(AUTOSAVE, List.of(account, school, body)));
    }

    private static int status(Object answer) {
        return ((Number) answer).intValue();
    }

    /** What pages of the portal, or of the public site when they begin with a slash, hold now. */
    Map<String, String> look(List<String> paths) {
        var shown = new TreeMap<String, String>();
        ((Map<?, ?>) page.evaluate(LOOK, paths)).forEach((path, text) -> shown.put((String) path, (String) text));
        return shown;
    }

    @Override
    public void close() {
        // The window stays for the next who acts as the same person; it goes with the browser.
    }
}

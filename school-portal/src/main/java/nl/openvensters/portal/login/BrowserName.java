package nl.openvensters.portal.login;

import java.util.List;
import nl.openvensters.portal.Texts;

/** The name of a browser in words, from what it says of itself; no version, and nothing that tells one from another. */
final class BrowserName {

    private static final Texts TEXTS = Texts.of("Safety");

    /** Each with how it is recognised; what names itself after another comes before that other. */
    private static final List<String[]> BROWSERS = List.of(
            new String[] {"Edge", "Edg"},
            new String[] {"Opera", "OPR/"},
            new String[] {"Samsung Internet", "SamsungBrowser"},
            new String[] {"Firefox", "Firefox/"},
            new String[] {"Firefox", "FxiOS"},
            new String[] {"Chrome", "Chrome/"},
            new String[] {"Chrome", "CriOS"},
            new String[] {"Safari", "Safari/"});

    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Android", "Android"},
            new String[] {"Windows", "Windows"},
            new String[] {"Chromebook", "CrOS"},
            new String[] {"Mac", "Mac OS X"},
            new String[] {"Linux", "Linux"});

    private BrowserName() {}

    /** @param agent as the browser sends it; null when it does not */
    static String of(String agent) {
        String browser = named(BROWSERS, agent);
        String system = named(SYSTEMS, agent);
        if (browser.isEmpty()) {
            return TEXTS.tell("browser.unknown");
        }
        return system.isEmpty() ? browser : TEXTS.tell("browser.on", browser, system);
    }

    private static String named(List<String[]> names, String agent) {
        return names.stream()
                .filter(name -> agent != null && agent.contains(name[1]))
                .map(name -> name[0])
                .findFirst()
                .orElse("");
    }
}

package nl.openvensters.portal.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.openvensters.portal.Messages;
import org.omnifaces.util.Faces;

/** What was asked of a page: the parts of its address and the fields of its forms. */
final class AskedPage {

    private AskedPage() {}

    /** A part of the address or a field; empty when it is not there. */
    static String text(String name) {
        String value = Faces.getRequestParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The same as a whole number; another when it is none. */
    static int number(String name, int otherwise) {
        String digits = text(name);
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : otherwise;
    }

    /** Where to go, with a sentence to show there. */
    static String goTo(String page, String sentence) {
        Messages.doneNext(sentence);
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

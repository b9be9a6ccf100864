package nl.openvensters.writing;

import java.util.regex.Pattern;
import nl.openvensters.markup.Markup;

/** Text as it is typed in a plain field: blank lines part paragraphs, lines that begin with a dash are a list. */
public final class TypedText {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern ITEM = Pattern.compile("[-•*]\\s+\\S.*");

    private TypedText() {}

    /** The text as HTML with paragraphs and lists; everything else in it is escaped. */
    public static String html(String typed) {
        var html = new StringBuilder();
        for (String block : BLANK_LINE.split(typed.replace("\r", "").strip())) {
            paragraph(block.strip(), html);
        }
        return html.toString();
    }

    private static void paragraph(String block, StringBuilder html) {
        boolean list = false;
        boolean open = false;
        for (String line :
                block.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            boolean item = ITEM.matcher(line).matches();
            if (item != list || !open) {
                html.append(open ? (list ? "</ul>" : "</p>") : "").append(item ? "<ul>" : "<p>");
            } else if (!item) {
                html.append("<br />");
            }
            html.append(item ? "<li>" + Markup.escaped(line.substring(1).strip()) + "</li>" : Markup.escaped(line));
            list = item;
            open = true;
        }
        html.append(open ? (list ? "</ul>" : "</p>") : "");
    }
}

package nl.openvensters.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.language.Language;
import nl.openvensters.markup.Markup;

/**
 * A mail in the making: its parts are told once and come out as HTML in our layout and as plain text. Words are escaped
 * here, so parts take what people typed as it is.
 *
 * <pre>{@code
 * Mail mail = Letter.about("Je bent uitgenodigd")
 *         .paragraph("Hallo,")
 *         .button("Doe mee", address)
 *         .aside("Kende je dit niet? Dan hoef je niets te doen.")
 *         .to("anna@school.example");
 * }</pre>
 */
public final class Letter {

    private static final String LAYOUT = read("layout.html");
    private static final MailTexts TEXTS = MailTexts.of("nl.openvensters.mail.Letter");
    private static final String PARAGRAPH = "<p style=\"margin:0 0 16px\">";

    private final String subject;
    private final List<String> html = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private Optional<URI> unsubscribe = Optional.empty();

    private Letter(String subject) {
        this.subject = subject;
    }

    /** @param subject also the heading of the mail */
    public static Letter about(String subject) {
        return new Letter(subject);
    }

    public Letter paragraph(String words) {
        html.add(PARAGRAPH + escaped(words) + "</p>");
        plain.add(words);
        return this;
    }

    /** A heading within the mail. */
    public Letter heading(String words) {
        html.add("<h2 style=\"margin:24px 0 8px;font-size:18px;line-height:1.3\">" + escaped(words) + "</h2>");
        plain.add(words + "\n" + "-".repeat(words.length()));
        return this;
    }

    /** Something with a link each, or without where the address is null. */
    public record Item(String words, URI address) {}

    /** A list, a line for each item. */
    public Letter list(List<Item> items) {
        var lines = new StringBuilder("<ul style=\"margin:0 0 16px;padding-left:20px\">");
        var text = new ArrayList<String>();
        for (Item item : items) {
            lines.append("<li style=\"margin:0 0 6px\">");
            lines.append(item.address() == null ? escaped(item.words()) : link(item.words(), item.address()));
            lines.append("</li>");
            text.add("- " + item.words() + (item.address() == null ? "" : "\n  " + item.address()));
        }
        html.add(lines.append("</ul>").toString());
        plain.add(String.join("\n", text));
        return this;
    }

    /** The one thing to do next. */
    public Letter button(String words, URI address) {
        html.add("<p style=\"margin:24px 0\"><a href=\"" + escaped(address.toString())
                + "\" style=\"display:inline-block;padding:13px 24px;border-radius:999px;background:#17567a;"
                + "color:#ffffff;font-weight:600;text-decoration:none\">" + escaped(words) + "</a></p>");
        plain.add(words + ":\n" + address);
        return this;
    }

    /** Smaller words, for what hardly anybody needs. */
    public Letter aside(String words) {
        html.add("<p style=\"margin:0 0 12px;font-size:14px;color:#52606d\">" + escaped(words) + "</p>");
        plain.add(words);
        return this;
    }

    /** A way to end mails like this one: shown below it, and offered to the mail program. */
    public Letter unsubscribe(URI address) {
        unsubscribe = Optional.of(address);
        return this;
    }

    /** @throws IllegalArgumentException when it cannot be sent there */
    public Mail to(String address) {
        String foot = escaped(TEXTS.tell("foot"));
        String end = TEXTS.tell("foot");
        if (unsubscribe.isPresent()) {
            foot += "<br>" + link(TEXTS.tell("unsubscribe"), unsubscribe.get());
            end += "\n" + TEXTS.tell("unsubscribe") + ": " + unsubscribe.get();
        }
        String page = LAYOUT.replace("{language}", Language.spoken().tag())
                .replace("{subject}", escaped(subject))
                .replace("{product}", escaped(TEXTS.tell("product")))
                .replace("{foot}", foot)
                .replace("{parts}", String.join("\n", html));
        String text = subject + "\n" + "=".repeat(subject.length()) + "\n\n" + String.join("\n\n", plain) + "\n\n-- \n"
                + end + "\n";
        return new Mail(address, subject, page, text, unsubscribe);
    }

    private static String link(String words, URI address) {
        return "<a href=\"" + escaped(address.toString()) + "\" style=\"color:#17567a\">" + escaped(words) + "</a>";
    }

    private static String escaped(String words) {
        // Else words could name a place of the layout.
        return Markup.escaped(words).replace("{", "&#123;");
    }

    private static String read(String name) {
        try (InputStream in = Letter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

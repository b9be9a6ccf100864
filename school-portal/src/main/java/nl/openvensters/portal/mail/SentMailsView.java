package nl.openvensters.portal.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.openvensters.mail.MailFate;
import nl.openvensters.mail.MailKind;
import nl.openvensters.mail.SentMail;
import nl.openvensters.mail.SentMails;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;

/** The mails that this person sent, with what became of them. */
@Named
@RequestScoped
public class SentMailsView {

    private static final Texts TEXTS = Texts.of("Mails");

    @Inject
    private SentMails mails;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    private Table<SentMail> table;

    public void open() throws IOException {
        getTable().saveWhenAsked("verzonden");
    }

    public Table<SentMail> getTable() {
        if (table == null) {
            table = Table.of(
                    List.of(
                            column("aan", "to", this::to),
                            column("soort", "kind", mail -> kind(mail.kind())),
                            column("over", "place", SentMail::place),
                            column("wanneer", "at", mail -> days.moment(mail.at())),
                            column("lot", "fate", this::fate)),
                    wanted -> mails.of(signedIn.actor().account(), wanted),
                    SentMail::id);
        }
        return table;
    }

    private static TableColumn<SentMail> column(String name, String key, Function<SentMail, String> text) {
        return new TableColumn<>(name, key, TEXTS.tell("column." + name), text);
    }

    /** Whom it was for, or that this was forgotten. */
    public String to(SentMail mail) {
        return mail.to().isEmpty() ? TEXTS.tell("forgotten") : mail.to();
    }

    private static String kind(MailKind kind) {
        return TEXTS.tell("kind." + kind);
    }

    public String kind(SentMail mail) {
        return kind(mail.kind());
    }

    /** What became of it, with why when it was refused. */
    public String fate(SentMail mail) {
        return MailTexts.fate(mail.fate(), mail.failure());
    }

    public Map<String, String> getKinds() {
        return choices(MailKind.values(), "kind.");
    }

    public Map<String, String> getFates() {
        return choices(MailFate.values(), "fate.short.");
    }

    private static Map<String, String> choices(Enum<?>[] all, String prefix) {
        var choices = new LinkedHashMap<String, String>();
        Stream.of(all).forEach(one -> choices.put(TEXTS.tell(prefix + one), one.name()));
        return choices;
    }
}

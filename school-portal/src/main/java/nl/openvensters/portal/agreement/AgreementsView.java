package nl.openvensters.portal.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.agreement.AgreementEditing;
import nl.openvensters.agreement.EditionHead;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** All agreements with their editions. */
@Named
@RequestScoped
public class AgreementsView {

    private static final Texts TEXTS = Texts.of("Agreement");

    @Inject
    private AgreementEditing editing;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private List<Listed> all;

    /** An agreement. @param draft whether somebody works on the next edition */
    public record Listed(String code, String name, boolean draft, String begun, List<Published> editions) {}

    /** An edition that the public sees. */
    public record Published(String day, String address, String said) {}

    @PostConstruct
    void load() {
        Map<String, List<EditionHead>> agreements = new LinkedHashMap<>();
        editing.editions(signedIn.actor())
                .forEach(head -> agreements
                        .computeIfAbsent(head.agreement(), code -> new java.util.ArrayList<>())
                        .add(head));
        all = agreements.values().stream().map(this::listed).toList();
    }

    private Listed listed(List<EditionHead> heads) {
        EditionHead first = heads.get(0);
        return new Listed(
                first.agreement(),
                first.name(),
                first.isDraft(),
                first.isDraft() ? TEXTS.tell("draft.by", by(first)) : "",
                heads.stream().filter(head -> !head.isDraft()).map(this::published).toList());
    }

    private Published published(EditionHead head) {
        return new Published(
                days.day(head.on().orElseThrow()),
                "/sectorakkoord/" + head.agreement() + "/editie/" + head.on().get(),
                TEXTS.tell(
                        "edition.said",
                        days.moment(LocalDateTime.ofInstant(head.publishedAt().orElseThrow(), ZoneOffset.UTC)),
                        by(head)));
    }

    private static String by(EditionHead head) {
        return head.by().isEmpty() ? TEXTS.tell("platform") : head.by();
    }

    public List<Listed> getAll() {
        return all;
    }

    /** Begins the next edition and opens it. */
    public String begin(String code) {
        editing.begin(signedIn.actor(), code);
        Messages.doneNext(TEXTS.tell("begun"));
        return "/sectorakkoord/concept?akkoord=" + code + "&faces-redirect=true";
    }
}

package nl.openvensters.portal.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.agreement.AgreementEditions;
import nl.openvensters.agreement.AgreementRefused;
import nl.openvensters.agreement.EditionHead;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.AskedFile;
import nl.openvensters.portal.table.TableColumn;

/** All agreements with their editions. */
@Named
@RequestScoped
public class AgreementsView {

    private static final Texts TEXTS = Texts.of("Agreement");

    @Inject
    private AgreementEditions editions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    private List<Listed> all;
    private String name;

    /** An agreement. @param draft whether somebody works on the next edition */
    public record Listed(String code, String name, boolean draft, String begun, List<Published> editions) {}

    /** An edition that the public sees. */
    public record Published(String day, String address, String said) {}

    @PostConstruct
    void load() {
        Map<String, List<EditionHead>> agreements = new LinkedHashMap<>();
        editions.all(signedIn.actor()).forEach(head -> agreements
                .computeIfAbsent(head.agreement(), code -> new ArrayList<>())
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
                heads.stream()
                        .filter(head -> !head.isDraft())
                        .map(this::published)
                        .toList());
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

    /** The editions of an agreement as a file, when the address asks for it. */
    public void save() {
        all.forEach(one -> AskedFile.send(
                request,
                one.code(),
                "edities-" + one.code(),
                List.of(
                        TableColumn.plain(TEXTS.tell("edition.agreement"), edition -> one.name()),
                        TableColumn.plain(TEXTS.tell("edition.day"), Published::day),
                        TableColumn.plain(TEXTS.tell("edition.when"), Published::said)),
                one::editions));
    }

    public List<Listed> getAll() {
        return all;
    }

    /** Makes an agreement that there is not yet, and opens its draft. */
    public String make() {
        try {
            String code = editions.make(signedIn.actor(), name == null ? "" : name.strip());
            Messages.doneNext(TEXTS.tell("made"));
            return page(code);
        } catch (AgreementRefused e) {
            e.faults().forEach(fault -> Messages.failAt("make:" + fault.field(), AskedDraft.say(fault)));
            return null;
        }
    }

    private static String page(String code) {
        return "/sectorakkoord/concept?akkoord=" + code + "&faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Begins the next edition and opens it. */
    public String begin(String code) {
        editions.begin(signedIn.actor(), code);
        Messages.doneNext(TEXTS.tell("begun"));
        return page(code);
    }
}

package nl.openvensters.portal.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.agreement.Agreement;
import nl.openvensters.agreement.Agreement.Ambition;
import nl.openvensters.agreement.AgreementEditing;
import nl.openvensters.agreement.AgreementFault;
import nl.openvensters.agreement.Seen;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.login.SignedIn;

/** What stands above the goals: the period, what the agreement is, and its ambitions. */
@Named
@RequestScoped
public class AgreementTextsForm {

    private static final Pattern PLACE = Pattern.compile("ambitions\\[([0-9]+)\\]\\..*");

    @Inject
    private AskedDraft asked;

    @Inject
    private AgreementEditing editing;

    @Inject
    private SignedIn signedIn;

    private String seen = "";
    private String period;
    private String lead;
    private List<TypedRow> ambitions = List.of();

    @PostConstruct
    void load() {
        asked.find().ifPresent(draft -> {
            Agreement agreement = draft.agreement();
            seen = Seen.ofTexts(agreement);
            period = agreement.period();
            lead = agreement.lead();
            Map<String, String> sent =
                    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
            ambitions = sent.containsKey("texts")
                    ? TypedRow.sent(sent, "ambition", List.of("title", "text"))
                    : rows(agreement.ambitions());
        });
    }

    private static List<TypedRow> rows(List<Ambition> kept) {
        var rows = new ArrayList<TypedRow>();
        for (Ambition ambition : kept) {
            rows.add(TypedRow.of("ambition", rows.size(), Map.of("title", ambition.title(), "text", ambition.text())));
        }
        return rows;
    }

    public void open() throws IOException {
        if (asked.find().isEmpty()) {
            AskedDraft.absent();
        }
    }

    /** Keeps the texts. */
    public String keep() {
        var texts = new Agreement(
                asked.getCode(),
                asked.getName(),
                written(period),
                written(lead),
                List.of(),
                ambitions.stream()
                        .map(row -> new Ambition(row.text("title"), row.text("text"), List.of()))
                        .toList());
        boolean done = asked.attempt(
                () -> editing.changeTexts(signedIn.actor(), asked.getCode(), seen, texts),
                faults -> faults.forEach(this::tell),
                () -> seen = asked.find()
                        .map(draft -> Seen.ofTexts(draft.agreement()))
                        .orElse(""));
        return done ? AskedDraft.then(asked.page(), AskedDraft.TEXTS.tell("texts.kept")) : null;
    }

    private void tell(AgreementFault fault) {
        Matcher place = PLACE.matcher(fault.field());
        if (place.matches()) {
            ambitions.get(Integer.parseInt(place.group(1))).wrong(AskedDraft.say(fault));
        } else {
            Messages.failAt("texts:" + fault.field(), AskedDraft.say(fault));
        }
    }

    private static String written(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public List<TypedRow> getAmbitions() {
        return ambitions;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }
}

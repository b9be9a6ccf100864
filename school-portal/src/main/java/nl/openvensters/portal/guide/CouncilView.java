package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.openvensters.account.Token;
import nl.openvensters.guide.Consent;
import nl.openvensters.guide.CouncilReading;
import nl.openvensters.guide.CouncilReading.Reading;
import nl.openvensters.guide.CouncilReading.Standing;
import nl.openvensters.guide.GuidePhoto;
import nl.openvensters.guide.GuideRefused;
import nl.openvensters.guide.Remark;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.guide.CouncilRows.RemarkRow;

/** Where the personal link of a member of the council leads: what changed, all of it, remarks, and the decision. */
@Named
@RequestScoped
public class CouncilView {

    /** The names of fields with words of a member. */
    private static final Pattern TYPED = Pattern.compile("decide:(remark|.*:words)");

    @Inject
    private CouncilReading council;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    private String key;
    private Reading reading;
    private CouncilRows rows = CouncilRows.NONE;
    private String role;
    private String address;
    private String agrees;
    private String remark;

    /** Looks only: programs that scan mail follow links too. */
    @PostConstruct
    void open() {
        key = request.getParameter("k");
        reading = token().flatMap(council::read).orElse(null);
        if (reading != null) {
            rows = CouncilRows.of(reading);
        }
    }

    private Optional<Token> token() {
        return Optional.ofNullable(key)
                .filter(typed -> typed.matches("[A-Za-z0-9_-]{43}"))
                .map(Token::new);
    }

    /** Sends every remark that is typed, wherever the button was. */
    public String say() {
        return tried(
                () -> {
                    if (rows.all().noneMatch(RemarkRow::isSaid)) {
                        throw new GuideRefused(GuideRefused.Why.NO_WORDS);
                    }
                    sendRemarks();
                },
                "council.remarked",
                null);
    }

    private void sendRemarks() {
        rows.all().filter(RemarkRow::isSaid).forEach(row -> {
            council.remark(token().orElseThrow(), row.getParagraph(), row.getWords());
            row.setWords(null);
        });
    }

    /** Decides; what was typed as a remark goes with it. */
    public String decide() throws IOException {
        if (agrees == null) {
            Messages.failAt("decide:agrees", TEXTS.tell("council.choose"));
            return null;
        }
        return tried(
                () -> {
                    sendRemarks();
                    council.decide(token().orElseThrow(), address, role, agrees.equals("yes"), remark);
                },
                "council.decided",
                "decide:");
    }

    private String tried(Runnable what, String done, String form) {
        try {
            what.run();
            Messages.doneNext(TEXTS.tell(done));
            return "/instemmen?faces-redirect=true&k=" + key;
        } catch (GuideRefused e) {
            String words = TEXTS.tell("refused." + e.why());
            Optional<String> field =
                    form == null ? Optional.empty() : field(e.why()).map(one -> form + one);
            field.ifPresentOrElse(at -> Messages.failAt(at, words), () -> Messages.fail(words));
            reading = token().flatMap(council::read).orElse(null);
            return null;
        }
    }

    private static Optional<String> field(GuideRefused.Why why) {
        return switch (why) {
            case OTHER_PERSON -> Optional.of("address");
            case NO_ROLE -> Optional.of("role");
            default -> Optional.empty();
        };
    }

    public Reading getReading() {
        return reading;
    }

    /** A photo, within the page: the link of the council opens no other address. Empty when it was taken away. */
    public String photo(GuidePhoto photo) {
        byte[] content = reading.photos().get(photo.small());
        return content == null
                ? ""
                : "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(content);
    }

    /** Whether the guide is to be read by this link. */
    public boolean isReadable() {
        return reading != null && (reading.standing() == Standing.OPEN || reading.standing() == Standing.DECIDED);
    }

    public boolean isOpen() {
        return reading != null && reading.standing() == Standing.OPEN;
    }

    /** What was typed on a page that could not be sent any more: it is shown, so that it is not lost. Of an address nothing. */
    public List<String> getUnsent() {
        return isOpen() || !request.getMethod().equals("POST")
                ? List.of()
                : request.getParameterMap().entrySet().stream()
                        .filter(field -> TYPED.matcher(field.getKey()).matches())
                        .flatMap(field -> Arrays.stream(field.getValue()))
                        .filter(words -> !words.isBlank())
                        .toList();
    }

    /** What can be done with the link, in a sentence. */
    public String getStanding() {
        return TEXTS.tell(
                "council." + reading.standing(),
                days.day(reading.until()),
                reading.guide().school());
    }

    public String getDecision() {
        return reading.consent()
                .map(made -> TEXTS.tell(
                        made.agreed() ? "decided.yes" : "decided.no",
                        made.name(),
                        made.role(),
                        days.day(made.decidedOn())))
                .orElse("");
    }

    /** What was said with the decision. */
    public String getDecisionRemark() {
        return reading.consent().map(Consent::remark).orElse("");
    }

    public boolean isCompared() {
        return reading.differences().isPresent();
    }

    /** What is to be read and remarked upon. */
    public CouncilRows getRows() {
        return rows;
    }

    /** Whether a paragraph is still in the guide: only of those something is said. */
    public boolean isThere(CouncilRows.DifferenceRow row) {
        return reading.guide().paragraph(row.difference().paragraph()).isPresent();
    }

    /** What was said of a paragraph by this council. */
    public List<Remark> remarks(RemarkRow row) {
        return reading.remarks().stream()
                .filter(one -> one.paragraph().equals(row.getParagraph()))
                .toList();
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getAgrees() {
        return agrees;
    }

    public void setAgrees(String agrees) {
        this.agrees = agrees;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}

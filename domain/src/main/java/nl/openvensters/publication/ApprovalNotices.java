package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.mail.Letter;
import nl.openvensters.mail.Mail;
import nl.openvensters.mail.MailKind;
import nl.openvensters.mail.MailPurpose;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.MailTexts;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.publication.ApprovalNoticeRepository.Line;
import nl.openvensters.publication.ApprovalNoticeRepository.Reader;
import nl.openvensters.publication.Proposal.State;
import nl.openvensters.time.Moment;

/**
 * Tells who has to look by mail that something waits, and who proposed it that it came back. All that happened within a few
 * minutes is one mail: who proposes for sixty schools at once fills nobody's mailbox.
 */
@ApplicationScoped
public class ApprovalNotices {

    /** How long it waits for more of the same. */
    static final Duration TOGETHER = Duration.ofMinutes(2);

    private static final int MOST_LINES = 20;
    private static final MailTexts TEXTS = MailTexts.of("nl.openvensters.publication.Letters");

    private final ApprovalNoticeRepository repository;
    private final Catalogue catalogue;
    private final Mailbox mailbox;
    private final MailSettings settings;
    private final Clock clock;

    /** For the container's proxy only. */
    protected ApprovalNotices() {
        this(null, null, null, null, null);
    }

    @Inject
    ApprovalNotices(
            ApprovalNoticeRepository repository,
            Catalogue catalogue,
            Mailbox mailbox,
            MailSettings settings,
            Clock clock) {
        this.repository = repository;
        this.catalogue = catalogue;
        this.mailbox = mailbox;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes the mail of the next person for whom there is something new, in a transaction of which it is all.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean writeNext() {
        Moment now = Moment.of(clock);
        LocalDateTime until = now.utc().minus(TOGETHER);
        Optional<Reader> next = repository.next(until, now.day());
        next.ifPresent(reader -> write(reader, until, now.day()));
        return next.isPresent();
    }

    private void write(Reader reader, LocalDateTime until, LocalDate today) {
        List<Line> lines = repository.lines(reader, until, today);
        if (!repository.claim(reader, until) || lines.isEmpty()) {
            return;
        }
        List<Long> proposers = lines.stream()
                .filter(line -> line.state() == State.WAITING)
                .map(Line::proposedBy)
                .distinct()
                .toList();
        mailbox.post(
                letter(reader, lines),
                proposers.size() == 1
                        ? MailPurpose.by(proposers.get(0), MailKind.APPROVAL, 0)
                        : MailPurpose.ofItself(MailKind.APPROVAL, 0));
    }

    private Mail letter(Reader reader, List<Line> lines) {
        List<Line> waiting = of(State.WAITING, lines);
        List<Line> returned = of(State.RETURNED, lines);
        Letter letter = Letter.about(
                        waiting.isEmpty()
                                ? TEXTS.tell("returned.subject", returned.size())
                                : TEXTS.tell("waiting.subject", waiting.size()))
                .paragraph(TEXTS.tell("hello", reader.name()));
        if (!waiting.isEmpty()) {
            letter.paragraph(TEXTS.tell("waiting.lead", waiting.size())).list(items(waiting, "waiting.line"));
        }
        if (!returned.isEmpty()) {
            letter.paragraph(TEXTS.tell("returned.lead", returned.size())).list(items(returned, "returned.line"));
        }
        return letter.button(TEXTS.tell("go"), settings.page("")).to(reader.email());
    }

    private static List<Line> of(State state, List<Line> lines) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }

    private List<Letter.Item> items(List<Line> lines, String key) {
        return lines.stream()
                .limit(MOST_LINES)
                .map(line -> new Letter.Item(
                        TEXTS.tell(key, name(line), line.name(), line.proposer(), line.remark()), page(line)))
                .toList();
    }

    private String name(Line line) {
        return catalogue.find(line.indicator()).map(Indicator::name).orElse(line.indicator());
    }

    private URI page(Line line) {
        return settings.page("indicator?" + line.query() + "&indicator=" + line.indicator());
    }
}

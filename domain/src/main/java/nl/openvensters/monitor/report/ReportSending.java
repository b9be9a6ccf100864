package nl.openvensters.monitor.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.ColleagueRepository;
import nl.openvensters.account.Place;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.language.Dutch;
import nl.openvensters.mail.Letter;
import nl.openvensters.mail.MailAddress;
import nl.openvensters.mail.MailAttachment;
import nl.openvensters.mail.MailKind;
import nl.openvensters.mail.MailPurpose;
import nl.openvensters.mail.MailTexts;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.markup.Legible;
import nl.openvensters.time.Moment;

/**
 * Sends the report of the whole sector on a day to who should read it, inside or outside of the portal: as a PDF with a
 * letter that says who sends it. Who sent it sees what became of each mail.
 */
@ApplicationScoped
@Transactional
public class ReportSending {

    /** How many people get it at once. */
    public static final int MOST_READERS = 10;

    /** How long one's own words may be, in characters. */
    public static final int LONGEST = 1_000;

    private static final int MOST_IN_AN_HOUR = 50;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final MailTexts TEXTS = MailTexts.of("nl.openvensters.monitor.report.Sending");

    private final Mailbox mailbox;
    private final ColleagueRepository colleagues;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected ReportSending() {
        this(null, null, null, null);
    }

    @Inject
    public ReportSending(Mailbox mailbox, ColleagueRepository colleagues, HistoryRepository history, Clock clock) {
        this.mailbox = mailbox;
        this.colleagues = colleagues;
        this.history = history;
        this.clock = clock;
    }

    /**
     * A report that is ready to go.
     *
     * @param on the day of its figures
     * @param paragraph the key figures in words
     * @param file makes the report itself, which takes seconds; asked once, and only when the report goes
     */
    public record Ready(LocalDate on, String paragraph, Supplier<MailAttachment> file) {}

    /**
     * Leaves it in the outbox, a mail for each reader.
     *
     * @param addresses as typed, parted by commas, semicolons or blanks; may be null
     * @param words of who sends it, above the key figures; may be null or empty
     * @return how many people get it
     * @throws ReportSendingRefused when there is no address, one to which no mail can be sent, there are too many, the
     *     words are too long, or somebody sends too often
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public int send(Actor actor, String addresses, String words, Ready report) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        List<String> readers = readers(addresses);
        String own = words == null ? "" : Legible.cleaned(words).strip();
        if (own.length() > LONGEST) {
            throw new ReportSendingRefused(ReportSendingRefused.Why.LONG_WORDS, "");
        }
        int before = mailbox.leftSince(
                actor.account(), MailKind.REPORT, Moment.of(clock).before(HOUR));
        if (before + readers.size() > MOST_IN_AN_HOUR) {
            throw new ReportSendingRefused(ReportSendingRefused.Why.TOO_OFTEN, "");
        }
        Letter letter = letter(actor, own, report);
        MailAttachment file = report.file().get();
        readers.forEach(reader ->
                mailbox.post(letter.to(reader).with(file), MailPurpose.by(actor.account(), MailKind.REPORT, 0)));
        history.append(Fact.of(EventKind.MONITOR_REPORT_SENT, actor.account(), 0, report.on() + ": " + readers.size()));
        return readers.size();
    }

    private static List<String> readers(String typed) {
        List<String> parts = Stream.of((typed == null ? "" : typed).split("[\\s,;]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            throw new ReportSendingRefused(ReportSendingRefused.Why.NO_ADDRESS, "");
        }
        List<String> readers = parts.stream()
                .map(part -> MailAddress.of(part)
                        .orElseThrow(() -> new ReportSendingRefused(ReportSendingRefused.Why.NOT_AN_ADDRESS, part))
                        .value())
                .distinct()
                .toList();
        if (readers.size() > MOST_READERS) {
            throw new ReportSendingRefused(ReportSendingRefused.Why.TOO_MANY, "");
        }
        return readers;
    }

    /** The address of who sends it stands in it, because nobody reads what is answered to the platform. */
    private Letter letter(Actor actor, String words, Ready report) {
        String address = colleagues.find(actor.account()).orElseThrow().email();
        Letter letter = Letter.about(TEXTS.tell("subject", Dutch.day(report.on())))
                .paragraph(TEXTS.tell("from", actor.name(), address));
        if (!words.isEmpty()) {
            letter.paragraph(words);
        }
        return letter.paragraph(report.paragraph()).paragraph(TEXTS.tell("attached", address));
    }
}

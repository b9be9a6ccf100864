package nl.openvensters.planning;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Actor;
import nl.openvensters.guideplan.GuideDue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.language.Dutch;
import nl.openvensters.mail.Letter;
import nl.openvensters.mail.Mail;
import nl.openvensters.mail.MailKind;
import nl.openvensters.mail.MailPurpose;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.MailTexts;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.message.OpenMessages;
import nl.openvensters.question.OpenQuestion;
import nl.openvensters.surveyplan.SurveyDue;
import nl.openvensters.time.Moment;
import nl.openvensters.worklist.IndicatorGrids;
import nl.openvensters.worklist.WorkLine;
import nl.openvensters.worklist.WorkList;

/** Mails about what is due, each week unless somebody chooses otherwise; ended by one press, without logging in. */
@ApplicationScoped
public class Digests {

    private static final MailTexts TEXTS = MailTexts.of("nl.openvensters.planning.Digest");

    /** Nobody wants a mail in the night. */
    private static final int FROM_HOUR = 7;

    private static final int MOST_LINES = 10;

    private final PlanningRepository repository;
    private final WishRepository wishes;
    private final Accounts accounts;
    private final IndicatorGrids grids;
    private final Mailbox mailbox;
    private final MailSettings settings;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Digests() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    Digests(
            PlanningRepository repository,
            WishRepository wishes,
            Accounts accounts,
            IndicatorGrids grids,
            Mailbox mailbox,
            MailSettings settings,
            Clock clock) {
        this.repository = repository;
        this.wishes = wishes;
        this.accounts = accounts;
        this.grids = grids;
        this.mailbox = mailbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** How often the actor gets one. */
    @Transactional
    public Rhythm rhythm(Actor actor) {
        return wishes.digest(actor.account()).map(Digest::rhythm).orElse(Rhythm.WEEKLY);
    }

    /** The first mail comes on the next day of the rhythm. */
    @Transactional
    public void choose(Actor actor, Rhythm rhythm) {
        wishes.digest(actor.account())
                .ifPresentOrElse(
                        digest -> digest.choose(rhythm),
                        () -> wishes.add(new Digest(
                                actor.account(), rhythm, Moment.of(clock).day())));
    }

    /**
     * Gives everybody who did not choose the weekly mail, from the next Monday on. The transaction is its own.
     *
     * @return how many that were
     */
    @Transactional
    public int enrol() {
        List<Long> without = repository.withoutChoice();
        LocalDate today = Moment.of(clock).day();
        without.forEach(account -> wishes.add(new Digest(account, Rhythm.WEEKLY, today)));
        return without.size();
    }

    /** Whether a link in a mail still ends something. */
    @Transactional
    public boolean canStop(String stopToken) {
        return wishes.digest(stopToken)
                .filter(digest -> digest.rhythm() != Rhythm.NEVER)
                .isPresent();
    }

    /** Ends the mails that the link is in; doing it twice is the same as doing it once. */
    @Transactional
    public void stop(String stopToken) {
        wishes.digest(stopToken).ifPresent(digest -> digest.choose(Rhythm.NEVER));
    }

    /**
     * Writes the mail of the next person whose day it is, in a transaction of which it is all; none when nothing is due at the
     * schools of that person.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean writeNext() {
        ZonedDateTime now = clock.instant().atZone(DUTCH);
        DayOfWeek day = now.getDayOfWeek();
        if (now.getHour() < FROM_HOUR || day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY) {
            return false;
        }
        Optional<PlanningRepository.Reader> reader =
                repository.nextReader(true, day == DayOfWeek.MONDAY, now.toLocalDate());
        reader.ifPresent(who -> {
            accounts.actor(who.account()).ifPresent(actor -> letter(actor, who)
                    .ifPresent(mail -> mailbox.post(mail, MailPurpose.ofItself(MailKind.DIGEST, onlyPlace(actor)))));
            repository.told(who.account(), now.toLocalDate());
        });
        return reader.isPresent();
    }

    /** The one board or school that somebody works for; 0 when there are several. */
    private static long onlyPlace(Actor actor) {
        return actor.subjects().size() == 1 ? actor.subjects().iterator().next() : 0;
    }

    private Optional<Mail> letter(Actor actor, PlanningRepository.Reader reader) {
        var grid = grids.of(actor);
        List<WorkLine> lines = WorkList.of(grid, actor).lines().stream()
                .filter(line -> line.first().writes())
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<WorkLine> first = lines.subList(0, Math.min(MOST_LINES, lines.size()));
        Letter letter = Letter.about(TEXTS.tell("subject", lines.size()))
                .paragraph(TEXTS.tell("hello", actor.name()))
                .paragraph(TEXTS.tell("lead", lines.size()))
                .list(first.stream()
                        .map(line -> new Letter.Item(words(line, grid.today()), page(line)))
                        .toList());
        if (lines.size() > first.size()) {
            letter.paragraph(TEXTS.tell("more", lines.size() - first.size()));
        }
        return Optional.of(letter.button(TEXTS.tell("open"), settings.page(""))
                .aside(TEXTS.tell("why." + reader.rhythm()))
                .unsubscribe(settings.page("afmelden?k=" + reader.stopToken()))
                .to(reader.email()));
    }

    private static String words(WorkLine line, LocalDate today) {
        String where = line.isBundle()
                ? TEXTS.tell("schools", line.school().label(), line.schools() - 1)
                : line.school().label();
        if (line.first().guide().isPresent()) {
            GuideDue due = line.first().guide().get();
            return TEXTS.tell("line.GUIDE." + due.step(), where, Dutch.day(due.day()));
        }
        Optional<SurveyDue> survey = line.first().survey();
        if (survey.flatMap(SurveyDue::agreed).isPresent()) {
            SurveyDue.Agreed agreed = survey.get().agreed().get();
            return TEXTS.tell(
                    survey.get().isLate(today) ? "line.AGREED.late" : "line.AGREED",
                    where,
                    agreed.what(),
                    agreed.owner(),
                    Dutch.day(survey.get().day()));
        }
        return TEXTS.tell(
                "line." + line.kind(),
                line.indicator().map(Indicator::name).orElse(""),
                where,
                line.withinDays(today),
                line.first().messages().map(OpenMessages::count).orElse(0),
                line.first().question().map(OpenQuestion::asker).orElse(""));
    }

    private URI page(WorkLine line) {
        String place = line.school().query();
        if (line.first().question().isPresent()) {
            return settings.page("vraag?nummer=" + line.first().question().get().id());
        }
        if (line.first().guide().isPresent()) {
            String year = "jaar=" + line.first().guide().get().year();
            return settings.page(line.isBundle() ? "schoolgidsen?" + year : "schoolgids?" + place + "&" + year);
        }
        if (line.first().survey().isPresent()) {
            SurveyDue due = line.first().survey().get();
            return settings.page(
                    due.agreed().isPresent()
                            ? "vragenlijsten/uitslag?nummer=" + due.round() + "#acties"
                            : "vragenlijsten?" + place);
        }
        return settings.page(line.indicator()
                .map(indicator -> "indicator?" + place + "&indicator=" + indicator.id())
                .orElse("berichten?" + place));
    }
}

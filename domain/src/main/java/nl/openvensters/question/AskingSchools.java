package nl.openvensters.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Colleague;
import nl.openvensters.account.ColleagueRepository;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Place;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.mail.MailKind;
import nl.openvensters.mail.MailPurpose;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.question.QuestionRefused.Why;
import nl.openvensters.question.QuestionRepository.Asked;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;

/** Whoever runs a board asks the people of one of its schools to look at something, and sees that they did. */
@ApplicationScoped
public class AskingSchools {

    /** How many questions one person asks in an hour at most; each of them is a few mails. */
    static final int MOST = 100;

    private static final Duration WINDOW = Duration.ofHours(1);

    private final QuestionRepository questions;
    private final QuestionLetters letters;
    private final ColleagueRepository colleagues;
    private final Mailbox mailbox;
    private final HistoryRepository history;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected AskingSchools() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    AskingSchools(
            QuestionRepository questions,
            QuestionLetters letters,
            ColleagueRepository colleagues,
            Mailbox mailbox,
            HistoryRepository history,
            Catalogue catalogue,
            Clock clock) {
        this.questions = questions;
        this.letters = letters;
        this.colleagues = colleagues;
        this.mailbox = mailbox;
        this.history = history;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Who a question would go to.
     *
     * @param names of the people of the school, without who asks; empty when nobody can be asked
     */
    public record Addressees(String school, List<String> names) {

        public Addressees {
            names = List.copyOf(names);
        }
    }

    /**
     * @throws NotAllowed unless the actor runs the school's board
     * @throws IllegalArgumentException when there is no such school today
     */
    @Transactional
    public Addressees addressees(Actor actor, SchoolCode code) {
        Asked school = mine(actor, code);
        return new Addressees(
                school.name(),
                readers(actor, school).stream().map(Colleague::name).toList());
    }

    /**
     * Asks the people of a school; each of them gets a mail.
     *
     * @return the number of the question
     * @throws NotAllowed unless the actor runs the school's board
     * @throws QuestionRefused when it cannot be asked like this
     * @throws IllegalArgumentException when there is no such school or indicator
     */
    @Transactional
    public long ask(Actor actor, SchoolCode code, TypedQuestion typed) {
        Asked school = mine(actor, code);
        Moment now = Moment.of(clock);
        typed.indicator()
                .ifPresent(
                        id -> catalogue.find(id).orElseThrow(() -> new IllegalArgumentException("No indicator " + id)));
        typed.wantedOn().ifPresent(day -> check(day, now.day()));
        if (questions.askedSince(actor.account(), now.utc().minus(WINDOW)) >= MOST) {
            throw new QuestionRefused(Why.TOO_MANY);
        }
        List<Colleague> readers = readers(actor, school);
        if (readers.isEmpty()) {
            throw new QuestionRefused(Why.NOBODY);
        }
        Question question = new Question(school.id(), typed, actor.account(), now.utc());
        questions.add(question);
        readers.forEach(reader -> mailbox.post(
                letters.asked(reader, actor.name(), school.name(), question.id(), typed),
                MailPurpose.by(actor.account(), MailKind.QUESTION, school.id())));
        history.append(Fact.of(EventKind.QUESTION_ASKED, actor.account(), school.id(), String.valueOf(question.id())));
        return question.id();
    }

    private static void check(LocalDate wanted, LocalDate today) {
        if (wanted.isBefore(today)) {
            throw new QuestionRefused(Why.IN_THE_PAST);
        }
        if (wanted.isAfter(today.plusYears(1))) {
            throw new QuestionRefused(Why.TOO_FAR);
        }
    }

    /** The people of the school; when it has none, others who may do something there. Never who asks. */
    private List<Colleague> readers(Actor actor, Asked school) {
        List<Colleague> all = colleagues.who(Action.EDIT_DRAFT, school.place()).stream()
                .filter(reader -> reader.account() != actor.account())
                .toList();
        List<Colleague> here = all.stream().filter(Colleague::here).toList();
        return here.isEmpty() ? all : here;
    }

    private Asked mine(Actor actor, SchoolCode code) {
        Asked school = questions
                .school(code, Moment.of(clock).day())
                .orElseThrow(() -> new IllegalArgumentException("No school " + code));
        actor.require(Action.MANAGE_BOARD, school.place());
        return school;
    }

    /**
     * A question with what became of it.
     *
     * @throws NotAllowed unless the actor reads drafts of the school
     * @throws IllegalArgumentException when there is no such question
     */
    @Transactional
    public AskedQuestion find(Actor actor, long id) {
        AskedQuestion question = questions
                .find(id, Moment.of(clock).day())
                .orElseThrow(() -> new IllegalArgumentException("No question " + id));
        actor.require(Action.SEE_DRAFT, question.place());
        return question;
    }

    /** All questions at the schools of the boards that the actor runs: what is open first, by day. */
    @Transactional
    public List<AskedQuestion> all(Actor actor) {
        Set<Long> boards = actor.subjects(Action.MANAGE_BOARD);
        if (boards.isEmpty()) {
            throw new NotAllowed(actor, Action.MANAGE_BOARD, Place.PLATFORM);
        }
        return questions.ofBoards(boards, Moment.of(clock).day());
    }

    /**
     * It is done; who asked gets a mail.
     *
     * @param answer may be empty
     * @throws NotAllowed unless the actor edits drafts of the school
     * @throws QuestionRefused when the answer is too long, or the question ended meanwhile
     */
    @Transactional
    public void answer(Actor actor, long id, String answer) {
        AskedQuestion question = find(actor, id);
        actor.require(Action.EDIT_DRAFT, question.place());
        String words = TypedQuestion.checked(answer);
        if (!hold(id).answer(words, actor.account(), Moment.of(clock).utc())) {
            throw new QuestionRefused(Why.ENDED);
        }
        if (question.askedBy() != actor.account()) {
            colleagues
                    .find(question.askedBy())
                    .ifPresent(asker -> mailbox.post(
                            letters.answered(asker, actor.name(), question, words),
                            MailPurpose.by(
                                    actor.account(),
                                    MailKind.ANSWER,
                                    question.place().school())));
        }
        tell(EventKind.QUESTION_DONE, actor, question);
    }

    /**
     * It need not be done any more.
     *
     * @throws NotAllowed unless the actor runs the school's board
     * @throws QuestionRefused when it ended meanwhile
     */
    @Transactional
    public void takeBack(Actor actor, long id) {
        AskedQuestion question = find(actor, id);
        actor.require(Action.MANAGE_BOARD, question.place());
        if (!hold(id).takeBack(actor.account(), Moment.of(clock).utc())) {
            throw new QuestionRefused(Why.ENDED);
        }
        tell(EventKind.QUESTION_TAKEN_BACK, actor, question);
    }

    private Question hold(long id) {
        return questions.hold(id).orElseThrow(() -> new IllegalArgumentException("No question " + id));
    }

    private void tell(EventKind what, Actor actor, AskedQuestion question) {
        history.append(Fact.of(what, actor.account(), question.place().school(), String.valueOf(question.id())));
    }
}

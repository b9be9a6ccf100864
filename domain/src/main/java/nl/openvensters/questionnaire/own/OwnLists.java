package nl.openvensters.questionnaire.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.markup.Legible;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.own.OwnListRefused.Why;
import nl.openvensters.questionnaire.round.RoundRepository;
import nl.openvensters.questionnaire.round.RoundRepository.Held;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;

/**
 * A school writes a questionnaire of its own, looks at it, and makes a version of it ready. With that it can be held; what is
 * held never changes, and each version begins a line of its own.
 */
@ApplicationScoped
public class OwnLists {

    private static final int LONGEST_TRANSLATION = 900;

    private final OwnListRepository repository;
    private final RoundRepository places;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected OwnLists() {
        this(null, null, null, null);
    }

    @Inject
    public OwnLists(OwnListRepository repository, RoundRepository places, HistoryRepository history, Clock clock) {
        this.repository = repository;
        this.places = places;
        this.history = history;
        this.clock = clock;
    }

    /** @throws nl.openvensters.account.NotAllowed unless the actor runs the school */
    @Transactional
    public List<OwnList> all(Actor actor, SchoolCode school) {
        return repository.of(place(actor, school).id());
    }

    /**
     * Keeps what is written.
     *
     * @param id of the questionnaire; 0 for a new one
     * @param seen the edition that it was begun with; 0 for a new one
     * @return its number
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the school
     * @throws OwnListRefused when it cannot be asked like this
     * @throws OwnClash when somebody else saved since
     */
    @Transactional
    public long save(Actor actor, SchoolCode school, long id, int seen, OwnText text) {
        Held place = place(actor, school);
        preview(text);
        if (id == 0) {
            var list = new OwnQuestionnaire(place.id(), text, actor.account(), today());
            repository.add(list);
            return list.id();
        }
        hold(place, id).write(text, seen, actor.account(), today());
        repository.flush();
        return id;
    }

    /** How it will be asked. @throws OwnListRefused when it cannot be asked like this */
    public Questionnaire preview(OwnText text) {
        return Questionnaires.read(text.yaml("eigen-0", 1));
    }

    /**
     * Keeps what was translated into a language, in the place of what was there.
     *
     * @param texts beside each Dutch text of it; what is left empty is not translated yet
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the school
     * @param seen the edition of the language that it was begun with; 0 when nothing was there
     * @throws OwnListRefused when a text is too long, or one of the Dutch ones is not asked any more
     * @throws OwnClash when somebody else saved in this language since
     */
    @Transactional
    public void translate(
            Actor actor, SchoolCode school, long id, String language, int seen, Map<String, String> texts) {
        OwnQuestionnaire list = hold(place(actor, school), id);
        if (!OwnTranslations.LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("No language " + language);
        }
        if (!Set.copyOf(list.text().texts()).equals(texts.keySet())) {
            throw new OwnListRefused(Why.CHANGED);
        }
        Map<String, String> written = new LinkedHashMap<>();
        texts.forEach((dutch, text) -> {
            String clean = Legible.cleaned(text).strip().replaceAll("\\s*\\R\\s*", " ");
            if (clean.length() > LONGEST_TRANSLATION) {
                throw new OwnListRefused(Why.TRANSLATION);
            }
            if (!clean.isEmpty()) {
                written.put(dutch, clean);
            }
        });
        repository
                .translation(id, language)
                .ifPresentOrElse(
                        there -> there.write(written, seen),
                        () -> repository.add(new OwnTranslation(id, language, written)));
        repository.flush();
    }

    /**
     * Makes a version of it with which rounds can begin.
     *
     * @param seen the list as it was looked at, see {@link OwnList#whole}
     * @return which
     * @throws OwnListRefused when it is what the version of before is
     * @throws OwnClash when somebody else saved since, in any language
     */
    @Transactional
    public int ready(Actor actor, SchoolCode school, long id, int seen) {
        Held place = place(actor, school);
        OwnQuestionnaire held = hold(place, id);
        OwnList list = find(place, id);
        if (!list.isChanged()) {
            throw new OwnListRefused(Why.SAME);
        }
        meet(list, seen);
        int version = list.version() + 1;
        held.ready(version, repository.keep(list, version, list.yaml(version)));
        repository.flush();
        history.append(Fact.of(
                EventKind.SURVEY_LIST_READY,
                actor.account(),
                place.id(),
                list.text().name() + ", " + version));
        return version;
    }

    /**
     * Throws away one of which no version is ready.
     *
     * @param seen the list as it was looked at, see {@link OwnList#whole}
     * @throws OwnListRefused when one is
     * @throws OwnClash when somebody else saved since, in any language
     */
    @Transactional
    public void remove(Actor actor, SchoolCode school, long id, int seen) {
        Held place = place(actor, school);
        OwnQuestionnaire held = hold(place, id);
        held.checkRemoval();
        meet(find(place, id), seen);
        repository.remove(held);
    }

    private static void meet(OwnList list, int seen) {
        if (list.whole() != seen) {
            throw new OwnClash(list.edition());
        }
    }

    private OwnQuestionnaire hold(Held place, long id) {
        return repository.hold(place.id(), id).orElseThrow(() -> new IllegalArgumentException("No list " + id));
    }

    private OwnList find(Held place, long id) {
        return repository.find(place.id(), id).orElseThrow(() -> new IllegalArgumentException("No list " + id));
    }

    private Held place(Actor actor, SchoolCode school) {
        Held place =
                places.place(school, today()).orElseThrow(() -> new IllegalArgumentException("No school " + school));
        actor.require(Action.RUN_SURVEYS, place.place());
        return place;
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }
}

package nl.openvensters.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;

/** The word list of the platform: what comes with a release, with the changes that administrators made by screen. */
@ApplicationScoped
public class PlainWords {

    private static final Map<String, PlainWord> SUPPLIED = supplied();

    private final WordListRepository repository;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected PlainWords() {
        this(null, null, null);
    }

    @Inject
    PlainWords(WordListRepository repository, HistoryRepository history, Clock clock) {
        this.repository = repository;
        this.history = history;
        this.clock = clock;
    }

    /** The list of now. */
    @Transactional
    public WordList list() {
        return new WordList(current().values());
    }

    /** Reads along with the list of now, see {@link WritingCheck}. */
    @Transactional
    public WritingCheck check() {
        return new WritingCheck(list());
    }

    /**
     * All that is or was on the list, by term, with who changed it last.
     *
     * @throws nl.openvensters.account.NotAllowed for anybody but an administrator of the platform
     */
    @Transactional
    public List<ListedWord> listed(Actor actor) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        Map<String, ListedWord> words = new TreeMap<>();
        SUPPLIED.forEach((key, word) ->
                words.put(key, new ListedWord(word.term(), Optional.of(word.plain()), word.swaps(), Optional.empty())));
        repository.changed().forEach(word -> words.put(key(word.term()), word));
        return List.copyOf(words.values());
    }

    /**
     * Adds a word, or changes what to write instead and whether it swaps.
     *
     * @throws nl.openvensters.account.NotAllowed for anybody but an administrator of the platform
     */
    @Transactional
    public void put(Actor actor, PlainWord word) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        Optional<PlainWord> before = Optional.ofNullable(current().get(key(word.term())));
        if (before.filter(there -> isSame(there, word)).isPresent()) {
            return;
        }
        repository.append(word.term(), word.plain(), word.swaps(), now(), actor.account());
        record(actor, word.term(), before.map(PlainWord::plain).orElse(null), word.plain());
    }

    /**
     * Takes a word off the list; nothing happens when it is not on it.
     *
     * @throws nl.openvensters.account.NotAllowed for anybody but an administrator of the platform
     */
    @Transactional
    public void remove(Actor actor, String term) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        Optional.ofNullable(current().get(key(term))).ifPresent(before -> {
            repository.append(before.term(), null, false, now(), actor.account());
            record(actor, before.term(), before.plain(), null);
        });
    }

    private static boolean isSame(PlainWord there, PlainWord word) {
        return there.plain().equals(word.plain()) && there.swaps() == word.swaps();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private void record(Actor actor, String term, String before, String after) {
        history.append(
                Fact.of(EventKind.WORD_LIST_CHANGED, actor.account(), 0, term).changing(before, after));
    }

    private Map<String, PlainWord> current() {
        Map<String, PlainWord> words = new LinkedHashMap<>(SUPPLIED);
        for (ListedWord changed : repository.changed()) {
            changed.word()
                    .ifPresentOrElse(
                            word -> words.put(key(changed.term()), word), () -> words.remove(key(changed.term())));
        }
        return words;
    }

    private static Map<String, PlainWord> supplied() {
        Map<String, PlainWord> words = new LinkedHashMap<>();
        SuppliedWords.read().forEach(word -> words.put(key(word.term()), word));
        return words;
    }

    private static String key(String term) {
        return term.strip().toLowerCase(Locale.ROOT);
    }
}

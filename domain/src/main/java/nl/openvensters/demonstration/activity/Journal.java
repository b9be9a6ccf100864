package nl.openvensters.demonstration.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.publication.general.Upload;

/** All that happened in the play, in memory, until it is written. */
final class Journal {

    /** Who published or withdrew. */
    enum How {
        AUTOMATIC,
        DELIBERATE
    }

    record Account(long id, String email, String name, boolean hasPassword, Instant createdAt) {}

    record Grant(long account, String role, Long subject, Instant grantedAt) {}

    record Login(long account, Instant at) {}

    record Text(long id, long subject, String indicator, String body, long figuresOfRun, long by, Instant at) {}

    record Answer(long id, long subject, String indicator, int schoolYear, String content, long by, Instant at) {}

    record Draft(long subject, String indicator, String body, long by, Instant at) {}

    /**
     * What a visitor wrote.
     *
     * @param indicator what it is about; null for none
     * @param email null for none
     * @param by who handled it; null when nobody did, as is then the moment
     */
    record Message(long school, String indicator, String text, String email, Instant at, Long by, Instant handledAt) {}

    /**
     * A publication, or with a reason a withdrawal.
     *
     * @param settles the import runs whose arrivals it settles
     */
    record Publication(
            long subject,
            String indicator,
            How how,
            Instant at,
            LocalDate on,
            long asOf,
            Long text,
            Long answer,
            Long by,
            String withdrawalReason,
            List<Long> settles) {}

    /** Which school brought which file. */
    record Photo(long subject, String sha256) {}

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Set<Photo> photos = new LinkedHashSet<>();
    private final Map<String, LocalDate> lastPublications = new HashMap<>();
    private final List<Account> accounts = new ArrayList<>();
    private final List<Grant> grants = new ArrayList<>();
    private final List<Login> logins = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();

    Account account(String email, String name, boolean hasPassword, Instant createdAt) {
        var account = new Account(accounts.size() + 1, email, name, hasPassword, createdAt);
        accounts.add(account);
        return account;
    }

    void grant(Account account, String role, Long subject) {
        grants.add(new Grant(account.id(), role, subject, account.createdAt()));
    }

    void login(Account account, Instant at) {
        logins.add(new Login(account.id(), at));
    }

    Text text(SchoolFacts school, String indicator, String body, long figuresOfRun, Account by, Instant at) {
        var text = new Text(texts.size() + 1, school.id(), indicator, body, figuresOfRun, by.id(), at);
        texts.add(text);
        return text;
    }

    Answer answer(SchoolFacts school, String indicator, int schoolYear, String content, Account by, Instant at) {
        var answer = new Answer(answers.size() + 1, school.id(), indicator, schoolYear, content, by.id(), at);
        answers.add(answer);
        return answer;
    }

    void draft(SchoolFacts school, String indicator, String body, Account by, Instant at) {
        drafts.add(new Draft(school.id(), indicator, body, by.id(), at));
    }

    void message(Message message) {
        messages.add(message);
    }

    void publication(Publication publication) {
        publications.add(publication);
        lastPublications.merge(
                publication.subject() + publication.indicator(),
                publication.on(),
                (one, other) -> one.isAfter(other) ? one : other);
    }

    /** The day on which the school last published something of an indicator, or withdrew it. */
    Optional<LocalDate> lastPublication(SchoolFacts school, String indicator) {
        return Optional.ofNullable(lastPublications.get(school.id() + indicator));
    }

    /**
     * Keeps a JPEG of a school; the same one of several schools once.
     *
     * @return its fingerprint
     */
    String photo(SchoolFacts school, byte[] jpeg) {
        String sha256 = Upload.fingerprint(jpeg);
        files.putIfAbsent(sha256, jpeg);
        photos.add(new Photo(school.id(), sha256));
        return sha256;
    }

    /** The files by their fingerprint. */
    Map<String, byte[]> files() {
        return files;
    }

    Set<Photo> photos() {
        return photos;
    }

    List<Account> accounts() {
        return accounts;
    }

    List<Grant> grants() {
        return grants;
    }

    List<Login> logins() {
        return logins.stream().sorted(Comparator.comparing(Login::at)).toList();
    }

    List<Text> texts() {
        return texts;
    }

    List<Answer> answers() {
        return answers;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** The oldest first. */
    List<Message> messages() {
        return messages.stream().sorted(Comparator.comparing(Message::at)).toList();
    }

    /** In the order in which they happened. */
    List<Publication> publications() {
        return publications.stream()
                .sorted(Comparator.comparing(Publication::at))
                .toList();
    }
}

package nl.openvensters.publication.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody or something is found, as people type it; empty when it is no such address. */
final class TypedAddress {

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]{2,}");
    private static final Pattern PHONE = Pattern.compile("[+0-9 ()-]{6,20}");
    private static final Pattern PAGE = Pattern.compile("https://[^\\s\"<>]+\\.[^\\s\"<>]{2,}");

    /** As people say it: {@code www.school.nl}. */
    private static final Pattern BARE_PAGE = Pattern.compile(
            "[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:/[^\\s\"<>:]*)?", Pattern.CASE_INSENSITIVE);

    private TypedAddress() {}

    static Optional<String> mail(String typed) {
        return Optional.of(typed).filter(MAIL.asMatchPredicate());
    }

    static Optional<String> phone(String typed) {
        return Optional.of(typed).filter(PHONE.asMatchPredicate());
    }

    /** Of a page, with {@code https://} also when it was typed without. */
    static Optional<String> page(String typed) {
        return BARE_PAGE.matcher(typed).matches()
                ? Optional.of("https://" + typed)
                : Optional.of(typed).filter(PAGE.asMatchPredicate());
    }
}

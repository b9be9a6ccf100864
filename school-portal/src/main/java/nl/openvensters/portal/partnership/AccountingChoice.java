package nl.openvensters.portal.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.openvensters.benchmark.PartnershipNumbers;
import nl.openvensters.benchmark.PartnershipNumbers.Accounting;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.school.AdministrationNumber;
import nl.openvensters.search.Spelling;

/** Who is in the latest accounts and of no partnership yet, to choose one of by typing. */
@Named
@RequestScoped
public class AccountingChoice {

    private static final Texts TEXTS = Texts.of("Administration");

    /** So many are suggested. */
    private static final int FEW = 20;

    @Inject
    private PartnershipNumbers numbers;

    @Inject
    private SignedIn signedIn;

    private List<Accounting> free;

    private Stream<Accounting> free() {
        if (free == null) {
            free = numbers.free(signedIn.actor());
        }
        return free.stream();
    }

    /** What somebody may mean who typed this, at most twenty. */
    public List<String> complete(String typed) {
        return found(typed).map(AccountingChoice::label).limit(FEW).toList();
    }

    private Stream<Accounting> found(String typed) {
        List<String> words = Spelling.words(typed);
        return free().filter(one -> {
            String key = " " + Spelling.key(label(one));
            return !words.isEmpty() && words.stream().allMatch(word -> key.contains(" " + word));
        });
    }

    /** The numbers of those of which somebody typed what was suggested, the number, or the name: one when it is clear which. */
    List<String> meant(String typed) {
        // A number that is not among them is refused with its reason.
        if (AdministrationNumber.isOne(typed.strip())) {
            return List.of(typed.strip());
        }
        String key = Spelling.key(typed);
        return Stream.<Predicate<Accounting>>of(
                        one -> Spelling.key(label(one)).equals(key),
                        one -> Spelling.key(one.name()).equals(key),
                        one -> true)
                .map(fitting -> found(typed)
                        .filter(fitting)
                        .map(one -> one.number().value())
                        .toList())
                .filter(those -> !those.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** As it stands among the suggestions; the number itself when it is none of them. */
    String suggestion(String number) {
        return free().filter(one -> one.number().value().equals(number))
                .findFirst()
                .map(AccountingChoice::label)
                .orElse(number);
    }

    private static String label(Accounting one) {
        return TEXTS.tell("number.suggestion", one.name(), one.number().value());
    }
}

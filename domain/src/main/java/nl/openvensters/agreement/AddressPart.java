package nl.openvensters.agreement;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.openvensters.school.Slug;

/** The part of an address that an agreement or a goal has, and the parts that no agreement or goal can have. */
public final class AddressPart {

    /** Before the key of what is worked on. */
    public static final String PREVIEW = "voorbeeld";

    /** Before the day of an edition. */
    public static final String EDITION = "editie";

    /** The file with all numbers. */
    public static final String NUMBERS = "cijfers";

    private static final Set<String> KEPT = Set.of(PREVIEW, EDITION, NUMBERS);

    private AddressPart() {}

    /**
     * Made of a name, with a number behind it when it is taken or means something else in an address.
     *
     * @param longest so many characters, without the number
     * @param taken whether another has it
     */
    static String free(String name, int longest, Predicate<String> taken) {
        String start = Slug.of(name, "").value();
        String base = start.substring(0, Math.min(start.length(), longest)).replaceAll("-$", "");
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? base : base + "-" + number)
                .filter(part -> !KEPT.contains(part) && !taken.test(part))
                .findFirst()
                .orElseThrow();
    }
}

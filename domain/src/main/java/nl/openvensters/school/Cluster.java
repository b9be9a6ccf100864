package nl.openvensters.school;

import java.util.Arrays;
import java.util.List;

/** For which children a school for special education is; the education administration numbers them from 1 to 4. */
public enum Cluster {
    /** Who are blind or see badly. */
    SIGHT,
    /** Who are deaf, hear badly, or find it hard to learn to speak and understand. */
    HEARING_AND_LANGUAGE,
    /** With a bodily or mental handicap, or long ill. */
    HANDICAP_OR_ILLNESS,
    /** With trouble in their behaviour or their mind. */
    BEHAVIOUR;

    /** From 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }

    /** Those that a text of a file names, such as {@code 3/4}; none in {@code nvt}. */
    public static List<Cluster> in(String text) {
        return Arrays.stream(values())
                .filter(cluster -> Arrays.asList(text.split("[^0-9]+")).contains(String.valueOf(cluster.number())))
                .toList();
    }
}

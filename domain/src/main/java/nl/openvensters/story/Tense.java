package nl.openvensters.story;

import java.util.Arrays;
import java.util.Optional;
import nl.openvensters.figure.SchoolYear;

/**
 * Whether what is told holds now, or held in a school year that is over or at a school that is no longer there. Every
 * sentence about what a school supplies has two forms in the texts: {@code key} in the present, and {@code key.then} in
 * the past, with the school year in blank {@code {9}}.
 *
 * @param of what it is told
 * @param then the school year that is told of; empty when it holds now
 */
record Tense(StoryMaterial of, Optional<SchoolYear> then) {

    private static final int YEAR = 9;

    /** Of the own answer of a school. */
    static Tense of(StoryMaterial material) {
        return material.figures()
                .answer()
                .map(answer -> of(material, answer.schoolYear()))
                .orElse(new Tense(material, Optional.empty()));
    }

    /** Of what is about a school year; a year that is still to come is told as now. */
    static Tense of(StoryMaterial material, SchoolYear year) {
        boolean over = material.about()
                .filter(school -> year.compareTo(SchoolYear.of(school.day())) < 0)
                .isPresent();
        return new Tense(material, over || material.closedOn().isPresent() ? Optional.of(year) : Optional.empty());
    }

    boolean isPast() {
        return then.isPresent();
    }

    /** The sentence, with its blanks filled in. What is no school is told of as now, in words of its own where it has them. */
    Html html(String key, Object... filling) {
        return then.map(year -> Wording.html(key + ".then", withYear(year, filling)))
                .orElseGet(() -> Wording.html(of.keyOf(key), filling));
    }

    /** The first of the sentences that there is in this tense: from the particular to the general. */
    Html firstOf(String particular, String general, Object... filling) {
        String wanted = isPast() ? particular + ".then" : particular;
        return html(Wording.find(wanted).isPresent() ? particular : general, filling);
    }

    private static Object[] withYear(SchoolYear year, Object... filling) {
        Object[] all = Arrays.copyOf(filling, YEAR + 1);
        Arrays.fill(all, filling.length, YEAR, "");
        all[YEAR] = year;
        return all;
    }
}

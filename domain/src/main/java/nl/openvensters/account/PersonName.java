package nl.openvensters.account;

import nl.openvensters.markup.Legible;

/**
 * What somebody is called, in one line.
 *
 * @param value at least one letter, at most 120 characters
 */
record PersonName(String value) {

    private static final int LONGEST = 120;

    /** @throws PeopleRefused when it is no name */
    static PersonName of(String typed) {
        String name = Legible.cleaned(typed).strip().replaceAll("\\s+", " ");
        if (name.length() > LONGEST
                || !Legible.says(name.replaceAll("\\d", ""))
                || name.matches(".*(://|www\\.|[<>@]).*")) {
            throw new PeopleRefused(PeopleRefused.Why.NO_NAME);
        }
        return new PersonName(name);
    }
}

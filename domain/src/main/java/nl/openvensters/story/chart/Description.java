package nl.openvensters.story.chart;

import nl.openvensters.markup.Markup;

/**
 * What there is to see in a picture, for who cannot see it.
 *
 * @param markup HTML within the {@code desc}; words in another language than the page are marked in it
 */
public record Description(String markup) {

    /** Of words that are all in the language of the page. */
    public static Description of(String text) {
        return new Description(Markup.escaped(text));
    }
}

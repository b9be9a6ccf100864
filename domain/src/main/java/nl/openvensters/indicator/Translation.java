package nl.openvensters.indicator;

/**
 * What an indicator is called and what it means in another language than Dutch.
 *
 * @param question what a parent asks
 * @param name the term of the field
 * @param source who delivers it
 * @param definition what it means, of the same versions as the Dutch one
 */
public record Translation(String question, String name, String source, Definition definition) {}

package nl.openvensters.indicator;

import java.util.Map;

/**
 * What an indicator is called and what it means in another language than Dutch.
 *
 * @param question what a parent asks
 * @param name the term of the field
 * @param source who delivers it
 * @param definition what it means, of the same versions as the Dutch one
 * @param suggestions the names that the form suggests, by the Dutch ones; all of them or none
 */
public record Translation(
        String question, String name, String source, Definition definition, Map<String, String> suggestions) {}

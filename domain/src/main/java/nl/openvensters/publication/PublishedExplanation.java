package nl.openvensters.publication;

import java.time.LocalDate;

/**
 * A school's own words with an indicator.
 *
 * @param body sanitised HTML
 * @param writtenOn the Dutch day
 * @param figuresOfRun the last import run whose figures the writer saw; figures of later runs make the text stale
 */
public record PublishedExplanation(String body, LocalDate writtenOn, long figuresOfRun) {}

package nl.openvensters.page;

import java.util.List;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.school.SchoolPast.FormerName;
import nl.openvensters.school.SchoolProfile;

/**
 * All that the public sees of a school. What is made of it follows from it alone, never from the day on which that is
 * done: the day of {@code school} is the first since which nothing begins, ends or passes, and from then on the document
 * says the same until it is made again.
 *
 * @param catalogue fingerprint of the catalogue whose texts go with it
 * @param school what the register says
 * @param formerNames the names that it no longer has, oldest first
 * @param figures all indicators, as published and after suppression
 * @param board what the board of an open school tells in public; empty when it tells nothing
 */
public record SchoolPage(
        String catalogue,
        SchoolProfile school,
        List<FormerName> formerNames,
        SchoolFigures figures,
        List<IndicatorFigures> board) {}

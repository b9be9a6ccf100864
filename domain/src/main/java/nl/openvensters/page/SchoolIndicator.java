package nl.openvensters.page;

import java.util.List;
import nl.openvensters.figure.Figure;
import nl.openvensters.school.SchoolProfile;

/**
 * The published figures of one indicator of one school.
 *
 * @param school what the register says
 * @param figures by measure, oldest period first; none when none is published
 */
public record SchoolIndicator(SchoolProfile school, List<Figure> figures) {}

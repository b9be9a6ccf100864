package nl.openvensters.page;

import java.util.List;
import nl.openvensters.figure.Figure;
import nl.openvensters.school.SubjectCode;

/**
 * The published figures of one indicator of a subject that is no school.
 *
 * @param figures by measure, oldest period first; none when none is published
 */
public record SubjectIndicator(SubjectCode subject, List<Figure> figures) {}

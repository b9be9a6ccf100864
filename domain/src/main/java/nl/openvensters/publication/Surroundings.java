package nl.openvensters.publication;

import java.util.List;
import nl.openvensters.figure.Figure;

/**
 * The figures to read a school's own by, for the periods that are shown of the school. All are derived by us.
 *
 * @param comparable about schools like this one
 * @param municipality about the schools of the municipality
 * @param country about all schools
 */
public record Surroundings(List<Figure> comparable, List<Figure> municipality, List<Figure> country) {

    static final Surroundings NONE = new Surroundings(List.of(), List.of(), List.of());
}

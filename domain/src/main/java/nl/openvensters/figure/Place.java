package nl.openvensters.figure;

import java.util.List;

/**
 * Where a number stands in what is handed out.
 *
 * @param figure index in the list of figures; negative for a number that is nowhere shown
 * @param key of the cell; empty for the value of the figure itself
 */
record Place(int figure, String key) {

    static Place value(int figure) {
        return new Place(figure, "");
    }

    /** A number that an onlooker knows to exist and not more than that. */
    static Place unseen(String name) {
        return new Place(-1, name);
    }

    boolean isValue() {
        return key.isEmpty();
    }

    FigureValue in(List<Figure> figures) {
        Figure at = figures.get(figure);
        return isValue() ? at.value().orElseThrow() : at.cells().get(key);
    }
}

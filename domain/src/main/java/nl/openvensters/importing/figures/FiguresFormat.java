package nl.openvensters.importing.figures;

import nl.openvensters.importing.Format;

/** A file of figures, which is read when all that it is about is known. */
interface FiguresFormat extends Format {

    @Override
    default Stage stage() {
        return Stage.FIGURES;
    }
}

package nl.openvensters.importing.figures;

/** A spreadsheet with figures on more than one of its sheets. */
interface SheetsOfFigures extends FiguresFormat {

    @Override
    default boolean readsAllSheets() {
        return true;
    }
}

package nl.openvensters.story;

import java.util.List;

/** Puts what several schools have on one indicator side by side. */
interface Comparer {

    List<ComparedRow> rows(Columns columns);
}

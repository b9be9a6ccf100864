package nl.openvensters.site.open;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.language.Language;
import nl.openvensters.school.SubjectKind;

/**
 * What there is a file of.
 *
 * @param name of the file, without its ending
 * @param indicator whose figures it holds; empty for the file of schools
 */
public record DataSet(String name, Optional<Indicator> indicator) {

    private static final String SCHOOLS = "scholen";
    private static final String FIGURES = "cijfers-";

    /** Schools first, then each indicator that has figures that are shown, in the order of the catalogue, those of schools first. */
    public static List<DataSet> all(Catalogue catalogue) {
        return Stream.concat(
                        Stream.of(new DataSet(SCHOOLS, Optional.empty())),
                        catalogue.shown().stream()
                                .filter(DataSet::hasFigures)
                                .map(indicator -> new DataSet(
                                        FIGURES + indicator.id().replace('_', '-'), Optional.of(indicator))))
                .toList();
    }

    private static boolean hasFigures(Indicator indicator) {
        return indicator.measures().stream().anyMatch(measure -> !measure.neverShown() && !measure.derived());
    }

    /** What it is called. */
    public String title() {
        return indicator
                .map(of ->
                        OpenTexts.text("set.figures", of.in(Language.spoken()).name()))
                .orElseGet(() -> OpenTexts.text("set.schools"));
    }

    /** What is in it. */
    public String description() {
        return indicator
                .map(of -> OpenTexts.text(
                        of.isOf(SubjectKind.SCHOOL) ? "set.figures.text" : "set.figures.text.others",
                        of.in(Language.spoken()).definition().text()))
                .orElseGet(() -> OpenTexts.text("set.schools.text"));
    }

    /** Its columns, in their order. */
    List<? extends Column<?>> columns() {
        return indicator.isPresent() ? FigureColumns.of(indicator.get().subjects()) : SchoolColumns.ALL;
    }
}

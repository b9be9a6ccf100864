package nl.openvensters.site.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.page.ListedSchool;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.page.SubjectIndicator;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.school.SubjectKind;

/** Writes all files in one reading of all documents, a few at a time. */
final class EditionMaker {

    private static final int BATCH = 100;

    private final PublicPages pages;
    private final Catalogue catalogue;
    private final Clock clock;

    EditionMaker(PublicPages pages, Catalogue catalogue, Clock clock) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @param folder to make the files in; empty */
    Edition make(Path folder) throws IOException {
        long number = pages.lastChange();
        schools(folder);
        figures(folder);
        return new Edition(number, clock.instant(), folder);
    }

    private void schools(Path folder) throws IOException {
        DataSet set = DataSet.all(catalogue).get(0);
        try (var table = new TableFile<>(
                folder.resolve(set.name() + ".csv"),
                folder.resolve(set.name() + ".xlsx"),
                OpenTexts.text("sheet.data"),
                SchoolColumns.ALL)) {
            List<ListedSchool> some = pages.listedAfter("", BATCH);
            while (!some.isEmpty()) {
                for (ListedSchool school : some) {
                    table.write(SchoolColumns.Row.of(school));
                }
                some = pages.listedAfter(
                        some.get(some.size() - 1).school().code().value(), BATCH);
            }
        }
    }

    private void figures(Path folder) throws IOException {
        try (var files = new FigureFiles(folder, DataSet.all(catalogue))) {
            List<SchoolPage> some = pages.schoolsAfter("", BATCH);
            while (!some.isEmpty()) {
                for (SchoolPage page : some) {
                    for (IndicatorFigures shown : page.figures().indicators()) {
                        files.write(
                                shown.indicator(),
                                new SubjectIndicator(page.school().code(), shown.figures()));
                    }
                }
                some = pages.schoolsAfter(
                        some.get(some.size() - 1).school().code().value(), BATCH);
            }
            for (SubjectKind kind : SubjectKind.publishing()) {
                if (kind != SubjectKind.SCHOOL) {
                    ofOthers(kind, files);
                }
            }
        }
    }

    /** An indicator at a time: these are few, and have few. */
    private void ofOthers(SubjectKind kind, FigureFiles files) throws IOException {
        for (DataSet set : DataSet.all(catalogue)) {
            Optional<Indicator> of = set.indicator().filter(indicator -> indicator.isOf(kind));
            List<SubjectIndicator> some = of.map(indicator -> pages.indicatorAfter(kind, "", indicator, BATCH))
                    .orElse(List.of());
            while (!some.isEmpty()) {
                for (SubjectIndicator told : some) {
                    files.write(of.get(), told);
                }
                some = pages.indicatorAfter(
                        kind, some.get(some.size() - 1).subject().value(), of.get(), BATCH);
            }
        }
    }

    /** A new folder below the one for what is temporary. */
    static Path folder() throws IOException {
        return Files.createTempDirectory("open-vensters-open-data");
    }
}

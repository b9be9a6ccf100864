package nl.openvensters.site.open;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.page.ListedSchool;
import nl.openvensters.school.PupilCount;
import nl.openvensters.school.SchoolPoint;
import nl.openvensters.school.SchoolProfile;

/** The columns of the file of all schools: one row for each, closed ones too. */
final class SchoolColumns {

    /** A row. */
    record Row(SchoolProfile school, List<String> toldThemes, Optional<PupilCount> pupils) {

        static Row of(ListedSchool listed) {
            return new Row(listed.school(), listed.toldThemes(), listed.pupils());
        }
    }

    static final List<Column<Row>> ALL = List.of(
            Column.text("school", row -> Optional.of(row.school().code())),
            Column.text("naam", row -> Optional.of(row.school().name())),
            Column.text("soort", row -> Optional.of(row.school().type())),
            Column.text(
                    "cluster",
                    row -> joined(row.school().clusters().stream().map(cluster -> String.valueOf(cluster.number())))),
            Column.text("richting", row -> row.school().denomination()),
            Column.text("straat", row -> row.school().address().street()),
            Column.text("huisnummer", row -> row.school().address().houseNumber()),
            Column.text("postcode", row -> row.school().address().postcode()),
            Column.text("plaats", row -> row.school().address().place()),
            Column.text("gemeentecode", row -> row.school().municipality().map(SchoolProfile.Municipality::code)),
            Column.text("gemeente", row -> row.school().municipality().map(SchoolProfile.Municipality::name)),
            Column.text("provincie", row -> row.school().address().province()),
            Column.text("bestuursnummer", row -> row.school().board().map(SchoolProfile.Board::number)),
            Column.text("bestuur", row -> row.school().board().flatMap(SchoolProfile.Board::knownName)),
            Column.text("samenwerkingsverband", row -> row.school().partnership()),
            Column.text("telefoon", row -> row.school().phone()),
            Column.text("website", row -> row.school().website()),
            Column.number("breedtegraad", row -> row.school().point().map(SchoolPoint::latitude)),
            Column.number("lengtegraad", row -> row.school().point().map(SchoolPoint::longitude)),
            new Column<>("plek_precies", Column.Kind.TRUTH, row -> row.school()
                    .point()
                    .map(SchoolPoint::exact)),
            Column.number("leerlingen", row -> row.pupils()
                    .flatMap(count -> count.number().stream().boxed().findFirst())),
            Column.text("leerlingen_reden", row -> row.pupils()
                    .filter(count -> count.number().isEmpty())
                    .map(count -> "SUPPRESSED")),
            Column.day("leerlingen_peildatum", row -> row.pupils().map(PupilCount::countedOn)),
            Column.text("themas", row -> joined(row.toldThemes().stream())),
            new Column<>(
                    "open", Column.Kind.TRUTH, row -> Optional.of(row.school().active())),
            Column.day("eerste_dag", row -> Optional.of(row.school().firstDay())),
            Column.day("laatste_dag", row -> row.school().lastDay()));

    private SchoolColumns() {}

    /** With a space between them. */
    private static Optional<String> joined(Stream<String> values) {
        return Optional.of(values.collect(Collectors.joining(" "))).filter(text -> !text.isEmpty());
    }
}

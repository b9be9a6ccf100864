package nl.openvensters.site.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.answer.AnswerFigures;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureColumnsTest {

    private static final Indicator PARENTS = Catalogue.load().get("tevredenheid_ouders");

    @TempDir
    private Path folder;

    @Test
    void a_mark_that_may_be_higher_or_lower_says_so_in_the_file_of_each_year() throws IOException {
        assertThat(csv("{'score': 9, 'bound': 'AT_LEAST', 'respondents': 9, 'schoolYear': 2025, 'earlier':"
                        + " [{'schoolYear': 2024, 'score': 1.5, 'bound': 'AT_MOST', 'respondents': 8}]}"))
                .contains(
                        "2024-08-01,2025-07-31,grens,,of minder,,CATEGORY,",
                        "2025-08-01,2026-07-31,grens,,of meer,,CATEGORY,");
        assertThat(csv("{'score': 9.5, 'respondents': 40, 'schoolYear': 2025}")).doesNotContain("grens");
    }

    @Test
    void of_a_board_and_a_partnership_the_code_has_a_column_of_its_own() {
        var columns = FigureColumns.of(Set.of(SubjectKind.BOARD, SubjectKind.PARTNERSHIP, SubjectKind.COUNTRY));
        Figure figure = AnswerFigures.of(
                        PARENTS,
                        "{\"score\": 9, \"respondents\": 9, \"schoolYear\": 2025}",
                        new SchoolYear(2025),
                        LocalDate.of(2026, 1, 10))
                .get(0);
        FigureColumns.Row row = FigureColumns.Row.of(new BoardNumber("41234"), figure, PARENTS)
                .findFirst()
                .orElseThrow();

        assertThat(columns).extracting(Column::name).startsWith("samenwerkingsverband", "bestuursnummer", "maat");
        assertThat(columns.get(0).value().apply(row)).isEmpty();
        assertThat(columns.get(1).value().apply(row)).map(Object::toString).contains("41234");
    }

    private String csv(String answer) throws IOException {
        List<Figure> figures =
                AnswerFigures.of(PARENTS, answer.replace('\'', '"'), new SchoolYear(2025), LocalDate.of(2026, 1, 10));
        try (var table = new TableFile<>(
                folder.resolve("a.csv"), folder.resolve("a.xlsx"), "Gegevens", FigureColumns.OF_SCHOOLS)) {
            for (Figure figure : figures) {
                for (FigureColumns.Row row : FigureColumns.Row.of(new SchoolCode("99XX00"), figure, PARENTS)
                        .toList()) {
                    table.write(row);
                }
            }
        }
        return Files.readString(folder.resolve("a.csv"), StandardCharsets.UTF_8);
    }
}

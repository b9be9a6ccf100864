package nl.openvensters.importing.figures;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.importing.Columns;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.FileDay;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Table;

/** How many pupils of the last year got which advice for secondary school. */
public final class SchoolAdvice implements FiguresFormat {

    private static final List<String> ADVICES = List.of(
            "VSO",
            "PRO",
            "VMBO_B",
            "VMBO_B_K",
            "VMBO_K",
            "VMBO_K_GT",
            "VMBO_GT",
            "VMBO_GT_HAVO",
            "HAVO",
            "HAVO_VWO",
            "VWO",
            "ADVIES_NIET_MOGELIJK");

    /** Cells and columns have the same names. */
    private static final Map<String, String> COLUMNS = ADVICES.stream()
            .collect(Collectors.toMap(
                    Function.identity(), Function.identity(), (one, other) -> one, LinkedHashMap::new));

    @Override
    public String id() {
        return "school-advice";
    }

    @Override
    public Columns columns(Table table) {
        return Columns.with("INSTELLINGSCODE", "VESTIGINGSCODE", "SOORT_PO", "PEILDATUM")
                .own("PRO", "VMBO_B", "VMBO_K", "VMBO_GT", "HAVO", "HAVO_VWO", "VWO")
                .without("POSTCODE_LEERLING", "GESLACHT")
                .noOther("(PRO|VSO)(_.*)?|(VMBO|HAVO|VWO|ADVIES).*", Set.copyOf(ADVICES));
    }

    @Override
    public Optional<LocalDate> datedOn(Document document) throws IOException {
        return FileDay.latest(document, "PRIKDATUM");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        intake.each(document.first(), row -> {
            LocalDate pupilsOn = row.filledDate("PEILDATUM");
            Entry.SchoolMention school = MentionedSchool.in(row, pupilsOn);
            intake.add(school);
            intake.add(CountsByCategory.figure(
                    school.school(),
                    "schooladvies",
                    Period.of(SchoolYear.of(pupilsOn)),
                    CountsByCategory.cells(row, COLUMNS),
                    row.date("PRIKDATUM").orElse(pupilsOn)));
            return Outcome.taken();
        });
    }
}

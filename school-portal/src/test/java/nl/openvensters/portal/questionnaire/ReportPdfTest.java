package nl.openvensters.portal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.openvensters.questionnaire.result.MadeResult;
import nl.openvensters.questionnaire.result.RoundResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The report for council and team on paper says what the page says. */
class ReportPdfTest {

    @Test
    void it_has_points_three_questions_to_talk_about_marks_earlier_years_other_schools_and_a_source()
            throws IOException {
        String text = text(MadeResult.ofPupils());

        assertThat(text)
                .contains("Leerlingen over hun school: De Zandplaat")
                .contains("Wat het hoogste cijfer kreeg", "Wat het laagste cijfer kreeg")
                .contains(
                        "Drie vragen om over te praten",
                        "Wat is één ding dat je vóór de volgende vragenlijst anders doet")
                .contains("Tevreden over school", "hoger")
                .contains("2025-2026: 5,5")
                .contains("vergelijkbare scholen 7,2 (31)", "land 7,2 (240 scholen)")
                .contains("Bron: Open Vensters");
    }

    @Test
    void what_is_kept_back_says_so_and_has_no_mark() throws IOException {
        assertThat(text(MadeResult.ofPupils()))
                .contains("Niet gepest op school niet getoond om antwoorden te beschermen");
    }

    @Test
    void of_few_people_it_says_why_no_question_has_a_mark_that_marks_may_be_higher_and_asks_about_scores()
            throws IOException {
        assertThat(text(MadeResult.ofFewPupils()))
                .contains("Er vulden minder dan tien mensen in, en een paar meer of minder dan de vorige keer.")
                .contains("Tevreden over school 9 of meer")
                .contains("Drie vragen om over te praten", "Herkennen jullie het cijfer voor")
                .doesNotContain("9,0");
    }

    @Test
    void of_a_small_group_it_says_so_too() throws IOException {
        assertThat(text(MadeResult.ofASmallGroup()))
                .contains("In een groep vulden minder dan tien mensen in.")
                .contains("9 of meer")
                .doesNotContain("Er vulden minder dan tien mensen in");
    }

    @Test
    void of_a_small_role_it_says_so_too() throws IOException {
        assertThat(text(MadeResult.ofASmallRole())).contains("Van een rol vulden minder dan tien mensen in");
    }

    private static String text(RoundResult result) throws IOException {
        var file = new ByteArrayOutputStream();
        ReportPdf.write(result, "30 van de 33 mensen", "Bron: Open Vensters", file);
        try (PDDocument pdf = Loader.loadPDF(file.toByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}

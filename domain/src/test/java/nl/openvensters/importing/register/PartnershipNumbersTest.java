package nl.openvensters.importing.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.openvensters.importing.CollectingIntake;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Formats;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.DocumentReader;
import nl.openvensters.school.AdministrationNumber;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.PartnershipCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnershipNumbersTest {

    @TempDir
    Path folder;

    @Test
    void a_code_with_its_number_is_taken_and_what_belongs_to_another_is_not() throws IOException {
        Path file = Files.writeString(
                folder.resolve("nummers.csv"),
                "SWV_PO;BEVOEGD_GEZAG;Naam\r\nPO2001;21441;SWV De Eb\r\nPO2002;901;SWV De Vloed\r\n"
                        + "PO2003;21441;twice\r\nPO2004;41001;of a board\r\nPO2005;21500;said\r\nVO2006;21600;secondary\r\n"
                        + "PO2007;214410;long\r\nPO2001;21441;again\r\n");
        var intake = new CollectingIntake(LocalDate.of(2026, 6, 4))
                .owning(new AdministrationNumber("41001"), new BoardNumber("41001"))
                .owning(new AdministrationNumber("21500"), new PartnershipCode("PO3001"));

        Document document = DocumentReader.open(file);
        assertThat(Formats.of(document)).containsInstanceOf(PartnershipNumbers.class);
        new PartnershipNumbers().read(document, intake);

        assertThat(intake.entries(Entry.PartnershipNumber.class))
                .extracting(one -> one.partnership() + " " + one.number())
                .containsExactly("PO2001 21441", "PO2002 00901");
        assertThat(intake.rejects()).extracting(CollectingIntake.Reject::line).containsExactly(4, 5, 6, 7, 8);
    }
}

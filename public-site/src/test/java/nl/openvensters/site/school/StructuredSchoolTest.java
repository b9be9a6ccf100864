package nl.openvensters.site.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructuredSchoolTest {

    private static SchoolProfile school(SchoolType type) {
        LocalDate day = LocalDate.of(2026, 10, 1);
        return new SchoolProfile(
                1,
                new SchoolCode("00AP00"),
                day,
                true,
                "De Lindehof",
                type,
                List.of(),
                Optional.empty(),
                new SchoolProfile.Address(
                        Optional.of("Lindelaan"),
                        Optional.of("4"),
                        Optional.empty(),
                        Optional.of("Zandwijk"),
                        Optional.empty()),
                Optional.of("079-3212147"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                day,
                Optional.empty(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({"BO, ElementarySchool", "SBO, School", "SO, School", "VSO, School"})
    void only_a_mainstream_primary_school_is_called_elementary(SchoolType type, String called) {
        assertThat(StructuredSchool.json(school(type), "Lindelaan 4", ""))
                .contains("\"@type\":\"" + called + "\"", "\"telephone\":\"+31793212147\"");
    }
}

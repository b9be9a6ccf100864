package nl.openvensters.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.Schema;
import nl.openvensters.figure.SampleData;
import nl.openvensters.questionnaire.own.OwnTranslations;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A database of before translations had an edition for each language. */
class OwnTranslationsMigrationIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @Test
    void what_a_school_translated_is_there_in_each_language_whatever_it_wrote() throws SQLException {
        DATABASE.renewUpTo("125");
        var data = new SampleData(DATABASE.dataSource());
        long school = data.school("12AB00", SchoolType.BO, "0637");
        data.update("insert into account (id, email, name, password_hash, created_at) values"
                + " (1, 'sanne@school.example', 'Sanne', 'x', '2025-01-01')");
        data.update(
                "insert into survey_own (id, subject_id, name, roles, lead, questions, edited_by, edited_on)"
                        + " values (5, ?, 'Het plein', 'PUPIL', 'Wat vind je?', 'Is het \"groot\"?', 1, '2026-11-01')",
                school);
        data.update("insert into survey_own_text (own_id, language, dutch, text) values"
                + " (5, 'en', 'Het plein', 'The yard'), (5, 'en', 'Is het \"groot\"?', 'Is it \"big\" \\\\ wide?'),"
                + " (5, 'en', 'Ja \\\\ nee', 'Yes \\\\ no'), (5, 'ar', 'Het plein', 'الساحة')");

        Schema.in(DATABASE.dataSource()).migrate();

        var leader = new Actor(1, "Sanne", List.of(new Grant(Role.SCHOOL_LEADER, school)));
        OwnTranslations there = SurveyUseCases.with(
                DATABASE.dataSource(),
                Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC),
                cases ->
                        cases.own().all(leader, new SchoolCode("12AB00")).get(0).translations());
        assertThat(there.of("en", "Het plein")).contains("The yard");
        assertThat(there.of("en", "Is het \"groot\"?")).contains("Is it \"big\" \\ wide?");
        assertThat(there.of("en", "Ja \\ nee")).contains("Yes \\ no");
        assertThat(there.of("ar", "Het plein")).contains("الساحة");
        assertThat(there.edition("ar")).isOne();
    }
}

package nl.openvensters.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.SampleData;
import nl.openvensters.questionnaire.own.OwnClash;
import nl.openvensters.questionnaire.own.OwnRole;
import nl.openvensters.questionnaire.own.OwnText;
import nl.openvensters.questionnaire.own.OwnTranslations;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people of a school write its questionnaire: nothing that either wrote is replaced unseen. */
class OwnListIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final SchoolCode SCHOOL = new SchoolCode("12AB00");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

    private Actor leader;

    @BeforeEach
    void a_school() throws SQLException {
        DATABASE.renew();
        var data = new SampleData(DATABASE.dataSource());
        long school = data.school(SCHOOL.value(), SchoolType.BO, "0637");
        data.update("insert into account (id, email, name, password_hash, created_at) values"
                + " (1, 'sanne@school.example', 'Sanne', 'x', '2025-01-01')");
        leader = new Actor(1, "Sanne", List.of(new Grant(Role.SCHOOL_LEADER, school)));
    }

    @Test
    void the_second_of_two_who_write_an_own_questionnaire_is_told_and_nothing_of_the_first_is_lost() {
        var asked = new OwnText("Het plein", OwnRole.PARENT, "Wat vindt u?", "Is het groot genoeg?");
        long id = with(cases -> cases.own().save(leader, SCHOOL, 0, 0, asked));
        int opened = with(cases -> cases.own().all(leader, SCHOOL)).get(0).edition();
        var first = new OwnText("Het plein", OwnRole.PARENT, "Wat vindt u?", "Is het veilig?");
        var second = new OwnText("Het plein", OwnRole.PARENT, "Wat vindt u?", "Is het groen?");
        with(cases -> cases.own().save(leader, SCHOOL, id, opened, first));

        assertThatThrownBy(() -> with(cases -> cases.own().save(leader, SCHOOL, id, opened, second)))
                .isInstanceOfSatisfying(
                        OwnClash.class, clash -> assertThat(clash.edition()).isEqualTo(opened + 1));
        assertThatThrownBy(() -> with(cases -> cases.own().ready(leader, SCHOOL, id, opened)))
                .as("what nobody looked at is not made ready")
                .isInstanceOf(OwnClash.class);
        assertThatThrownBy(() -> with(cases -> {
                    cases.own().remove(leader, SCHOOL, id, opened);
                    return null;
                }))
                .as("nor thrown away")
                .isInstanceOf(OwnClash.class);
        assertThat(with(cases -> cases.own().all(leader, SCHOOL)).get(0).text()).isEqualTo(first);
        assertThat((long) with(cases -> cases.own().save(leader, SCHOOL, id, opened, first)))
                .as("the same twice is once")
                .isEqualTo(id);
        with(cases -> cases.own().save(leader, SCHOOL, id, opened + 1, second));
        assertThat(with(cases -> cases.own().all(leader, SCHOOL)).get(0).text()).isEqualTo(second);
    }

    @Test
    void the_second_of_two_who_translate_into_a_language_is_told_and_who_translates_into_another_is_not() {
        var asked = new OwnText("Het plein", OwnRole.PARENT, "Wat vindt u?", "Is het groen?");
        long id = with(cases -> cases.own().save(leader, SCHOOL, 0, 0, asked));
        with(cases -> translated(cases, id, "pl", 0, "Boisko"));

        assertThatThrownBy(() -> with(cases -> translated(cases, id, "pl", 0, "Plac")))
                .isInstanceOf(OwnClash.class);
        with(cases -> translated(cases, id, "tr", 0, "Bahçe"));
        with(cases -> translated(cases, id, "pl", 1, "Plac zabaw"));

        OwnTranslations there =
                with(cases -> cases.own().all(leader, SCHOOL)).get(0).translations();
        assertThat(there.of("pl", "Het plein")).contains("Plac zabaw");
        assertThat(there.of("tr", "Het plein")).contains("Bahçe");
        assertThat(there.edition("pl")).isEqualTo(2);
    }

    @Test
    void a_version_is_not_made_ready_with_a_translation_that_nobody_looked_at() {
        var asked = new OwnText("Het plein", OwnRole.PARENT, "Wat vindt u?", "Is het groen?");
        long id = with(cases -> cases.own().save(leader, SCHOOL, 0, 0, asked));
        int opened = with(cases -> cases.own().all(leader, SCHOOL)).get(0).whole();
        with(cases -> translated(cases, id, "pl", 0, "Boisko"));

        assertThatThrownBy(() -> with(cases -> cases.own().ready(leader, SCHOOL, id, opened)))
                .isInstanceOf(OwnClash.class);
        assertThatThrownBy(() -> with(cases -> {
                    cases.own().remove(leader, SCHOOL, id, opened);
                    return null;
                }))
                .isInstanceOf(OwnClash.class);
        int looked = with(cases -> cases.own().all(leader, SCHOOL)).get(0).whole();
        assertThat((int) with(cases -> cases.own().ready(leader, SCHOOL, id, looked)))
                .isOne();
    }

    private boolean translated(SurveyUseCases cases, long id, String language, int seen, String name) {
        cases.own()
                .translate(
                        leader,
                        SCHOOL,
                        id,
                        language,
                        seen,
                        Map.of("Het plein", name, "Wat vindt u?", "", "Is het groen?", ""));
        return true;
    }

    @Test
    void of_many_who_save_at_the_same_moment_one_does_and_all_others_are_told() throws Exception {
        var asked = new OwnText("Het plein", OwnRole.PARENT, "Wat vindt u?", "Is het groen?");
        long id = with(cases -> cases.own().save(leader, SCHOOL, 0, 0, asked));
        int opened = with(cases -> cases.own().all(leader, SCHOOL)).get(0).edition();
        var saved = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 8; i++) {
            var text = new OwnText("Het plein", OwnRole.PARENT, "Wat vindt u?", "Is het groen, of " + i + "?");
            saved.add(() -> {
                try {
                    return with(cases -> cases.own().save(leader, SCHOOL, id, opened, text))
                            .equals(id);
                } catch (OwnClash e) {
                    return false;
                }
            });
        }
        var threads = Executors.newFixedThreadPool(8);
        int did = 0;
        for (Future<Boolean> one : threads.invokeAll(saved)) {
            did += one.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(did).isOne();
        assertThat(with(cases -> cases.own().all(leader, SCHOOL)).get(0).edition())
                .isEqualTo(opened + 1);
    }

    private static <T> T with(Function<SurveyUseCases, T> what) {
        return SurveyUseCases.with(DATABASE.dataSource(), CLOCK, what);
    }
}

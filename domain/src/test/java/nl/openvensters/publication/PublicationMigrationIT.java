package nl.openvensters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.Schema;
import nl.openvensters.figure.SampleData;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people were working on when drafts, proposals and chosen days had tables of their own. */
class PublicationMigrationIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private SampleData data;
    private long school;
    private long anna;
    private long publication;

    @BeforeEach
    void as_it_was() throws SQLException {
        DATABASE.renewUpTo("20");
        data = SampleData.inOlder(DATABASE.dataSource());
        school = data.school("12AB00", SchoolType.BO, "0637");
        anna = account("Anna");
        data.update(
                "insert into draft (subject_id, indicator_id, body, edited_by, edited_at, version)"
                        + " values (?, 'leerlingen', '<p>Half af.</p>', ?, '2025-03-01', 7)",
                school,
                anna);
        data.update(
                "insert into proposal (subject_id, indicator_id, version, proposed_by, proposed_at, state, judged_by,"
                        + " judged_at, remark) values (?, 'leerlingen', 6, ?, '2025-03-01', 'RETURNED', ?, '2025-03-01',"
                        + " 'Korter')",
                school,
                anna,
                account("Bas"));
        data.update(
                "insert into planned_publication (subject_id, indicator_id, version, publish_on, planned_by, planned_at)"
                        + " values (?, 'missie', 0, '2025-04-01', ?, '2025-03-01')",
                school,
                anna);
        publication = published("leerlingen", 5);
        published("schoolweging", 3);
    }

    @Test
    void all_of_it_is_there_and_no_edition_comes_back() throws SQLException {
        Schema.in(DATABASE.dataSource()).migrate();

        assertThat(rows("select concat_ws('|', indicator_id, edition, body, state, remark, publish_on)"
                        + " from indicator_publication order by indicator_id"))
                .containsExactly(
                        "leerlingen|7|<p>Half af.</p>|RETURNED|Korter", "missie|1|2025-04-01", "schoolweging|4");
    }

    @Test
    void a_text_for_many_can_still_be_undone_where_nobody_changed_it() throws SQLException {
        batch("7-" + publication);
        batch("6-" + publication);

        Schema.in(DATABASE.dataSource()).migrate();

        assertThat(rows("select edition_after from text_batch_school order by batch_id"))
                .containsExactly("7", "-1");
    }

    private long account(String name) throws SQLException {
        return data.insert(
                "insert into account (email, name, created_at) values ('%1$s@b.example', '%1$s', '2025-01-01')"
                        .formatted(name));
    }

    private long published(String indicator, int draft) throws SQLException {
        long run = data.run(LocalDate.of(2025, 2, 1));
        return data.insert(
                "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run,"
                        + " draft_version, account_id) values (%d, '%s', 'PUBLISHED', 'DELIBERATE', '2025-02-02', '2025-02-02',"
                                .formatted(school, indicator)
                        + " %d, %d, %d)".formatted(run, draft, anna));
    }

    private void batch(String basis) throws SQLException {
        long batch = data.insert("insert into text_batch (indicator_id, template, published, made_at, made_by)"
                + " values ('leerlingen', 'x', false, '2025-03-01', %d)".formatted(anna));
        data.update(
                "insert into text_batch_school (batch_id, subject_id, basis_after, went_online, online_before)"
                        + " values (?, ?, ?, false, false)",
                batch,
                school,
                basis);
    }

    private static List<String> rows(String sql) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}

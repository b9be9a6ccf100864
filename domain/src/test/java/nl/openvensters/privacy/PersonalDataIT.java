package nl.openvensters.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.database.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The register of personal data against the schema. */
class PersonalDataIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Pattern TELLS_OF_A_PERSON = Pattern.compile(
            "email|recipient|password.*|browser|.*_by|account_id|.*account|remark|body|message_text|first_name|last_name|phone_of.*|ip|.*user_agent.*");

    private final PersonalDataRegister register = new PersonalDataRegister();

    @Test
    void every_table_is_in_the_register_or_said_to_tell_of_nobody() throws SQLException {
        Set<String> known = Stream.concat(
                        register.inTables().stream().map(kept -> kept.table().orElseThrow()),
                        register.without().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(columns().keySet()).containsExactlyElementsOf(known);
    }

    @Test
    void every_column_of_a_table_that_tells_of_people_is_in_the_register() throws SQLException {
        Map<String, Set<String>> columns = columns();
        Map<String, Set<String>> told = new TreeMap<>();
        Map<String, Set<String>> there = new TreeMap<>();
        for (Kept kept : register.inTables()) {
            String table = kept.table().orElseThrow();
            told.put(
                    table,
                    new TreeSet<>(Stream.concat(kept.person().stream(), kept.rest().stream())
                            .toList()));
            there.put(table, columns.get(table));
        }

        assertThat(there).isEqualTo(told);
    }

    @Test
    void what_a_person_is_found_by_and_gets_are_columns_of_the_table() {
        for (Kept kept : register.inTables()) {
            List<String> all =
                    Stream.concat(kept.person().stream(), kept.rest().stream()).toList();
            assertThat(all).as(kept.name()).doesNotHaveDuplicates().containsAll(kept.given());
            assertThat(kept.person()).as(kept.name()).containsAll(kept.whose());
            kept.address().ifPresent(column -> assertThat(kept.person()).contains(column));
        }
    }

    @Test
    void nobody_gets_a_secret_or_the_address_of_somebody_else_in_a_copy() {
        assertThat(register.inTables().stream().flatMap(kept -> kept.given().stream()))
                .noneMatch(column -> column.contains("hash") || column.contains("token") || column.contains("secret"));
        assertThat(register.inTables().stream()
                        .filter(kept ->
                                !kept.whose().isEmpty() && kept.address().isPresent())
                        .filter(kept -> kept.given().contains(kept.address().get()))
                        .map(kept -> kept.table().orElseThrow()))
                .as("a row that two people have gives no address; a row of an account gives its own")
                .containsExactlyInAnyOrder("account", "account_link");
    }

    @Test
    void each_number_of_an_account_is_known_as_telling_of_a_person() throws SQLException {
        Map<String, Set<String>> unknown = new TreeMap<>();
        for (String[] key : rows("select table_name, column_name from information_schema.key_column_usage"
                + " where table_schema = database() and referenced_table_name = 'account'")) {
            boolean known = register.inTables().stream()
                    .anyMatch(kept -> kept.table().orElseThrow().equals(key[0])
                            && kept.person().contains(key[1])
                            && kept.whose().contains(key[1]));
            if (!known) {
                unknown.computeIfAbsent(key[0], table -> new TreeSet<>()).add(key[1]);
            }
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void no_table_that_tells_of_nobody_has_a_column_that_sounds_like_a_person() throws SQLException {
        Map<String, Set<String>> columns = columns();

        assertThat(register.without().stream()
                        .flatMap(table -> columns.get(table).stream().map(column -> table + "." + column))
                        .filter(column -> TELLS_OF_A_PERSON
                                .matcher(column.substring(column.indexOf('.') + 1))
                                .matches()))
                .containsExactlyInAnyOrder("arrival.settled_by", "figure.superseded_by");
    }

    @Test
    void a_period_of_days_is_said_in_the_words_too() {
        assertThat(register.inTables().stream().filter(kept -> kept.days().isPresent()))
                .hasSizeGreaterThan(6)
                .allSatisfy(
                        kept -> assertThat(kept.until()).contains(kept.days().get() + " dagen"));
    }

    private static Map<String, Set<String>> columns() throws SQLException {
        return rows("select c.table_name, c.column_name from information_schema.columns c"
                        + " join information_schema.tables t using (table_schema, table_name)"
                        + " where c.table_schema = database() and t.table_type = 'BASE TABLE'"
                        + " and c.table_name not like 'seeds\\_of\\_%' and c.table_name <> 'flyway_schema_history'")
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row[0],
                        TreeMap::new,
                        Collectors.mapping(row -> row[1], Collectors.toCollection(TreeSet::new))));
    }

    private static List<String[]> rows(String sql) throws SQLException {
        var rows = new ArrayList<String[]>();
        try (Connection connection = DATABASE.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(new String[] {row.getString(1), row.getString(2)});
            }
        }
        return rows;
    }
}

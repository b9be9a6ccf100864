package nl.openvensters.portal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTableTest {

    private static final Set<String> COLUMNS = Set.of("naam", "rol");

    private static AskedTable asked(Map<String, String[]> address) {
        return AskedTable.of(address, COLUMNS);
    }

    private static AskedTable asked(String name, String... values) {
        return asked(Map.of(name, values));
    }

    @Test
    void what_an_address_asks_is_written_as_the_same_address() {
        var address = Map.of(
                "zoek", new String[] {"de brug & co"},
                "rol", new String[] {"EDITOR"},
                "volgorde", new String[] {"-naam"},
                "pagina", new String[] {"3"},
                "aantal", new String[] {"10"},
                "kolom", new String[] {"naam"});

        assertThat(asked(address).query())
                .isEqualTo("zoek=de+brug+%26+co&rol=EDITOR&volgorde=-naam&pagina=3&aantal=10&kolom=naam");
    }

    @Test
    void a_table_as_it_opens_adds_nothing_to_the_address() {
        assertThat(asked(Map.of()).query()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "een", "99999999999", ""})
    void a_page_that_cannot_be_is_the_first(String page) {
        assertThat(asked("pagina", page).page()).isOne();
    }

    @Test
    void only_sizes_that_are_offered_are_given() {
        assertThat(asked("aantal", "5000").size()).isEqualTo(AskedTable.SIZE);
    }

    @Test
    void what_is_no_column_is_neither_filtered_nor_ordered_by_nor_shown() {
        assertThat(asked("wachtwoord", "x").filters()).isEmpty();
        assertThat(asked("volgorde", "wachtwoord").order()).isEqualTo(Optional.empty());
        assertThat(asked("kolom", "wachtwoord").shown()).isEmpty();
    }

    @Test
    void a_column_that_is_asked_for_twice_is_shown_once() {
        assertThat(asked("kolom", "naam", "naam").shown()).containsExactly("naam");
    }

    @Test
    void another_filter_keeps_the_words_and_the_columns() {
        AskedTable asked = asked(Map.of("zoek", new String[] {"brug"}, "kolom", new String[] {"naam"}));

        assertThat(asked.turnedTo(Map.of("rol", "EDITOR"), Optional.empty(), 0, AskedTable.SIZE)
                        .query())
                .isEqualTo("zoek=brug&rol=EDITOR&kolom=naam");
    }
}

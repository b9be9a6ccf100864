package nl.openvensters.demonstration.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.openvensters.demonstration.DemonstrationAccount;
import nl.openvensters.figure.Cells;
import nl.openvensters.jdbc.Statements;

/** Reads what the play starts from: the imported province. A few queries, none per school. */
final class FactsRepository {

    private final Statements statements;

    FactsRepository(Statements statements) {
        this.statements = statements;
    }

    /** @param today the day on which the play ends */
    Calendar calendar(LocalDate today) throws SQLException {
        var runs = new TreeMap<LocalDate, Long>();
        statements.each(
                "select delivered_on, max(id) from import_run where state = 'DONE' group by delivered_on",
                row -> runs.put(row.getObject(1, LocalDate.class), row.getLong(2)));
        if (runs.isEmpty()) {
            throw new IllegalStateException("Nothing was imported to play on");
        }
        return new Calendar(runs.firstKey(), today, runs);
    }

    Rules rules() throws SQLException {
        var central = new ArrayList<String>();
        var decentral = new ArrayList<String>();
        statements.each(
                "select id, supply from indicator order by position",
                row -> (row.getString(2).equals("CENTRAL") ? central : decentral).add(row.getString(1)));
        Set<String> comparison = new HashSet<>();
        statements.each(
                "select distinct indicator_id from counted_indicator where valid_to is null",
                row -> comparison.add(row.getString(1)));
        Map<String, Set<String>> types = new HashMap<>();
        statements.each("select indicator_id, school_type from indicator_school_type", row -> types.computeIfAbsent(
                        row.getString(1), key -> new HashSet<>())
                .add(row.getString(2)));
        return new Rules(central, decentral, comparison, types);
    }

    /** Partnerships that serve an area, by their code. */
    Map<Long, String> partnerships() throws SQLException {
        var codes = new LinkedHashMap<Long, String>();
        statements.each(
                "select p.id, p.code from partnership p where exists (select 1 from postcode_area a"
                        + " where a.partnership_id = p.id) order by p.code",
                row -> codes.put(row.getLong(1), row.getString(2)));
        return codes;
    }

    Map<Long, String> boardNames() throws SQLException {
        var names = new HashMap<Long, String>();
        statements.each(
                "select board_id, name from board_state where valid_to is null",
                row -> names.put(row.getLong(1), row.getString(2)));
        return names;
    }

    /** The schools that are open and have a board, by code, with their figures and arrivals. */
    List<SchoolFacts> schools() throws SQLException {
        var schools = new LinkedHashMap<Long, SchoolFacts>();
        statements.each(
                "select s.id, s.code, t.name, t.school_type, coalesce(t.place, ''), t.board_id from school s"
                        + " join school_state t on t.school_id = s.id and t.valid_to is null"
                        + " where t.board_id is not null order by s.code",
                row -> schools.put(
                        row.getLong(1),
                        new SchoolFacts(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getLong(6))));
        statements.each(
                "select f.subject_id, concat(m.indicator_id, '.', m.code), f.period_end, f.import_run_id, f.value,"
                        + " f.category, f.cells from figure f join measure m on m.id = f.measure_id"
                        + " where f.superseded_by = 0 and concat(m.indicator_id, '.', m.code) in ('leerlingen.aantal',"
                        + " 'schoolweging.driejaars', 'referentieniveaus.driejaars', 'inspectie.oordeel')"
                        + " order by f.subject_id, m.id, f.period_end",
                row -> {
                    var school = schools.get(row.getLong(1));
                    if (school != null) {
                        add(school, row);
                    }
                });
        statements.each(
                "select subject_id, indicator_id, import_run_id, arrived_on, publish_on from arrival"
                        + " where settled_by is null order by import_run_id",
                row -> {
                    var school = schools.get(row.getLong(1));
                    if (school != null) {
                        school.add(
                                row.getString(2),
                                new SchoolFacts.Arrival(
                                        row.getLong(3),
                                        row.getObject(4, LocalDate.class),
                                        row.getObject(5, LocalDate.class)));
                    }
                });
        statements.each("select distinct subject_id, indicator_id from publication where how = 'FIRST_LOAD'", row -> {
            var school = schools.get(row.getLong(1));
            if (school != null) {
                school.addFirstLoad(row.getString(2));
            }
        });
        return List.copyOf(schools.values());
    }

    List<DemonstrationAccount> knownAccounts() throws SQLException {
        var known = new ArrayList<DemonstrationAccount>();
        statements.each(
                "select a.email, a.name, g.role, coalesce(b.name, t.name, concat('Samenwerkingsverband ', p.code), '') from account a"
                        + " join role_grant g on g.account_id = a.id"
                        + " left join board_state b on b.board_id = g.subject_id and b.valid_to is null"
                        + " left join school_state t on t.school_id = g.subject_id and t.valid_to is null"
                        + " left join partnership p on p.id = g.subject_id"
                        + " where a.email like '%@" + DemonstrationAccount.DOMAIN + "' order by g.id",
                row -> known.add(new DemonstrationAccount(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
        return known;
    }

    private static void add(SchoolFacts school, ResultSet row) throws SQLException {
        var value = row.getBigDecimal(5);
        school.add(
                row.getString(2),
                new SchoolFacts.Figure(
                        row.getObject(3, LocalDate.class),
                        row.getLong(4),
                        value == null ? Optional.empty() : Optional.of(value.doubleValue()),
                        Optional.ofNullable(row.getString(6)),
                        Cells.decode(row.getString(7))));
    }
}

package nl.openvensters.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.openvensters.school.RegisterOverview.Municipality;
import nl.openvensters.school.RegisterOverview.Province;

/** Counts the open schools by province and municipality in one query. */
@ApplicationScoped
public class RegisterOverviewRepository {

    /** A municipality lies where most of its schools are: a school may be registered across the border. */
    private static final String OPEN = """
            with open as (
                select st.municipality_id, st.board_id, coalesce(st.province, '') as province
                from school_state st
                where st.valid_from <= ? and (st.valid_to is null or st.valid_to > ?)),
            counted as (
                select municipality_id, province, count(*) as schools,
                       row_number() over (partition by municipality_id order by province = '', count(*) desc) as nth,
                       sum(count(*)) over (partition by municipality_id) as together
                from open where municipality_id is not null
                group by municipality_id, province)
            select c.province, m.code, m.name, c.together as schools,
                   (select count(*) from open) as all_schools,
                   (select count(distinct board_id) from open) as all_boards
            from counted c
            join municipality m on m.id = c.municipality_id
            where c.nth = 1
            order by c.province = '', c.province, m.name""";

    private final DataSource database;

    /** For the container's proxy. */
    protected RegisterOverviewRepository() {
        this(null);
    }

    @Inject
    public RegisterOverviewRepository(DataSource database) {
        this.database = database;
    }

    /** The schools that are open on a day. */
    public RegisterOverview on(LocalDate day) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(OPEN)) {
            statement.setObject(1, day);
            statement.setObject(2, day);
            try (ResultSet row = statement.executeQuery()) {
                return overview(row);
            }
        } catch (SQLException e) {
            throw new PersistenceException("The schools could not be counted", e);
        }
    }

    private static RegisterOverview overview(ResultSet row) throws SQLException {
        int schools = 0;
        int boards = 0;
        Map<String, List<Municipality>> provinces = new LinkedHashMap<>();
        while (row.next()) {
            schools = row.getInt("all_schools");
            boards = row.getInt("all_boards");
            provinces
                    .computeIfAbsent(row.getString("province"), name -> new ArrayList<>())
                    .add(new Municipality(
                            new MunicipalityCode(row.getString("code")), row.getString("name"), row.getInt("schools")));
        }
        return new RegisterOverview(
                schools,
                boards,
                provinces.entrySet().stream()
                        .map(p -> new Province(
                                p.getKey(),
                                p.getValue().stream()
                                        .mapToInt(Municipality::schools)
                                        .sum(),
                                List.copyOf(p.getValue())))
                        .toList());
    }
}

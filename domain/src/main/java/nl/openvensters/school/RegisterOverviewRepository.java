package nl.openvensters.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.RegisterOverview.Municipality;
import nl.openvensters.school.RegisterOverview.Province;

/** Counts the open schools by province and municipality in one query. */
public class RegisterOverviewRepository extends JdbcRepository {

    /** A municipality lies where most of its schools are: a school may be registered across the border. */
    private static final String OPEN = OnDay.in("""
            with open as (
                select st.municipality_id, st.board_id, coalesce(st.province, '') as province
                from school_state st
                where {st on ?}),
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
            order by c.province = '', c.province, m.name""");

    private static final String NEXT = """
            select min(day) from (select valid_from as day from school_state where valid_from > ?
                                  union all select valid_to from school_state where valid_to > ?) x""";

    public RegisterOverviewRepository(DataSource database) {
        super(database);
    }

    /** The first day after this one on which a school comes, goes or becomes something else. */
    public Optional<LocalDate> changeAfter(LocalDate day) {
        return all(NEXT, row -> Optional.ofNullable(row.getObject(1, LocalDate.class)), day, day)
                .get(0);
    }

    /** The schools that are open on a day. */
    public RegisterOverview on(LocalDate day) {
        int[] together = {0, 0};
        Map<String, List<Municipality>> provinces = new LinkedHashMap<>();
        all(
                OPEN,
                row -> {
                    together[0] = row.getInt("all_schools");
                    together[1] = row.getInt("all_boards");
                    return provinces
                            .computeIfAbsent(row.getString("province"), name -> new ArrayList<>())
                            .add(new Municipality(
                                    new MunicipalityCode(row.getString("code")),
                                    row.getString("name"),
                                    row.getInt("schools")));
                },
                day);
        return new RegisterOverview(
                together[0],
                together[1],
                provinces.entrySet().stream()
                        .map(p -> new Province(p.getKey(), List.copyOf(p.getValue())))
                        .toList());
    }
}

package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;

/** Since when schools have something offline that they had online. */
@ApplicationScoped
class WithdrawalRepository extends JdbcRepository {

    private static final String FIRST_DAYS = OnDay.in("""
            select st.board_id, p.indicator_id, min(p.happened_on) as first_day
            from school_state st
            join publication p on p.subject_id = st.school_id and p.kind = 'WITHDRAWN'
            where st.board_id in (%s) and {st on ?}
              and not exists (select 1 from publication l where l.subject_id = p.subject_id
                              and l.indicator_id = p.indicator_id and l.id > p.id)
            group by st.board_id, p.indicator_id""");

    /** For the container's proxy only. */
    protected WithdrawalRepository() {
        super(null);
    }

    @Inject
    WithdrawalRepository(DataSource database) {
        super(database);
    }

    /**
     * By board and indicator the first day on which a school of it took offline what is offline still.
     *
     * @param boards at least one
     */
    Map<Long, Map<String, LocalDate>> firstDays(Collection<Long> boards, LocalDate today) {
        return all(
                        FIRST_DAYS.formatted(blanks(boards.size())),
                        row -> Map.entry(
                                row.getLong("board_id"),
                                Map.entry(row.getString("indicator_id"), row.getObject("first_day", LocalDate.class))),
                        Stream.concat(boards.stream(), Stream.of(today)).toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.toMap(one -> one.getValue().getKey(), one -> one.getValue()
                                .getValue())));
    }
}

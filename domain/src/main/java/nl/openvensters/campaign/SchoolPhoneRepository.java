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
import nl.openvensters.school.PhoneNumber;

/** The telephone numbers of schools, as the register has them: no file of ours has those of boards. */
@ApplicationScoped
class SchoolPhoneRepository extends JdbcRepository {

    private static final String PHONES = OnDay.in("""
            select s.code, st.phone from school_state st join school s on s.id = st.school_id
            where st.board_id in (%s) and {st on ?} and coalesce(st.phone, '') <> ''""");

    /** For the container's proxy only. */
    protected SchoolPhoneRepository() {
        super(null);
    }

    @Inject
    SchoolPhoneRepository(DataSource database) {
        super(database);
    }

    /** By the code of the school. @param boards at least one */
    Map<String, PhoneNumber> ofBoards(Collection<Long> boards, LocalDate day) {
        return all(
                        PHONES.formatted(blanks(boards.size())),
                        row -> Map.entry(row.getString("code"), PhoneNumber.of(row.getString("phone"))),
                        Stream.concat(boards.stream(), Stream.of(day)).toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

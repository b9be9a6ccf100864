package nl.openvensters.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.AdministrationNumber;
import nl.openvensters.school.PartnershipCode;

/** Reads what is told in public of the money of partnerships. The transaction is the caller's. */
@ApplicationScoped
public class PartnershipAccountRepository extends JdbcRepository {

    private static final String FIGURES = """
            select f.year, f.measure, f.value, f.reason from partnership_figure f
            join partnership p on p.id = f.partnership_id where p.code = ? order by f.year""";

    private static final String ACCOUNT = """
            select a.number, a.name, a.origin, a.said_on from partnership_account a
            join partnership p on p.id = a.partnership_id where p.code = ?""";

    /** For the container's proxy only. */
    protected PartnershipAccountRepository() {
        super(null);
    }

    @Inject
    public PartnershipAccountRepository(DataSource database) {
        super(database);
    }

    /** Empty when nobody said under which number the partnership accounts. */
    Optional<PartnershipAccount> of(PartnershipCode partnership) {
        return first(
                ACCOUNT,
                row -> new PartnershipAccount(
                        new AdministrationNumber(row.getString("number")),
                        Optional.ofNullable(row.getString("name")),
                        row.getString("origin").equals("FILE"),
                        row.getObject("said_on", LocalDate.class),
                        years(partnership)),
                partnership.value());
    }

    private List<PartnershipAccount.Year> years(PartnershipCode partnership) {
        Map<Integer, Map<PartnershipMeasure, FigureValue>> years = new TreeMap<>();
        all(FIGURES, Stored::of, partnership.value())
                .forEach(told -> years.computeIfAbsent(told.year(), year -> new EnumMap<>(PartnershipMeasure.class))
                        .put(told.measure(), told.value()));
        return years.entrySet().stream()
                .map(year -> new PartnershipAccount.Year(year.getKey(), year.getValue()))
                .toList();
    }

    private record Stored(int year, PartnershipMeasure measure, FigureValue value) {

        private static Stored of(ResultSet row) throws SQLException {
            String measure = row.getString("measure");
            BigDecimal number = row.getBigDecimal("value");
            return new Stored(
                    row.getInt("year"),
                    PartnershipMeasure.of(measure).orElseThrow(() -> new IllegalStateException(measure)),
                    number == null
                            ? FigureValue.missing(MissingReason.valueOf(row.getString("reason")))
                            : FigureValue.of(number.stripTrailingZeros()));
        }
    }
}

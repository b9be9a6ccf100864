package nl.openvensters.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Reads and writes the rules of indicators, and reads what is in the history of them. */
@ApplicationScoped
public class RuleRepository extends JdbcRepository {

    private static final String RULES =
            "select indicator_id, valid_from, comparison, automatic_after_days from indicator_rule";

    private static final String CHANGES = """
            select h.at, a.name, h.about, h.before_value, h.after_value
            from history h left join account a on a.id = h.account_id
            where h.what = 'CATALOGUE_CHANGED' and h.subject_id is null and h.indicator_id = ?
            order by h.id desc limit 100""";

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected RuleRepository() {
        this(null, null);
    }

    @Inject
    public RuleRepository(DataSource database, EntityManager entities) {
        super(database);
        this.entities = entities;
    }

    /** By indicator the rules in order of their first day. */
    Map<String, List<IndicatorRule>> all() {
        Map<String, List<IndicatorRule>> all = new LinkedHashMap<>();
        all(RULES + " order by indicator_id, valid_from", row -> all.computeIfAbsent(
                        row.getString("indicator_id"), id -> new ArrayList<>())
                .add(rule(row)));
        return all;
    }

    /** Of one indicator in order; held, so that of two changes at once the second sees the first. */
    List<DatedRule> hold(String indicator) {
        return entities.createQuery(
                        "select r from DatedRule r where r.indicator = :indicator order by r.validFrom",
                        DatedRule.class)
                .setParameter("indicator", indicator)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(DatedRule rule) {
        entities.persist(rule);
    }

    void remove(DatedRule rule) {
        entities.remove(rule);
    }

    /** The rules of indicators stand in every document that the public sees. */
    void tellChange() {
        write("insert into stale_page (subject_id, bulk) values (null, true)");
    }

    List<RuleChange> changes(String indicator) {
        return all(
                CHANGES,
                row -> new RuleChange(
                        row.getObject("at", LocalDateTime.class),
                        text(row, "name"),
                        text(row, "about"),
                        text(row, "before_value"),
                        text(row, "after_value")),
                indicator);
    }

    private static IndicatorRule rule(ResultSet row) throws SQLException {
        return new IndicatorRule(
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("comparison"),
                row.getInt("automatic_after_days"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}

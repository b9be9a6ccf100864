package nl.openvensters.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** The rule of an indicator from a day on, as it is kept. */
@Entity
@Table(name = "indicator_rule")
@IdClass(DatedRule.Key.class)
public class DatedRule {

    @Id
    @Column(name = "indicator_id")
    private String indicator;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    private boolean comparison;

    @Column(name = "automatic_after_days")
    private int automaticAfterDays;

    /** For JPA only. */
    protected DatedRule() {}

    DatedRule(String indicator, IndicatorRule rule) {
        this.indicator = indicator;
        this.validFrom = rule.from();
        become(rule);
    }

    /** Says something else from the same day. */
    void become(IndicatorRule rule) {
        comparison = rule.comparison();
        automaticAfterDays = rule.automaticAfterDays();
    }

    boolean beginsOn(LocalDate day) {
        return validFrom.equals(day);
    }

    IndicatorRule rule() {
        return new IndicatorRule(validFrom, comparison, automaticAfterDays);
    }

    /** Of which indicator and from when, for JPA. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String indicator;
        private LocalDate validFrom;

        /** For JPA only. */
        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(key.indicator, indicator)
                    && Objects.equals(key.validFrom, validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(indicator, validFrom);
        }
    }
}

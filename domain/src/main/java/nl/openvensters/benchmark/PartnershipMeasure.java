package nl.openvensters.benchmark;

import java.util.Arrays;
import java.util.Optional;

/** What is told of the money of a partnership, of each year. */
public enum PartnershipMeasure {
    /** In euros on 31 December; may be below zero. */
    EQUITY("eigen-vermogen", true),
    /** Above which equity may be more than needed, in euros ({@link NormativeEquity#ofPartnership}). */
    SIGNAL("signaal", true),
    /** Equity and provisions, divided by all liabilities. */
    SOLVENCY("solvabiliteit2", false),
    /** Current assets, divided by debts that are due within a year. */
    LIQUIDITY("liquiditeit", false),
    /** What the accounts call paid on to boards of schools, in euros; since the accounts of 2017 a line of its own. */
    PAID_ON("doorbetaald", true),
    /** All other costs, in euros. */
    OTHER_COSTS("andere-lasten", true),
    /** All costs of the year, in euros. */
    COSTS("lasten", true);

    private final String code;
    private final boolean euros;

    PartnershipMeasure(String code, boolean euros) {
        this.code = code;
        this.euros = euros;
    }

    /** As it stands in the database, in files and in the API. */
    public String code() {
        return code;
    }

    /** Whether it is a number of euros; else it is a ratio. */
    public boolean isEuros() {
        return euros;
    }

    public static Optional<PartnershipMeasure> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}

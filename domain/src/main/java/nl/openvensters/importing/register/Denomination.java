package nl.openvensters.importing.register;

import java.util.List;

/** The denominations that the register cuts off at thirty characters. */
final class Denomination {

    private static final int CUT_AT = 30;

    private static final List<String> LONG = List.of(
            "Evangelische broedergemeenschap",
            "Gereformeerd vrijgemaakt / Evangelisch",
            "Samenwerking PC, RK, Alg. Bijz.");

    private Denomination() {}

    /** In full when it was cut and is known; else as it is. */
    static String written(String delivered) {
        if (delivered.length() < CUT_AT) {
            return delivered;
        }
        return LONG.stream()
                .filter(full -> full.startsWith(delivered))
                .findFirst()
                .orElse(delivered);
    }
}

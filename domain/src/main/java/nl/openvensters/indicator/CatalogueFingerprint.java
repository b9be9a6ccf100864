package nl.openvensters.indicator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** A digest of indicators, the same in every process: sets, which have no order of their own, are sorted. */
final class CatalogueFingerprint {

    private CatalogueFingerprint() {}

    static String of(List<Indicator> indicators) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            indicators.forEach(
                    indicator -> digest.update(said(indicator).toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Object> said(Indicator indicator) {
        return List.of(
                indicator.id(),
                indicator.question(),
                indicator.name(),
                indicator.theme(),
                indicator.supply(),
                indicator.source(),
                indicator.kind(),
                indicator.automaticAfterDays(),
                indicator.definition(),
                indicator.measures(),
                new TreeSet<>(indicator.subjects()),
                new TreeSet<>(indicator.appliesTo()),
                indicator.comparison(),
                indicator.answer().unit(),
                new TreeSet<>(indicator.answer().parts()),
                indicator.answer().suggestions());
    }
}

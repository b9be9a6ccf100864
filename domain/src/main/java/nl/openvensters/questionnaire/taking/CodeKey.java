package nl.openvensters.questionnaire.taking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Optional;
import nl.openvensters.account.PlatformKey;
import nl.openvensters.account.SecondStepRule;

/**
 * What is kept of codes: their hashes, marked with the key of the installation, so that who has the database alone cannot
 * try codes until one fits. Without such a key hashes alone are kept.
 */
@ApplicationScoped
public class CodeKey {

    private final Optional<PlatformKey> key;

    /** For the container's proxy only. */
    protected CodeKey() {
        this.key = null;
    }

    @Inject
    public CodeKey(SecondStepRule rule) {
        this.key = rule.key().map(set -> new PlatformKey(rule, "code of a questionnaire"));
    }

    /** By which a code is found, in hexadecimal digits. */
    public String hash(ParticipationCode code) {
        return marked(code.hash());
    }

    /** The same of a hash that was kept without a key. */
    String marked(String hash) {
        return key.map(set -> HexFormat.of().formatHex(set.mark(hash))).orElse(hash);
    }

    /** Where what the holder of a code did so far is kept, in hexadecimal digits. */
    String sheet(ParticipationCode code) {
        return marked(code.sheet());
    }

    /** With which that is encrypted: 256 bits that the holder can make here, and nobody elsewhere. */
    byte[] sheetKey(ParticipationCode code) {
        return key.map(set -> set.mark(HexFormat.of().formatHex(code.key()))).orElseGet(code::key);
    }
}

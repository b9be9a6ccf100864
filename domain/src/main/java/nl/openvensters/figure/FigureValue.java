package nl.openvensters.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** What a figure says: a number, a category, or the reason why there is neither. Never null and never a made-up zero. */
public sealed interface FigureValue {

    /** A number in the unit of its measure. */
    record Amount(BigDecimal number) implements FigureValue {
        /** Normalises, so that 12.50 equals 12.5. */
        public Amount {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            number = number.scale() < 0 ? number.setScale(0) : number;
        }
    }

    /** One of a named set, for example the inspectorate's judgement. */
    record Category(String name) implements FigureValue {
        /** @throws IllegalArgumentException when the name is blank */
        public Category {
            if (name == null || name.isBlank()) {
                throw new IllegalArgumentException("A category needs a name");
            }
        }
    }

    /** Not there, and why. */
    record Missing(MissingReason reason) implements FigureValue {}

    static FigureValue of(BigDecimal number) {
        return new Amount(number);
    }

    static FigureValue of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    static FigureValue category(String name) {
        return new Category(name);
    }

    static FigureValue missing(MissingReason reason) {
        return new Missing(reason);
    }

    /** The number, when this is one. */
    default Optional<BigDecimal> asNumber() {
        return this instanceof Amount amount ? Optional.of(amount.number()) : Optional.empty();
    }

    /** The reason, when this is missing. */
    default Optional<MissingReason> asReason() {
        return this instanceof Missing missing ? Optional.of(missing.reason()) : Optional.empty();
    }

    default boolean isMissing() {
        return this instanceof Missing;
    }
}

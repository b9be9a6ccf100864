package nl.openvensters.importing.staging;

import nl.openvensters.importing.Entry;

/**
 * Stages one kind of entry and applies what was staged.
 *
 * @param <E> the kind of entry
 */
interface Target<E extends Entry> {

    void stage(E entry);

    /** Compares what was staged with what is known, and brings the latter up to date. */
    void apply(Delivery delivery, Changes changes);
}

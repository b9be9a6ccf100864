package nl.openvensters.benchmark;

import java.util.OptionalDouble;

/**
 * By what a board is like others.
 *
 * @param number five digits
 * @param name empty when no file gave one
 * @param schools open today
 * @param pupils on the last 1 October; empty when not known
 * @param weighting 20 to 40; empty when none of its schools has one
 * @param special part of its schools that are special, 0 to 1
 * @param nearby primary schools within five kilometres of its schools, on average; empty without points
 */
public record BoardTraits(
        long id,
        String number,
        String name,
        int schools,
        OptionalDouble pupils,
        OptionalDouble weighting,
        double special,
        OptionalDouble nearby) {}

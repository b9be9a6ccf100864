package nl.openvensters.school;

import java.util.Optional;

/**
 * The area of the four digits of a postcode, as the file of postcodes has it.
 *
 * @param code four digits
 * @param place what that file calls the place; it may differ from what the register calls it
 * @param municipality what that file calls the municipality
 * @param province where it is
 * @param middle the middle of the area
 */
public record PostcodeArea(
        String code,
        Optional<String> place,
        Optional<String> municipality,
        Optional<String> province,
        Optional<SchoolPoint> middle) {}

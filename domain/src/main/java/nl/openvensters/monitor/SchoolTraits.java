package nl.openvensters.monitor;

/**
 * By what a school is told and grouped. A part that is not known is empty.
 *
 * @param code six characters
 * @param name its name on the day
 * @param province by name
 * @param municipality four digits
 * @param municipalityName its name
 * @param partnership code of the partnership that serves its postcode, as far as known today
 * @param denomination as the register writes it
 */
public record SchoolTraits(
        String code,
        String name,
        String province,
        String municipality,
        String municipalityName,
        String partnership,
        String denomination) {}

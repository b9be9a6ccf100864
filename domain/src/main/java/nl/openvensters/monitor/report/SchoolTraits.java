package nl.openvensters.monitor.report;

/**
 * By what schools are grouped. A part that is not known is empty.
 *
 * @param school its id
 * @param code six characters
 * @param name its name on the day
 * @param board its board's id; 0 when unknown
 * @param type its type of education
 * @param province by name
 * @param municipality four digits
 * @param municipalityName its name
 * @param partnership code of the partnership that serves its postcode, as far as known today
 * @param denomination as the register writes it
 */
record SchoolTraits(
        long school,
        String code,
        String name,
        long board,
        String type,
        String province,
        String municipality,
        String municipalityName,
        String partnership,
        String denomination) {}

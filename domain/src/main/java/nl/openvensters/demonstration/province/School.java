package nl.openvensters.demonstration.province;

import nl.openvensters.demonstration.province.Boards.Board;
import nl.openvensters.demonstration.province.Geography.Municipality;
import nl.openvensters.demonstration.province.Geography.Place;
import nl.openvensters.demonstration.province.Geography.Point;

/**
 * A school of the province with its whole life; what was true of it differs by year.
 *
 * @param index place in the row of schools
 * @param kind BO, SBO, SO, VSO or SO/VSO
 * @param opened first year in which it has pupils on 1 October, 1996 when older
 * @param closed first year without, after 2025 when open
 * @param change what happens to it during the three deliveries, and in which year
 * @param pupils a number for each year since 1996
 * @param weighting the expected difficulty, without the chance of a year
 * @param quality how well it does for its weighting; 0 is as expected
 */
record School(
        int index,
        String institution,
        String location,
        int locations,
        String kind,
        int opened,
        int closed,
        Change change,
        int changedIn,
        Board board,
        Board laterBoard,
        String name,
        String laterName,
        String denomination,
        Municipality municipality,
        Place place,
        Address address,
        Address laterAddress,
        String phone,
        boolean hasWebsite,
        Point point,
        int[] pupils,
        double weighting,
        double quality) {

    /** What can happen between two deliveries. */
    enum Change {
        NONE,
        CLOSED,
        OPENED,
        RENAMED,
        MOVED,
        OTHER_BOARD
    }

    /** Street, number with addition, and the letters of the postcode. */
    record Address(String street, String number, String letters) {}

    String code() {
        return institution + location;
    }

    /** A single space when it has none. */
    String website() {
        return hasWebsite ? SchoolNames.website(name, place.name()) : " ";
    }

    boolean isPrimary() {
        return kind.equals("BO");
    }

    boolean openIn(int year) {
        return opened <= year && year < closed;
    }

    int pupilsIn(int year) {
        return pupils[year - PupilCourse.FIRST_YEAR];
    }

    String nameIn(int year) {
        return change == Change.RENAMED && year >= changedIn ? laterName : name;
    }

    Board boardIn(int year) {
        return change == Change.OTHER_BOARD && year >= changedIn ? laterBoard : board;
    }

    Address addressIn(int year) {
        return change == Change.MOVED && year >= changedIn ? laterAddress : address;
    }

    /** Without a space: {@code 9999AB}. */
    String postcodeIn(int year) {
        return place.postcode() + addressIn(year).letters();
    }
}

package nl.openvensters.site.map;

import nl.openvensters.school.SchoolPoint;

/**
 * A piece of the country on a drawing. Over so short a way the earth is flat.
 *
 * @param middle what is in the middle
 * @param metres from left to right
 * @param width of the drawing
 * @param height of the drawing
 */
record Frame(SchoolPoint middle, double metres, int width, int height) {

    private static final double METRES_PER_DEGREE = 111_320;

    double x(double longitude) {
        double east =
                (longitude - middle.longitude()) * METRES_PER_DEGREE * Math.cos(Math.toRadians(middle.latitude()));
        return width / 2.0 + east * width / metres;
    }

    double y(double latitude) {
        return height / 2.0 - (latitude - middle.latitude()) * METRES_PER_DEGREE * width / metres;
    }

    /** Whether something that is so large at most can be seen there. */
    boolean shows(double x, double y, double size) {
        return x > -size && y > -size && x < width + size && y < height + size;
    }
}

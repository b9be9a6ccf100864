package nl.openvensters.story;

import java.util.List;
import java.util.Optional;
import nl.openvensters.indicator.IndicatorKind;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.publication.answer.ProfileAnswer;
import nl.openvensters.publication.general.FileAddress;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolProfile;

/**
 * How a school shows itself at the top of its page; all of it may be absent.
 *
 * @param text two or three plain sentences
 * @param concept the name of the concept of education
 * @param visiting whether the page says how to come and look
 * @param visits the days that are still to come, in words, the first first
 * @param enrolment whether the page says how to enrol
 */
public record Introduction(
        Optional<Photo> photo,
        Optional<String> text,
        Optional<String> concept,
        boolean visiting,
        List<String> visits,
        boolean enrolment) {

    /** A photo in two widths, with addresses on the public site; width and height are those of the large one. */
    public record Photo(String large, String small, int width, int height, String alt) {

        /** For a browser to choose from. */
        public String sources() {
            return small + " 640w, " + large + " 1600w";
        }
    }

    /** What is published of it. */
    public static Introduction of(SchoolFigures figures, SchoolProfile school) {
        return of(figures.having(IndicatorKind.PROFILE).orElseThrow(), school);
    }

    /** The same of the general data alone. */
    public static Introduction of(IndicatorFigures general, SchoolProfile school) {
        var material = new StoryMaterial(general, school);
        return material.answer(ProfileAnswer.class)
                .map(own -> new Introduction(
                        own.photo().filter(photo -> !photo.alt().isEmpty()).map(photo -> photo(school.code(), photo)),
                        own.introduction(),
                        own.concept(),
                        school.active()
                                && (own.visiting().isPresent()
                                        || !ProfileTeller.upcoming(own, material)
                                                .isEmpty()),
                        school.active() ? ProfileTeller.days(own, material) : List.of(),
                        school.active()
                                && (own.enrolment().isPresent()
                                        || own.enrolmentLink().isPresent())))
                .orElseGet(() -> new Introduction(
                        Optional.empty(), Optional.empty(), Optional.empty(), false, List.of(), false));
    }

    private static Photo photo(SchoolCode code, ProfileAnswer.Photo photo) {
        return new Photo(
                new FileAddress(code, photo.file()).named("foto.jpg"),
                new FileAddress(code, photo.small()).named("foto.jpg"),
                photo.width(),
                photo.height(),
                photo.alt());
    }
}

package nl.openvensters.portal.indicator;

import java.util.List;
import nl.openvensters.publication.general.FileAddress;
import nl.openvensters.story.Html;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.IndicatorStory.Point;
import nl.openvensters.story.Introduction;

/**
 * The files of a school in what somebody sees before it is published. The public site hands out a file only once it is
 * published; the portal has its own address for it, for who may see the draft.
 */
final class OwnFiles {

    private OwnFiles() {}

    /** The same story with the addresses of the portal. @param portal its context path */
    static IndicatorStory inPortal(IndicatorStory story, String portal) {
        return new IndicatorStory(
                story.id(),
                story.kind(),
                story.teller(),
                story.question(),
                story.name(),
                story.answer().map(said -> inPortal(said, portal)),
                story.missing(),
                story.illustrations().stream()
                        .map(shown -> inPortal(shown, portal))
                        .toList(),
                story.words(),
                story.meaning(),
                story.tables(),
                story.source(),
                story.language());
    }

    static Introduction inPortal(Introduction introduction, String portal) {
        return new Introduction(
                introduction
                        .photo()
                        .map(photo -> new Introduction.Photo(
                                portal + photo.large(),
                                portal + photo.small(),
                                photo.width(),
                                photo.height(),
                                photo.alt())),
                introduction.text(),
                introduction.concept(),
                introduction.visiting(),
                introduction.visits(),
                introduction.enrolment());
    }

    private static Html inPortal(Html said, String portal) {
        String begin = "href=\"";
        return new Html(said.markup().replace(begin + FileAddress.FOLDER, begin + portal + FileAddress.FOLDER));
    }

    private static Illustration inPortal(Illustration shown, String portal) {
        List<Point> points = shown.points().stream()
                .map(point -> point.link().startsWith(FileAddress.FOLDER)
                        ? new Point(
                                point.label(),
                                point.detail(),
                                portal + point.link(),
                                point.labelOwn(),
                                point.detailOwn())
                        : point)
                .toList();
        return new Illustration(shown.heading(), shown.picture(), shown.keywords(), points, shown.notes());
    }
}

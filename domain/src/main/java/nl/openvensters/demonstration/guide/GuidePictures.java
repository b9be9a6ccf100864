package nl.openvensters.demonstration.guide;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.openvensters.demonstration.picture.SchoolPicture;
import nl.openvensters.demonstration.province.Dice;
import nl.openvensters.guide.GuideDocument;
import nl.openvensters.guide.GuideParagraph;
import nl.openvensters.guide.GuidePhoto;
import nl.openvensters.publication.general.Upload;

/** The photos of guides: the same at all schools, drawn when they are first shown. */
final class GuidePictures {

    /** What is drawn for which paragraph: a series shows a front, a playground and a classroom in turn. */
    private static final Map<String, Integer> PHOTOS = Map.of("welkom", 0, "schooltijden", 1, "doelen", 2);

    private static final long SEED = 15;

    private final Map<String, SchoolPicture> pictures = new HashMap<>();
    private final GuideRowsRepository rows;

    GuidePictures(GuideRowsRepository rows) {
        this.rows = rows;
    }

    /** A paragraph with its photo, where it has one. */
    GuideParagraph shown(GuideParagraph one) {
        return PHOTOS.containsKey(one.id()) ? one.with(photo(one.id())) : one;
    }

    private GuidePhoto photo(String paragraph) {
        int number = PHOTOS.get(paragraph);
        SchoolPicture drawn =
                pictures.computeIfAbsent(paragraph, id -> SchoolPicture.draw(new Dice(SEED, "guide", number), number));
        return new GuidePhoto(
                Upload.fingerprint(drawn.large()),
                Upload.fingerprint(drawn.small()),
                SchoolPicture.WIDTH,
                SchoolPicture.HEIGHT,
                drawn.alt());
    }

    /** Keeps the files of a guide, as if the school brought them. */
    void keep(GuideRowsRepository.School school, GuideDocument document, LocalDate on) throws SQLException {
        Set<String> shown = document.photoFiles();
        for (SchoolPicture drawn : pictures.values()) {
            for (byte[] file : List.of(drawn.large(), drawn.small())) {
                if (shown.contains(Upload.fingerprint(file))) {
                    rows.photo(school.id(), Upload.fingerprint(file), file, on);
                }
            }
        }
    }
}

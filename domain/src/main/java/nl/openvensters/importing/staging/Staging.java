package nl.openvensters.importing.staging;

import java.util.Objects;
import java.util.stream.Stream;
import nl.openvensters.importing.Entry;

/**
 * All that one file says: staged while it is read, applied when it was read whole. Nothing is kept when the transaction
 * is rolled back.
 */
public final class Staging {

    private final StagingRepository database;
    private final KnownSubjects subjects;
    private final Announcements announcements;
    private InspectorateKeys keys;
    private AreaTarget areas;
    private PostcodeTarget postcodes;
    private PartnershipTarget partnerships;
    private BoardTarget boards;
    private RegisteredSchoolTarget schools;
    private HistoryTarget history;
    private MentionTarget mentions;
    private Points points;
    private SuccessionTarget successions;
    private FigureTarget figures;

    public Staging(StagingRepository database) {
        this.database = database;
        this.subjects = new KnownSubjects(database);
        this.announcements = new Announcements(database);
    }

    public KnownSubjects subjects() {
        return subjects;
    }

    /** The keys of the inspectorate; asked for only by formats that use them. */
    public InspectorateKeys keys() {
        keys = keys != null ? keys : new InspectorateKeys(database, subjects);
        return keys;
    }

    /** Whether what a person decides about keys of the inspectorate matters for this file. */
    public boolean usesKeys() {
        return keys != null;
    }

    /** Takes what a row says. */
    public void stage(Entry entry) {
        if (entry instanceof Entry.SchoolFigure figure) {
            figures = figures != null ? figures : new FigureTarget(database, subjects);
            figures.stage(figure);
        } else if (entry instanceof Entry.SchoolMention mention) {
            mentions = mentions != null ? mentions : new MentionTarget(database, subjects, new PlaceNames(database));
            mentions.stage(mention);
        } else if (entry instanceof Entry.SchoolInHistory school) {
            history = history != null ? history : new HistoryTarget(database, subjects);
            history.stage(school);
        } else if (entry instanceof Entry.RegisteredSchool school) {
            schools = schools != null
                    ? schools
                    : new RegisteredSchoolTarget(database, subjects, new PlaceNames(database));
            schools.stage(school);
        } else if (entry instanceof Entry.RegisteredBoard board) {
            boards = boards != null ? boards : new BoardTarget(database, subjects);
            boards.stage(board);
        } else if (entry instanceof Entry.Area area) {
            areas = areas != null ? areas : new AreaTarget(database, subjects);
            areas.stage(area);
        } else if (entry instanceof Entry.Point point) {
            points = points != null ? points : new Points(database, subjects);
            points.stage(point);
        } else if (entry instanceof Entry.PostcodeCentre centre) {
            postcodes = postcodes != null ? postcodes : new PostcodeTarget(database);
            postcodes.stage(centre);
        } else if (entry instanceof Entry.PartnershipArea area) {
            partnerships = partnerships != null ? partnerships : new PartnershipTarget(database, subjects);
            partnerships.stage(area);
        } else if (entry instanceof Entry.Succession succession) {
            successions = successions != null ? successions : new SuccessionTarget(database, subjects);
            successions.stage(succession);
        }
    }

    /** Whether a succession is between two subjects that are known. */
    public boolean knows(Entry.Succession succession) {
        return SuccessionTarget.subject(subjects, succession.predecessor()).isPresent()
                && SuccessionTarget.subject(subjects, succession.successor()).isPresent();
    }

    /** Compares all that was staged with what is known, brings that up to date and announces it. */
    public void apply(Delivery delivery, Changes changes) {
        subjects.flush();
        if (mentions != null && !mentions.tellsSomethingNew()) {
            mentions = null;
        }
        if (schools != null) {
            schools.spell();
        }
        boolean aboutSchools = schools != null || history != null || mentions != null;
        if (aboutSchools) {
            announcements.rememberSchools();
        }
        Stream.of(areas, postcodes, partnerships, boards, schools, history, mentions, points, successions, figures)
                .filter(Objects::nonNull)
                .forEach(target -> target.apply(delivery, changes));
        if (aboutSchools) {
            announcements.compareSchools();
        }
        if (aboutSchools || postcodes != null) {
            Points.fillFromPostcodes(database);
        }
        if (keys != null) {
            keys.apply(delivery, delivery.now());
        }
        announcements.tell(delivery);
    }
}

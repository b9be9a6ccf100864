package nl.openvensters.importing.staging;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.openvensters.importing.Entry;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/**
 * All that one file says: staged while it is read, applied when it was read whole. Nothing is kept when the transaction
 * is rolled back.
 */
public final class Staging {

    private final StagingRepository database;
    private final KnownSubjects subjects;
    private final Announcements announcements;
    private Addresses addresses;
    private InspectorateKeys keys;
    private PlaceNames places;
    private AreaTarget areas;
    private PostcodeTarget postcodes;
    private PartnershipTarget partnerships;
    private BoardTarget boards;
    private AdministrationTarget administrations;
    private PartnershipNumberTarget numbers;
    private final Set<Long> unread = new HashSet<>();
    private RegisteredSchoolTarget schools;
    private SpecialSchoolTarget specialSchools;
    private HistoryTarget history;
    private MentionTarget mentions;
    private Points points;
    private ClusterTarget clusters;
    private SpecialYoungTarget young;
    private SuccessionTarget successions;
    private FigureTarget figures;
    private KnownFigures known;

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

    /** Which partnership accounts under which number; read at the first question. */
    public PartnershipNumberTarget numbers() {
        numbers = numbers != null ? numbers : new PartnershipNumberTarget(database, subjects);
        return numbers;
    }

    /** How places are written; read at the first question. */
    public PlaceNames places() {
        places = places != null ? places : new PlaceNames(database);
        return places;
    }

    /** Takes what a row says. */
    public void stage(Entry entry) {
        if (entry instanceof Entry.SchoolFigure figure) {
            figures = figures != null ? figures : new FigureTarget(database, subjects);
            figures.stage(figure);
        } else if (entry instanceof Entry.OtherFigure figure) {
            figures = figures != null ? figures : new FigureTarget(database, subjects);
            figures.stage(figure);
        } else if (entry instanceof Entry.SchoolMention mention) {
            mentions = mentions != null ? mentions : new MentionTarget(database, subjects, places());
            mentions.stage(mention);
        } else if (entry instanceof Entry.SchoolInHistory school) {
            history = history != null ? history : new HistoryTarget(database, subjects);
            history.stage(school);
        } else if (entry instanceof Entry.RegisteredSchool school && school.type() != SchoolType.BO) {
            specialSchools =
                    specialSchools != null ? specialSchools : new SpecialSchoolTarget(database, subjects, places());
            specialSchools.stage(school);
        } else if (entry instanceof Entry.RegisteredSchool school) {
            schools = schools != null ? schools : new RegisteredSchoolTarget(database, subjects, places());
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
        } else if (entry instanceof Entry.SchoolClusters of) {
            clusters = clusters != null ? clusters : new ClusterTarget(database, subjects);
            clusters.stage(of);
        } else if (entry instanceof Entry.SpecialYoung of) {
            young = young != null ? young : new SpecialYoungTarget(database, subjects);
            young.stage(of);
        } else if (entry instanceof Entry.PostcodeCentre centre) {
            postcodes = postcodes != null ? postcodes : new PostcodeTarget(database);
            postcodes.stage(centre);
        } else if (entry instanceof Entry.PartnershipArea area) {
            partnerships = partnerships != null ? partnerships : new PartnershipTarget(database, subjects);
            partnerships.stage(area);
        } else if (entry instanceof Entry.Administration administration) {
            administrations = administrations != null ? administrations : new AdministrationTarget(database, subjects);
            administrations.stage(administration);
        } else if (entry instanceof Entry.PartnershipNumber number) {
            numbers().stage(number);
        } else if (entry instanceof Entry.Succession succession) {
            successions = successions != null ? successions : new SuccessionTarget(database, subjects);
            successions.stage(succession);
        }
    }

    /** Of a school a row came that cannot be read: it is as it was, and not closed because it seems to be missing. */
    public void rejected(SchoolCode school) {
        if (subjects.knows(KnownSubjects.Kind.SCHOOL, school.value())) {
            unread.add(subjects.school(school.value()));
        }
    }

    /** Whether the board or municipality of a figure is known. */
    public boolean knows(Entry.OtherFigure figure) {
        return subjects.knows(KnownSubjects.Kind.valueOf(figure.subject().name()), figure.code());
    }

    /** Takes back what was staged for the school, measure and period of a figure. */
    public void withdraw(Entry.SchoolFigure figure) {
        if (figures != null) {
            figures.withdraw(figure);
        }
    }

    /** The figures that are current. */
    public KnownFigures figures() {
        known = known != null ? known : new KnownFigures(database);
        return known;
    }

    /** Whether a school has left the place of a point, for as far as is known. */
    public boolean left(Entry.Point point, LocalDate day) {
        addresses = addresses != null ? addresses : new Addresses(database);
        return addresses.left(point, day);
    }

    /** Takes a point of an address that the school left. */
    public void stageLeft(Entry.Point point) {
        points = points != null ? points : new Points(database, subjects);
        points.leave(point);
    }

    /** Whether a succession is between two subjects that are known. */
    public boolean knows(Entry.Succession succession) {
        return SuccessionTarget.subject(subjects, succession.predecessor()).isPresent()
                && SuccessionTarget.subject(subjects, succession.successor()).isPresent();
    }

    /** Compares all that was staged with what is known, brings that up to date and announces it. */
    public void apply(Delivery delivery, Changes changes) {
        var before = new RegisterBefore(database);
        // Everything builds on the first load: it is not undone, so nothing has to be kept.
        boolean mayBeUndone = !delivery.firstLoad();
        if (mayBeUndone && aboutTheRegister()) {
            before.remember();
        }
        subjects.flush();
        if (mentions != null && !mentions.tellsSomethingNew()) {
            mentions = null;
        }
        if (schools != null) {
            schools.spell();
            schools.leave(unread);
        }
        boolean aboutSchools = schools != null || specialSchools != null || history != null || mentions != null;
        if (aboutSchools) {
            announcements.rememberSchools();
        }
        Stream.of(
                        areas,
                        postcodes,
                        partnerships,
                        boards,
                        administrations,
                        numbers,
                        schools,
                        specialSchools,
                        history,
                        mentions,
                        clusters,
                        young,
                        points,
                        successions,
                        figures)
                .filter(Objects::nonNull)
                .forEach(target -> target.apply(delivery, changes));
        if (figures != null) {
            new Recoding(database, subjects).apply(delivery, figures);
        }
        if (aboutSchools) {
            announcements.compareSchools();
        }
        if (aboutSchools || postcodes != null || points != null) {
            Points.fillFromPostcodes(database);
        }
        if (mayBeUndone) {
            before.keep(delivery);
            database.execute(
                    "update import_run set subjects_before = ? where id = ?", subjects.lastBefore(), delivery.run());
        }
        if (keys != null) {
            keys.apply(delivery, delivery.now());
        }
        announcements.tell(delivery);
    }

    private boolean aboutTheRegister() {
        return Stream.of(
                                areas,
                                postcodes,
                                partnerships,
                                boards,
                                administrations,
                                numbers,
                                schools,
                                specialSchools,
                                history,
                                clusters,
                                young,
                                points,
                                successions)
                        .anyMatch(Objects::nonNull)
                || mentions != null && (subjects.grown() || mentions.tellsSomethingNew());
    }
}

package nl.openvensters.sector;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.benchmark.PartnershipFiguresRepository;
import nl.openvensters.jdbc.TransactionRepository;

/** Writes what was added up of the sector in place of what was there, and freezes editions of it. */
final class SectorWritingRepository extends TransactionRepository {

    private static final String EDITION = """
            insert into sector_edition_figure (frozen_on, topic, level, area, year, part, least, most, units, known)
            select ?, topic, level, area, year, part, least, most, units, known from sector_figure
            where level in ('COUNTRY', 'PROVINCE')""";

    /** Indicators of which figures are added up; that a text was published changes none. */
    private static final String COUNTED =
            "'leerlingen', 'schoolweging', 'referentieniveaus', 'schooladvies', 'balans', 'lasten'";

    SectorWritingRepository(DataSource database) {
        super(database);
    }

    /** Up to which import and publication something was added up, and on which day. */
    record Made(long run, long publication, LocalDate on) {

        /** Whether nothing but publications came since. */
        boolean differsInPublicationsOnly(Made other) {
            return run == other.run && on.equals(other.on);
        }
    }

    /** When it was added up last, in UTC. */
    Optional<LocalDateTime> madeAt() {
        return all("select made_at from aggregates_made", row -> row.getObject("made_at", LocalDateTime.class)).stream()
                .findFirst();
    }

    Optional<Made> made() {
        return all(
                        "select run, publication, made_on from aggregates_made",
                        row -> new Made(
                                row.getLong("run"),
                                row.getLong("publication"),
                                row.getObject("made_on", LocalDate.class)))
                .stream()
                .findFirst();
    }

    /** Up to which import and publication there is something to add up. */
    Made last(LocalDate today) {
        return all(
                        "select (select coalesce(max(id), 0) from import_run where state = 'DONE') as run,"
                                + " (select coalesce(max(id), 0) from publication where indicator_id in (" + COUNTED
                                + ")) as publication",
                        row -> new Made(row.getLong("run"), row.getLong("publication"), today))
                .get(0);
    }

    /** All figures anew, and up to where they are; {@link #done()} makes it so. */
    void replace(List<SectorFigure> figures, Made made, LocalDateTime now) {
        write("delete from sector_figure");
        writeMany(
                "insert into sector_figure (topic, level, area, year, part, least, most, units, known)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                figures.stream()
                        .map(one -> new Object[] {
                            one.topic().code(),
                            one.area().level().name(),
                            one.area().key(),
                            one.year(),
                            one.part(),
                            one.least(),
                            one.most(),
                            one.units(),
                            one.known()
                        })
                        .toList());
        write("delete from aggregates_made");
        write(
                "insert into aggregates_made (run, publication, made_on, made_at) values (?, ?, ?, ?)",
                made.run(),
                made.publication(),
                made.on(),
                now);
    }

    /** @return whether there is an edition of a day from a day on */
    boolean hasEditionSince(LocalDate day) {
        return !all("select frozen_on from sector_edition where frozen_on >= ?", row -> true, day)
                .isEmpty();
    }

    void freeze(LocalDate day, LocalDateTime now) {
        write("insert into sector_edition (frozen_on, frozen_at) values (?, ?)", day, now);
        write(EDITION, day);
    }

    /**
     * What is told of the money of partnerships, as their numbers are now, in a transaction of its own: the numbers are held
     * before the version of the pages, in the order of somebody who says one, who waits no longer than this takes.
     */
    void tellMoneyOfPartnerships(LocalDateTime now) {
        with(statements -> new PartnershipFiguresRepository(statements).make());
        write("update aggregates_made set said_at = ?", now);
        commit();
    }

    void done() {
        commit();
    }
}

package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.SchoolCode;

/** Keeps which photos frozen guides show. The transaction is the caller's. */
@ApplicationScoped
public class GuidePhotoRepository extends JdbcRepository {

    /** For the container's proxy only. */
    protected GuidePhotoRepository() {
        super(null);
    }

    @Inject
    public GuidePhotoRepository(DataSource database) {
        super(database);
    }

    /** A version shows these from now on; of files that the school did not bring, none. */
    void show(long version, long school, Collection<String> files) {
        if (!files.isEmpty()) {
            write(
                    "insert ignore into guide_version_photo (version_id, sha256) select ?, o.sha256 from upload_of_school o"
                            + " where o.subject_id = ? and o.sha256 in " + marks(files),
                    values(files, version, school));
        }
    }

    /** What a version shows. */
    Set<String> shown(long version) {
        return Set.copyOf(
                all("select sha256 from guide_version_photo where version_id = ?", row -> row.getString(1), version));
    }

    /** A guide of which a version that parents read, or that was offered to them, showed something that is withdrawn. */
    record Touched(long guide, long version) {}

    /** No guide of a school shows these any more. @return the guides that parents read, with the versions that showed them */
    List<Touched> withdraw(long school, Collection<String> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        List<Touched> touched = all(
                "select distinct g.id, v.id from guide g join guide_version v on v.guide_id = g.id"
                        + " and (v.id = g.adopted_version or g.adopted_version is not null and exists (select 1 from guide_pdf o"
                        + "   where o.version_id = v.id and o.offers <> 'NO'))"
                        + " join guide_version_photo p on p.version_id = v.id"
                        + " where g.school_id = ? and p.sha256 in " + marks(files) + " order by v.id",
                row -> new Touched(row.getLong(1), row.getLong(2)),
                values(files, school));
        write(
                "delete p from guide_version_photo p join guide_version v on v.id = p.version_id"
                        + " join guide g on g.id = v.guide_id where g.school_id = ? and p.sha256 in " + marks(files),
                values(files, school));
        return touched;
    }

    /** A photo of a guide that parents read; empty for all others, whoever asks. */
    Optional<byte[]> published(SchoolCode school, String file) {
        return first(
                "select u.content from guide_version_photo p join guide g on g.adopted_version = p.version_id"
                        + " and g.withdrawn_on is null"
                        + " join school s on s.id = g.school_id join upload u on u.sha256 = p.sha256"
                        + " where p.sha256 = ? and s.code = ? limit 1",
                row -> row.getBytes(1),
                file,
                school.value());
    }

    /** The photos of a school by their fingerprints, those that it brought. */
    Map<String, byte[]> contents(long school, Collection<String> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        Map<String, byte[]> found = new HashMap<>();
        all(
                        "select u.sha256, u.content from upload u join upload_of_school o on o.sha256 = u.sha256"
                                + " where o.subject_id = ? and u.sha256 in " + marks(files),
                        row -> Map.entry(row.getString(1), row.getBytes(2)),
                        values(files, school))
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    private static String marks(Collection<String> files) {
        return Collections.nCopies(files.size(), "?").stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private static Object[] values(Collection<String> files, Object... before) {
        var all = new ArrayList<Object>(List.of(before));
        all.addAll(files);
        return all.toArray();
    }
}

package nl.openvensters.page;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.SubjectCode;

/** The same transaction for who compares what is kept with what it should be: it reads what is kept as it is stored. */
final class CheckingRepository extends MakingRepository {

    CheckingRepository(DataSource database) {
        super(database);
    }

    /** A document as it is stored. */
    record Packed(String sha256, int form, byte[] content, LocalDate changesOn) {

        /** Whether it is this one, to the byte; what cannot be unpacked is none. */
        boolean is(MadePage page) {
            try {
                return form == MadePage.FORM
                        && sha256.equals(page.sha256())
                        && Arrays.equals(MadePage.unpacked(content), page.json());
            } catch (UncheckedIOException e) {
                return false;
            }
        }

        /** Whether another day makes it another one, which is not made yet. */
        boolean isDue(LocalDate today) {
            return changesOn != null && !changesOn.isAfter(today);
        }
    }

    /** The last number that was given out, as {@link #lock()}; empty when there is a maker at work. */
    Optional<Long> lockUnlessBusy() {
        return all("select number from page_maker where id = 1 for update skip locked", row -> row.getLong(1)).stream()
                .findFirst();
    }

    /** Those that have a document, in the order of their ids. @param after the id of the last that was compared */
    Map<Long, SubjectCode> shownAfter(long after, int most) {
        Map<Long, SubjectCode> shown = new LinkedHashMap<>();
        all(
                "select s.id, s.kind, s.code from %s and s.id > ? order by s.id limit ?".formatted(SHOWN),
                row -> shown.put(row.getLong("id"), subject(row)),
                after,
                most);
        return shown;
    }

    /** Which of these were marked, or all were: something of theirs may have changed that is not made yet. */
    Set<SubjectCode> marked(Map<Long, SubjectCode> some) {
        Set<SubjectCode> marked = new HashSet<>();
        all(
                "select subject_id from stale_page where subject_id is null or subject_id in ("
                        + JdbcRepository.blanks(some.size()) + ")",
                row -> {
                    long id = row.getLong(1);
                    return row.wasNull() ? marked.addAll(some.values()) : marked.add(some.get(id));
                },
                some.keySet().toArray());
        return marked;
    }

    /** By subject, as far as there is one. */
    Map<SubjectCode, Packed> packed(Collection<SubjectCode> subjects) {
        Map<SubjectCode, Packed> packed = new HashMap<>();
        subjects.stream()
                .collect(Collectors.groupingBy(SubjectCode::kind))
                .forEach((kind, alike) -> all(
                        "select kind, code, sha256, form, changes_on, content from public_page where kind = ?"
                                + " and code in (" + JdbcRepository.blanks(alike.size()) + ")",
                        row -> packed.put(
                                subject(row),
                                new Packed(
                                        row.getString("sha256"),
                                        row.getInt("form"),
                                        row.getBytes("content"),
                                        row.getObject("changes_on", LocalDate.class))),
                        Stream.concat(Stream.of(kind.name()), alike.stream().map(SubjectCode::value))
                                .toArray()));
        return packed;
    }
}

package nl.openvensters.benchmark;

import java.util.List;
import java.util.OptionalDouble;
import javax.sql.DataSource;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.jdbc.TransactionRepository;

/** Writes what was added up of boards, in place of what was there. Readers see the old or the new, never a part. */
public final class BoardWritingRepository extends TransactionRepository {

    public BoardWritingRepository(DataSource database) {
        super(database);
    }

    /** In one transaction. */
    public void replace(List<BoardTraits> traits, List<BoardAggregates.Figure> figures) {
        write("delete from board_trait");
        write("delete from board_figure");
        writeMany(
                "insert into board_trait (board_id, schools, pupils, weighting, special, nearby) values (?, ?, ?, ?, ?, ?)",
                traits.stream()
                        .map(one -> new Object[] {
                            one.id(),
                            one.schools(),
                            boxed(one.pupils()),
                            boxed(one.weighting()),
                            one.special(),
                            boxed(one.nearby())
                        })
                        .toList());
        writeMany(
                "insert into board_figure (board_id, measure, year, value, reason, schools) values (?, ?, ?, ?, ?, ?)",
                figures.stream()
                        .map(one -> new Object[] {
                            one.board(),
                            one.measure().code(),
                            one.year(),
                            one.value().asNumber().orElse(null),
                            one.value().asReason().map(MissingReason::name).orElse(null),
                            one.schools()
                        })
                        .toList());
        commit();
    }

    private static Double boxed(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}

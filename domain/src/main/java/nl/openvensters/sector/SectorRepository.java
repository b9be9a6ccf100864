package nl.openvensters.sector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.sector.SectorTopic.Level;

/** Reads what was added up of the sector. The transaction is the caller's. */
@ApplicationScoped
public class SectorRepository extends JdbcRepository {

    /** For the container's proxy only. */
    protected SectorRepository() {
        super(null);
    }

    @Inject
    public SectorRepository(DataSource database) {
        super(database);
    }

    /** A municipality with its border as a GeoJSON geometry, where a file brought one. */
    record Bordered(String code, String name, String province, Optional<String> border) {}

    /** All of a topic of an area, by part and year. */
    List<SectorFigure> figures(SectorTopic topic, Area area) {
        return all(
                "select * from sector_figure where topic = ? and level = ? and area = ? order by part, year",
                SectorRepository::figure,
                topic.code(),
                area.level().name(),
                area.key());
    }

    /** All topics of an area. They are named, since the key begins with them: else the figures of all areas are read. */
    List<SectorFigure> figures(Area area) {
        List<String> topics =
                Arrays.stream(SectorTopic.values()).map(SectorTopic::code).toList();
        return all(
                "select * from sector_figure where topic in (" + blanks(topics.size())
                        + ") and level = ? and area = ? order by topic, part, year",
                SectorRepository::figure,
                Stream.concat(topics.stream(), Stream.of(area.level().name(), area.key()))
                        .toArray());
    }

    /** A topic as an edition had it. */
    List<SectorFigure> figures(SectorTopic topic, Area area, LocalDate edition) {
        return all(
                "select * from sector_edition_figure where frozen_on = ? and topic = ? and level = ? and area = ?"
                        + " order by part, year",
                SectorRepository::figure,
                edition,
                topic.code(),
                area.level().name(),
                area.key());
    }

    /** A part of a year in all areas of a level. */
    List<SectorFigure> across(SectorTopic topic, Level level, int year, String part) {
        return all(
                "select * from sector_figure where topic = ? and level = ? and year = ? and part = ? order by area",
                SectorRepository::figure,
                topic.code(),
                level.name(),
                year,
                part);
    }

    /** Days of editions, the latest first. */
    List<LocalDate> editions() {
        return all(
                "select frozen_on from sector_edition order by frozen_on desc",
                row -> row.getObject("frozen_on", LocalDate.class));
    }

    /**
     * When all was added up last, when a number of a partnership was said or taken back since, and what we measure of
     * ourselves was measured last.
     */
    Optional<String> version() {
        return first(
                "select concat(made_at, ' ', coalesce(said_at, ''), ' ', coalesce((select max(measured_at) from agreement_measurement), ''))"
                        + " as version from aggregates_made",
                row -> row.getString("version"));
    }

    List<Bordered> municipalities() {
        return all("select code, name, province, border from municipality order by name", SectorRepository::bordered);
    }

    /** Those in which a postcode area of a partnership has its middle, by the name that the file of postcodes gives. */
    List<Bordered> municipalitiesOf(String partnership) {
        return all(
                "select m.code, m.name, m.province, m.border from municipality m where m.name in (select a.municipality"
                        + " from postcode_area a join partnership p on p.id = a.partnership_id where p.code = ?)"
                        + " order by m.name",
                SectorRepository::bordered,
                partnership);
    }

    private static Bordered bordered(ResultSet row) throws SQLException {
        return new Bordered(
                row.getString("code"),
                row.getString("name"),
                row.getString("province"),
                Optional.ofNullable(row.getString("border")));
    }

    /** The names of areas of a level by their key; those of provinces are their names. */
    Map<String, String> names(Level level) {
        Map<String, String> names = new HashMap<>();
        String sql = level == Level.BOARD
                ? "select b.number as area, coalesce(nullif(st.name, ''), b.number) as name from board b"
                        + " join board_trait t on t.board_id = b.id left join board_latest st on st.board_id = b.id"
                : "select code as area, name from municipality";
        all(sql, row -> names.put(row.getString("area"), row.getString("name")));
        return names;
    }

    /** Which municipalities a province has, and which boards a municipality. */
    List<Area> within(Area area) {
        return switch (area.level()) {
            case COUNTRY ->
                all(
                        "select distinct area from sector_figure where topic = 'leerlingen' and level = 'PROVINCE' order by area",
                        row -> new Area(Level.PROVINCE, row.getString("area")));
            case PROVINCE -> all("""
                        select distinct m.code, m.name from school_latest st
                        join municipality m on m.id = st.municipality_id
                        where coalesce(nullif(m.province, ''), st.province) = ? and st.valid_to is null order by m.name""", row -> new Area(Level.MUNICIPALITY, row.getString("code")), area.key());
            case MUNICIPALITY -> all("""
                        select distinct b.number from school_latest st join municipality m on m.id = st.municipality_id
                        join board_trait t on t.board_id = st.board_id join board b on b.id = t.board_id
                        where m.code = ? and st.valid_to is null order by b.number""", row -> new Area(Level.BOARD, row.getString("number")), area.key());
            case PARTNERSHIP -> all("""
                        select distinct b.number from partnership p join postcode_area a on a.partnership_id = p.id
                        join school_state st on left(st.postcode, 4) = a.code and st.valid_to is null
                        join board_trait t on t.board_id = st.board_id join board b on b.id = t.board_id
                        where p.code = ? order by b.number""", row -> new Area(Level.BOARD, row.getString("number")), area.key());
            case BOARD -> List.of();
        };
    }

    private static SectorFigure figure(ResultSet row) throws SQLException {
        return new SectorFigure(
                SectorTopic.of(row.getString("topic")).orElseThrow(),
                new Area(Level.valueOf(row.getString("level")), row.getString("area")),
                row.getInt("year"),
                row.getString("part"),
                row.getBigDecimal("least"),
                row.getBigDecimal("most"),
                row.getInt("units"),
                row.getInt("known"));
    }
}

package nl.openvensters.site.sector;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.openvensters.school.Slug;
import nl.openvensters.sector.Area;
import nl.openvensters.sector.SectorTopic;
import nl.openvensters.sector.SectorTopic.Level;

/**
 * Where the sector has its pages: {@code /cijfers} all topics, {@code /cijfers/<onderwerp>} one of the country,
 * {@code /cijfers/<onderwerp>/<niveau>/<gebied>} of an area; and files behind each, {@code .csv}, {@code .xlsx},
 * {@code /<deel>.svg} and {@code /kaart.svg}, both as {@code .png} too.
 *
 * @param topic empty of the overview
 * @param level of an area
 * @param key of the area as it is written in the address; empty of the country
 * @param file empty of a page; else {@code cijfers.csv}, {@code cijfers.xlsx}, or a picture: {@code kaart.svg}, that of a part, or one of these as {@code .png}
 */
public record SectorAddress(Optional<SectorTopic> topic, Level level, String key, Optional<String> file) {

    static final String ROOT = "/cijfers";

    private static final Pattern PATH = Pattern.compile(ROOT
            + "(?:/(?<topic>[a-z-]{1,30})(?:/(?<level>provincie|gemeente|samenwerkingsverband|bestuur)/(?<key>[0-9A-Za-z-]{1,60}))?"
            + "(?:/(?<file>cijfers\\.csv|cijfers\\.xlsx|(?:kaart|deel-[0-9a-z]{1,20})\\.(?:svg|png)))?)?");

    private static final Pattern BOARD = Pattern.compile("/besturen/([0-9]{5})/cijfers");

    /** Reads an address; empty when it is none of the sector, or of a topic that there is not. */
    public static Optional<SectorAddress> of(String path) {
        Matcher found = PATH.matcher(path);
        if (!found.matches()) {
            return Optional.empty();
        }
        String topic = found.group("topic");
        Optional<SectorTopic> known = Optional.ofNullable(topic).flatMap(SectorTopic::of);
        if (topic != null && known.isEmpty()) {
            return Optional.empty();
        }
        Level level =
                Optional.ofNullable(found.group("level")).flatMap(Level::of).orElse(Level.COUNTRY);
        return Optional.of(new SectorAddress(
                known,
                level,
                Optional.ofNullable(found.group("key")).orElse(""),
                Optional.ofNullable(found.group("file"))));
    }

    /** The page behind an address; empty when there is none. */
    public static Optional<String> page(String path) {
        if (BOARD.matcher(path).matches()) {
            return Optional.of("/board-figures.xhtml");
        }
        return of(path).filter(one -> one.file().isEmpty())
                .map(one -> one.topic().isEmpty() ? "/sector.xhtml" : "/sector-topic.xhtml");
    }

    /** The number of the board whose figures are asked for. */
    public static Optional<String> board(String path) {
        Matcher found = BOARD.matcher(path);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Where the figures of a board are. */
    public static String ofBoard(String number) {
        return "/besturen/" + number + "/cijfers";
    }

    /** Where a topic of an area is. */
    public static String of(SectorTopic topic, Area area) {
        String base = ROOT + "/" + topic.code();
        return switch (area.level()) {
            case COUNTRY -> base;
            case PROVINCE -> base + "/" + area.level().word() + "/" + Slug.of(area.key(), "");
            default -> base + "/" + area.level().word() + "/" + area.key();
        };
    }

    /** The overview and each topic of the country, as search engines should know them. */
    public static List<String> all() {
        return Stream.concat(
                        Stream.of(ROOT), Arrays.stream(SectorTopic.values()).map(topic -> of(topic, Area.COUNTRY)))
                .toList();
    }
}

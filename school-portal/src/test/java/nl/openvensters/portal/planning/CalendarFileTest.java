package nl.openvensters.portal.planning;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.planning.CalendarFeed.Feed;
import nl.openvensters.planning.PlannedEvent;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import nl.openvensters.worklist.MySchool;
import org.junit.jupiter.api.Test;

/** What calendar programs are given, judged by the rules of RFC 5545 and 7986. */
class CalendarFileTest {

    private static final URI PORTAL = URI.create("https://portaal.example/portaal/");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);
    private static final LocalDateTime MADE = LocalDateTime.of(2026, 9, 1, 8, 30);

    @Test
    void it_is_valid_by_the_standard() {
        ICalendar read = read(text("a1", 3));

        assertThat(read.validate(ICalVersion.V2_0).isEmpty())
                .as(read.validate(ICalVersion.V2_0).toString())
                .isTrue();
        assertThat(read.getEvents()).hasSize(1);
    }

    @Test
    void it_says_its_name_and_how_often_to_come_back() {
        assertThat(text("a1", 1))
                .contains("NAME:Open Vensters: jaarplanning")
                .contains("X-WR-CALNAME:Open Vensters: jaarplanning")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT12H")
                .contains("X-PUBLISHED-TTL:PT12H");
    }

    @Test
    void read_twice_it_is_the_same_and_another_link_has_events_of_its_own() {
        assertThat(text("a1", 3)).isEqualTo(text("a1", 3)).contains("DTSTAMP:20260901T083000Z");
        assertThat(event("a1", 3).getUid().getValue())
                .isNotEqualTo(event("b2", 3).getUid().getValue())
                .endsWith("@portaal.example");
    }

    @Test
    void an_event_is_a_whole_day_that_takes_no_time_and_leads_to_where_it_is_done() {
        assertThat(text("a1", 1)).contains("DTSTART;VALUE=DATE:20261224", "TRANSP:TRANSPARENT");
        assertThat(event("a1", 1).getUrl().getValue())
                .isEqualTo("https://portaal.example/portaal/indicator?school=12AB00&indicator=leerlingen");
        assertThat(event("a1", 2).getUrl().getValue())
                .isEqualTo("https://portaal.example/portaal/overzicht?indicator=leerlingen");
    }

    @Test
    void a_list_that_is_cut_says_how_many_more_there_are() {
        assertThat(event("a1", 15).getDescription().getValue()).doesNotContain("en nog");
        assertThat(event("a1", 16).getDescription().getValue()).endsWith("\nen nog 1 andere school");
        assertThat(event("a1", 59).getDescription().getValue()).endsWith("\nen nog 44 andere scholen");
    }

    private static VEvent event(String key, int schools) {
        return read(text(key, schools)).getEvents().get(0);
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    private static String text(String key, int schools) {
        List<MySchool> names = IntStream.range(0, schools)
                .mapToObj(number -> new MySchool(
                        number,
                        new SchoolCode("12AB%02d".formatted(number)),
                        "De Vlier",
                        "De Vlier, Assen",
                        "Assen",
                        Optional.of(SchoolType.BO),
                        9,
                        "De Linde"))
                .toList();
        var event = new PlannedEvent(
                DAY, PlannedEvent.Kind.GOES_ONLINE, Catalogue.load().get("leerlingen"), names);
        return new CalendarFile(new Feed(key, MADE, List.of(event)), PORTAL).text();
    }
}

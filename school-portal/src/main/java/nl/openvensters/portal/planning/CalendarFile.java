package nl.openvensters.portal.planning;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.net.URI;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.openvensters.planning.CalendarFeed.Feed;
import nl.openvensters.planning.PlannedEvent;
import nl.openvensters.portal.Texts;
import nl.openvensters.worklist.MySchool;

/**
 * A calendar as calendar programs read it (RFC 5545, with the name and the rhythm of RFC 7986). Read twice without a change it
 * is the same to the letter: its stamps are the moment on which the link was made.
 */
final class CalendarFile {

    private static final Texts TEXTS = Texts.of("Planning");
    private static final int MOST_NAMES = 15;
    private static final int HOURS = 12;

    private final Feed feed;
    private final URI portal;

    /** @param portal its address as people reach it, with a slash at the end */
    CalendarFile(Feed feed, URI portal) {
        this.feed = feed;
        this.portal = portal;
    }

    String text() {
        return Biweekly.write(calendar()).go();
    }

    ICalendar calendar() {
        var calendar = new ICalendar();
        calendar.setProductId("-//Open Vensters//Jaarplanning//NL");
        calendar.setUid(feed.key() + host());
        calendar.setName(TEXTS.tell("feed.name"));
        calendar.setDescription(TEXTS.tell("feed.about"));
        calendar.setUrl(portal.resolve("jaarplanning").toString());
        // RFC 7986 asks for the type of the value, which the library leaves out.
        calendar.setRefreshInterval(Duration.builder().hours(HOURS).build()).setParameter("VALUE", "DURATION");
        // What programs understood before there was a standard for it.
        calendar.addExperimentalProperty("X-WR-CALNAME", TEXTS.tell("feed.name"));
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT" + HOURS + "H");
        feed.events().forEach(event -> calendar.addEvent(event(event)));
        return calendar;
    }

    private VEvent event(PlannedEvent planned) {
        var event = new VEvent();
        event.setUid(planned.key() + "-" + feed.key() + host());
        event.setDateTimeStamp(java.util.Date.from(feed.madeAt().toInstant(ZoneOffset.UTC)));
        event.setSummary(TEXTS.tell("kind." + planned.kind()) + ": " + planned.name());
        event.setDescription(names(planned.schools()));
        event.setUrl(page(planned).toString());
        event.setDateStart(wholeDay(planned.day()));
        event.setTransparency(true);
        event.setStatus(planned.kind() == PlannedEvent.Kind.GOES_ONLINE ? Status.confirmed() : Status.tentative());
        event.setClassification(Classification.private_());
        return event;
    }

    /** Without an end: that is one day (RFC 5545, 3.6.1). The library takes the local date of the machine's zone. */
    private static DateStart wholeDay(LocalDate day) {
        return new DateStart(new ICalDate(Date.valueOf(day), false));
    }

    /** Each on a line; when there are too many to read, how many more. */
    private static String names(List<MySchool> schools) {
        String shown = String.join(
                "\n", schools.stream().limit(MOST_NAMES).map(MySchool::label).toList());
        int more = schools.size() - MOST_NAMES;
        return more > 0 ? shown + "\n" + TEXTS.tell("feed.more", more) : shown;
    }

    /** Where it is done: the indicator of the school, or of several in the overview. */
    private URI page(PlannedEvent planned) {
        if (planned.isOfGuide()) {
            return portal.resolve(
                    planned.schools().size() == 1
                            ? "schoolgids?" + planned.schools().get(0).query()
                            : "schoolgidsen");
        }
        if (planned.survey().isPresent()) {
            return portal.resolve(
                    "vragenlijsten/uitslag?nummer=" + planned.survey().get().round() + "#acties");
        }
        String indicator = "indicator=" + planned.indicator().orElseThrow().id();
        return portal.resolve(
                planned.schools().size() == 1
                        ? "indicator?" + planned.schools().get(0).query() + "&" + indicator
                        : "overzicht?" + indicator);
    }

    private String host() {
        return "@" + portal.getHost();
    }
}

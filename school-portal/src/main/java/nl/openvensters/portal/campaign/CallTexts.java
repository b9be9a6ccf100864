package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.openvensters.campaign.BoardBrief;
import nl.openvensters.campaign.CampaignCalls.Line;
import nl.openvensters.campaign.NotedCall;
import nl.openvensters.portal.Days;

/** What to say to a board, and what came of calls, in words. */
@Named
@ApplicationScoped
public class CallTexts {

    private static final int MOST = 6;

    @Inject
    private Days days;

    /** What to say, a sentence each; the most telling first. */
    List<String> points(BoardBrief brief) {
        var points = new ArrayList<String>();
        if (!brief.low().isEmpty()) {
            points.add(TEXTS.tell(
                    "point.low",
                    brief.low().size(),
                    brief.summary().schools(),
                    brief.low().stream()
                                    .limit(MOST)
                                    .map(school -> TEXTS.tell("point.school", school.label(), school.percent()))
                                    .collect(Collectors.joining("; "))
                            + (brief.low().size() > MOST
                                    ? TEXTS.tell("point.more", brief.low().size() - MOST)
                                    : "")));
        }
        if (!brief.missing().isEmpty()) {
            points.add(TEXTS.tell(
                    "point.missing",
                    brief.missing().stream()
                            .limit(MOST)
                            .map(one -> TEXTS.tell("point.indicator", one.name(), one.schools(), one.of())
                                    + one.since()
                                            .map(day -> TEXTS.tell("point.since", days.day(day), one.schools()))
                                            .orElse(""))
                            .collect(Collectors.joining("; "))));
        }
        points.add(brief.summary()
                .lastLogin()
                .map(day -> TEXTS.tell("point.login", days.day(day)))
                .orElseGet(() -> TEXTS.tell("point.login.never")));
        brief.summary()
                .nextAutomatic()
                .ifPresent(day -> points.add(TEXTS.tell(
                        "point.automatic",
                        days.day(day),
                        days.left(Math.max(0, ChronoUnit.DAYS.between(days.today(), day))))));
        if (brief.summary().messages() > 0) {
            points.add(TEXTS.tell("point.messages", brief.summary().messages()));
        }
        return points;
    }

    /** What came of the latest call; empty when there was none. */
    String result(Line line) {
        return line.calls().stream().findFirst().map(this::told).orElse("");
    }

    /** What came of a call, with when, by whom and what was remarked. */
    public String told(NotedCall call) {
        return TEXTS.tell(
                        "call.told",
                        days.moment(call.at()),
                        call.caller().isEmpty() ? TEXTS.tell("somebody") : call.caller(),
                        TEXTS.tell("call." + call.outcome()))
                + call.promisedOn()
                        .map(day -> TEXTS.tell("call.by", days.day(day)))
                        .orElse("")
                + (call.remark().isEmpty() ? "." : ". " + call.remark());
    }
}

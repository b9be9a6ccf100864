package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.openvensters.guide.CheckedText;
import nl.openvensters.guide.Consent;
import nl.openvensters.guide.Coverage;
import nl.openvensters.guide.GuideDifference;
import nl.openvensters.guide.OpenedGuide;
import nl.openvensters.guide.law.Demand;
import nl.openvensters.guide.law.Right;
import nl.openvensters.portal.Days;
import org.omnifaces.util.Faces;

/** The words of a guide that are put together of parts. */
@Named
@ApplicationScoped
public class GuideTexts {

    @Inject
    private Days days;

    /** {@code letter a}, or the article where the law as we know it has no letter. */
    public String name(Demand demand) {
        return demand.isLetter() ? TEXTS.tell("law.letter", demand.id()) : demand.article();
    }

    public String state(Coverage.Line line) {
        return TEXTS.tell("coverage." + line.state());
    }

    /** Who has to write what, by when. */
    public String todo(Coverage.Line line, Coverage coverage, OpenedGuide guide) {
        return TEXTS.tell(
                "coverage.todo." + line.demand().writer(),
                line.open().stream()
                        .map(guide::titleOf)
                        .map(title -> "‘" + title + "’")
                        .collect(Collectors.joining(", ")),
                days.day(coverage.due()));
    }

    public String check(CheckedText check) {
        return TEXTS.tell("check." + check.check());
    }

    /** What to do about it; empty when nothing was found. */
    public String advice(CheckedText check) {
        if (check.right()) {
            return "";
        }
        String own = "check." + check.check() + "." + check.detail();
        return TEXTS.tell(!check.detail().isEmpty() && TEXTS.has(own) ? own : "check." + check.check() + ".do");
    }

    public String kind(GuideDifference difference) {
        return TEXTS.tell("difference." + difference.kind());
    }

    public String count(List<GuideDifference> differences) {
        return switch (differences.size()) {
            case 0 -> TEXTS.tell("differences.zero");
            case 1 -> TEXTS.tell("differences.one");
            default -> TEXTS.tell("differences.count", differences.size());
        };
    }

    /** What was moved by the press before; null when nothing was. */
    public Object getMoved() {
        return Faces.getFlash().get("moved");
    }

    public String right(Right right) {
        return TEXTS.tell("right", right.text(), right.source());
    }

    public String decision(Consent consent) {
        return TEXTS.tell(
                consent.agreed() ? "decided.yes" : "decided.no",
                consent.name(),
                consent.role(),
                days.day(consent.decidedOn()));
    }
}

package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Function;
import nl.openvensters.campaign.Campaign;
import nl.openvensters.campaign.CampaignEffect;
import nl.openvensters.campaign.CampaignEffects;
import nl.openvensters.campaign.CampaignPhase;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.AskedFile;
import nl.openvensters.portal.table.TableColumn;
import nl.openvensters.portal.table.TableFile;

/** What came of a campaign, in words and in a table. */
@Named
@RequestScoped
public class EffectView {

    private static final double SMALL = 0.01;

    /**
     * A line of the table.
     *
     * @param before mean fill rate at the start
     * @param after at the end
     * @param change percentage points
     */
    public record Line(String name, int boards, String before, String after, String change) {}

    @Inject
    private CampaignEffects effects;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    private Campaign campaign;
    private CampaignEffects.Seen seen;

    void load(Campaign shown) {
        campaign = shown;
        seen = effects.of(signedIn.actor(), shown.id());
    }

    /** Whether it began long enough ago to look. */
    public boolean isThere() {
        return seen.effect().isPresent();
    }

    /** Why there is nothing to be seen yet, or will not be. */
    public String getTooEarly() {
        if (campaign.phase() == CampaignPhase.CALLED_OFF) {
            return TEXTS.tell("effect.calledOff");
        }
        return campaign.lastDay().filter(seen.earliest()::isAfter).isPresent()
                ? TEXTS.tell("effect.short")
                : TEXTS.tell("effect.early", days.day(seen.earliest()));
    }

    /** Over which days it was measured, and whether that is all. */
    public String getPeriod() {
        String key = campaign.isRunning() ? campaign.lastDay().isPresent() ? "until" : "open" : "over";
        return TEXTS.tell(
                "effect.period." + key,
                days.day(seen.from()),
                days.day(seen.to()),
                campaign.lastDay().map(days::day).orElse(""));
    }

    private CampaignEffect effect() {
        return seen.effect().orElseThrow();
    }

    /** What may be said, in one sentence. */
    public String getVerdict() {
        return TEXTS.tell("effect." + effect().verdict(), number(Math.abs(effect().difference())));
    }

    /** Whether there are boards enough to show what was compared, conclusive or not. */
    public boolean isCompared() {
        return effect().verdict() != CampaignEffect.Verdict.TOO_FEW;
    }

    /** Between which days. */
    public String getDays() {
        return TEXTS.tell("effect.days", days.day(seen.from()), days.day(seen.to()));
    }

    /** How many boards have comparable ones. */
    public String getMatched() {
        return TEXTS.tell(
                "effect.matched",
                effect().matched(),
                effect().approached(),
                effect().others(),
                effect().approached() - effect().matched());
    }

    /** What chance alone does. */
    public String getChance() {
        return TEXTS.tell(
                "effect.chance",
                signed(effect().difference()),
                signed(effect().low()),
                signed(effect().high()),
                chance(effect().chance()));
    }

    /** In whole percents; a chance that would be written as 0% is small, not none. */
    static String chance(double share) {
        return share < SMALL
                ? TEXTS.tell("effect.chance.small")
                : NumberFormat.getPercentInstance(Texts.DUTCH).format(share);
    }

    /** Of both sides; none as long as nothing can be seen, which a page that is sent back is asked too. */
    public List<Line> getLines() {
        return seen.effect()
                .map(of -> List.of(
                        line("effect.of", of.matched(), of.of()), line("effect.against", of.others(), of.against())))
                .orElse(List.of());
    }

    /** The table as a file when it is asked for, with what may be said and between which days in each line. */
    void save(HttpServletRequest request, String name) {
        if (isThere()) {
            AskedFile.send(
                    request,
                    "",
                    "campagne",
                    List.of(
                            column("campaign", line -> name),
                            column("who", Line::name),
                            column("boards", line -> String.valueOf(line.boards())),
                            column("before", Line::before),
                            column("after", Line::after),
                            column("change", Line::change),
                            column("between", line -> getDays()),
                            column("verdict", line -> isCompared() ? getVerdict() + " " + getChance() : getVerdict())),
                    () -> isCompared() ? getLines() : List.of(new Line("", effect().matched(), "", "", "")));
        } else if (TableFile.Form.of(request.getParameter("bewaar")).isPresent()) {
            throw new IllegalArgumentException("Nothing can be seen yet of campaign " + campaign.id());
        }
    }

    private static TableColumn<Line> column(String name, Function<Line, String> text) {
        return TableColumn.plain(TEXTS.tell("effect." + name), text);
    }

    private static Line line(String key, int boards, CampaignEffect.Course course) {
        return new Line(
                TEXTS.tell(key),
                boards,
                number(course.before()),
                number(course.after()),
                signed(course.after() - course.before()));
    }

    private static String signed(double points) {
        String text = number(Math.abs(points));
        return text.equals("0,0") ? text : (points > 0 ? "+" : "−") + text;
    }

    private static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.DUTCH);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}

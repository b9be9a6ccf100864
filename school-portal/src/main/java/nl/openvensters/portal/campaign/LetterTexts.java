package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.openvensters.campaign.CampaignLetter;
import nl.openvensters.campaign.CampaignLetters;
import nl.openvensters.campaign.Recipient;
import nl.openvensters.campaign.Skip;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;

/** How far letters are, and who gets them or not, in words. */
@Named
@ApplicationScoped
public class LetterTexts {

    private static final Texts MAILS = Texts.of("Mails");

    @Inject
    private Days days;

    /** How far a letter is. */
    public String state(CampaignLetter letter) {
        return TEXTS.tell(
                "letter.state." + letter.state(),
                letter.posted(),
                letter.recipients(),
                letter.arrived(),
                letter.failed(),
                letter.sentAt().map(days::moment).orElse(""));
    }

    /** Who does not get it, by why. */
    List<Map.Entry<String, List<Recipient>>> others(List<Recipient> recipients) {
        Map<Skip, List<Recipient>> by = recipients.stream()
                .filter(one -> one.skip().isPresent())
                .collect(Collectors.groupingBy(one -> one.skip().get()));
        return by.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> Map.entry(why(one.getKey(), one.getValue().size()), one.getValue()))
                .toList();
    }

    private static String why(Skip skip, int people) {
        return TEXTS.tell("skip." + skip, people, CampaignLetters.PAUSE_DAYS);
    }

    /** Who and for which board, or the board alone. */
    public String label(Recipient one) {
        return one.name().isEmpty() ? one.boardName() : one.name() + ", " + one.boardName();
    }

    /** Where the mail of somebody is, or why there is none. */
    public String fate(Recipient one) {
        return one.skip()
                .map(skip -> why(skip, 1))
                .or(() -> one.fate().map(fate -> MAILS.tell("fate.short." + fate)))
                .orElseGet(() -> TEXTS.tell("fate.WRITING"));
    }

    /** When it was written; empty before. */
    public String at(Recipient one) {
        return one.at().map(days::moment).orElse("");
    }
}

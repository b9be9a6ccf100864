package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.openvensters.campaign.LetterTemplate;

/** The places that a letter can have, with what stands there. */
@Named
@ApplicationScoped
public class LetterBlankTexts {

    /** As they are typed, in the order of use. */
    public Map<String, String> getAll() {
        Map<String, String> all = new LinkedHashMap<>();
        LetterTemplate.blanks().forEach(name -> all.put("{" + name + "}", TEXTS.tell("blank." + name)));
        return all;
    }
}

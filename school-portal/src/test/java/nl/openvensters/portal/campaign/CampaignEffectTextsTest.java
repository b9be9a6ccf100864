package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of the effect of a campaign: numbers that agree, and no chance that is none. */
class CampaignEffectTextsTest {

    @Test
    void a_small_chance_is_not_written_as_none() {
        assertThat(EffectView.chance(0.0025)).isEqualTo("minder dan 1%");
        assertThat(EffectView.chance(0.043)).isEqualTo("4%");
    }

    @Test
    void none_one_and_more_boards_are_told_as_dutch_does() {
        assertThat(TEXTS.tell("effect.matched", 0, 5, 0, 5))
                .isEqualTo(
                        "Geen van de 5 benaderde besturen heeft besturen die erop lijken: 0 die in die tijd door geen"
                                + " campagne benaderd zijn. De andere 5 tellen niet mee, omdat er geen bestuur op lijkt.");
        assertThat(TEXTS.tell("effect.matched", 1, 2, 4, 1))
                .startsWith("1 van de 2 benaderde besturen heeft")
                .endsWith(" Het andere bestuur telt niet mee, omdat er geen bestuur op lijkt.");
        assertThat(TEXTS.tell("effect.matched", 3, 3, 4, 0))
                .isEqualTo("3 van de 3 benaderde besturen hebben besturen die erop lijken: 4 die in die tijd door geen"
                        + " campagne benaderd zijn.");
        assertThat(TEXTS.tell("meeting.invited", 1)).isEqualTo("1 bestuur uitgenodigd.");
        assertThat(TEXTS.tell("meeting.came", 2, 1)).isEqualTo("2 besturen uitgenodigd, 1 gekomen.");
    }
}

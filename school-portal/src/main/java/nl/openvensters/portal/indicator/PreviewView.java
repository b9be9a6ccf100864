package nl.openvensters.portal.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.openvensters.publication.IndicatorState;
import nl.openvensters.story.IndicatorStory;

/** The page of parents beside the form: as it will be, and as it is now. */
@Named
@RequestScoped
public class PreviewView {

    @Inject
    private ShownIndicator shownIndicator;

    @Inject
    private IndicatorView page;

    @Inject
    private IndicatorForm form;

    private IndicatorStory story;
    private IndicatorStory online;

    /** As parents will see it when it is online. */
    public IndicatorStory getStory() {
        if (story == null) {
            story = shownIndicator.story(page.getShown(), form.content());
        }
        return story;
    }

    /** As parents see it now, when that is something else; null when it is the same. */
    public IndicatorStory getOnline() {
        if (online == null) {
            online = shownIndicator.online(page.getShown());
        }
        return getStory().equals(online) ? null : online.named(online.id() + "-nu");
    }

    /** The address of what parents read of it, when it is online; null when it is not. */
    public String getPublicAddress() {
        IndicatorState state = page.getShown().state();
        if (state.publishedOn().isEmpty()) {
            return null;
        }
        String place =
                switch (page.getOf()) {
                    case "partnership" -> "/samenwerkingsverbanden/" + page.getPartnership();
                    case "board" -> "/besturen/" + page.getBoard();
                    default -> "/scholen/" + page.getCode();
                };
        return place + "#" + page.getIndicator();
    }
}

package nl.openvensters.site.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.openvensters.benchmark.PartnershipAccount;
import nl.openvensters.benchmark.PartnershipAccounts;
import nl.openvensters.benchmark.PartnershipMoneyStory;
import nl.openvensters.language.Texts;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.site.cache.AddedUpReads;
import nl.openvensters.site.http.AskedDocument;
import nl.openvensters.story.StoryTable;
import nl.openvensters.story.chart.Picture;

/** The money of a partnership over the years; where nobody said under which number it accounts, why there is none. */
@Named
@RequestScoped
public class PartnershipMoneyView {

    private static final Texts TEXTS =
            Texts.of("nl.openvensters.site.partnership.Partnership", PartnershipMoneyView.class);

    @Inject
    private PartnershipAccounts accounts;

    @Inject
    private AddedUpReads reads;

    private Optional<PartnershipMoneyStory> story;

    /** Whether there are years to show. */
    public boolean isKnown() {
        return story().filter(told -> !told.isEmpty()).isPresent();
    }

    /** What there is to say, also when that is why there is nothing. */
    public List<String> getSentences() {
        return story().map(PartnershipMoneyStory::sentences)
                .orElseGet(() -> List.of(TEXTS.fill("money.text"), PartnershipMoneyStory.notSaid()));
    }

    /** One or none. */
    public List<Picture> getPictures() {
        return story().flatMap(PartnershipMoneyStory::picture).stream().toList();
    }

    /** All years. */
    public StoryTable getTable() {
        return story().map(PartnershipMoneyStory::table).orElseThrow();
    }

    /** What the figures are; of a partnership without any, nothing. */
    public List<String> getMeanings() {
        return isKnown() ? story().map(PartnershipMoneyStory::meanings).orElse(List.of()) : List.of();
    }

    /** Empty where nobody said the number. */
    public String getSource() {
        return story().map(PartnershipMoneyStory::source).orElse("");
    }

    /** Where all of it is as CSV. */
    public String getFile() {
        return PartnershipAddress.moneyFile(code().value());
    }

    private static PartnershipCode code() {
        return PartnershipAddress.codeIn(AskedDocument.path())
                .map(asked -> new PartnershipCode(asked.toUpperCase(Locale.ROOT)))
                .orElseThrow();
    }

    private Optional<PartnershipMoneyStory> story() {
        if (story == null) {
            PartnershipCode code = code();
            Optional<PartnershipAccount> account = reads.of(List.of("money", code.value()), () -> accounts.of(code));
            story = account.map(found -> new PartnershipMoneyStory(found, PartnershipView.title(code.value())));
        }
        return story;
    }

    /** A text of this page. */
    public String say(String key) {
        return TEXTS.fill(key);
    }
}

package nl.openvensters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.regex.Pattern;

/** Whatever is pasted into a text, what is left is only what a school may write, and cleaning it again changes nothing. */
class SchoolTextFuzz {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ALLOWED = Pattern.compile(
            "</?(?:p|br|strong|b|em|i|ul|ol|li|h4)(?: /)?>|</a>"
                    + "|<!-- -->|<a(?: href=\"(?:https?:|mailto:|tel:|[^\":]*[/?#]|[^\":]*\")[^\"<>]*\"?)?(?: rel=\"[a-z ]*\")?>");

    @FuzzTest(maxDuration = "1m")
    void nothing_but_what_is_allowed_is_left(FuzzedDataProvider data) {
        String clean = SchoolText.clean(data.consumeRemainingAsString());

        assertThat(TAG.matcher(clean).results().map(tag -> tag.group()))
                .allMatch(tag -> ALLOWED.matcher(tag).matches());
        assertThat(SchoolText.clean(clean)).isEqualTo(clean);
    }
}

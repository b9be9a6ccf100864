package nl.openvensters.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that a visitor reads is there in English, with the same blanks, and is English. */
class TranslationsTest {

    /** Of the portal only, which speaks Dutch. */
    private static final Pattern PORTAL = Pattern.compile("(known|blank)\\..*");

    /** How the sources write it, explained: in Dutch that needs no text. And a term that Dutch parents know. */
    private static final Pattern ENGLISH_ONLY = Pattern.compile("(category|denomination)\\..*|vmbo(\\..*)?");

    /** The same in both languages: names, signs, addresses, and patterns of blanks alone. */
    private static final Pattern ALIKE = Pattern.compile(
            "brand|product|.*\\.all|accessibility\\.(date|finding)"
                    + "|operator\\.(rights|demonstration\\.(address|email))|example\\..*\\.address|(page|api)\\.title"
                    + "|test\\..*|CATCHMENT\\.(postcodes?|places?|share\\.exact)|.*\\.find"
                    + "|COUNT_TREND\\.(past\\.)?many|SCALE\\.(alone|value)|achterstand\\.head|advies\\.HAVO_VWO|document|fact\\.postcode"
                    + "|news\\.english|accessibility\\.photo\\.criterion|footer\\.(openData|privacy)|privacy\\.title"
                    + "|schools\\.(one|word\\.one)|search\\.area|file\\.(column\\.(document|indicator)|measured\\.by)|topic\\.schooladvies\\.VMBO");

    private static final Pattern BLANK = Pattern.compile("\\{([0-9])(,[a-z]+)?");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "story/Story",
                "story/Glossary",
                "agreement/Agreement",
                "benchmark/PartnershipMoney",
                "sector/Sector",
                "follow/Follow",
                "mail/Letter",
                "site/Site",
                "site/agreement/Agreement",
                "site/embed/Embed",
                "site/follow/Follow",
                "site/guide/Guide",
                "site/open/OpenData",
                "site/partnership/Partnership",
                "site/questionnaire/Taking"
            })
    void every_text_is_there_in_english(String bundle) throws IOException {
        Properties dutch = read(bundle);
        Properties english = read(bundle + "_en");

        Set<String> wanted = keys(dutch, PORTAL);
        assertThat(keys(english, ENGLISH_ONLY)).isEqualTo(wanted);
        assertThat(wanted.stream().filter(key -> !blanks(dutch, key).equals(blanks(english, key))))
                .as("with other blanks")
                .isEmpty();
        assertThat(wanted.stream()
                        .filter(key -> !ALIKE.matcher(key).matches())
                        .filter(key -> WORD.matcher(dutch.getProperty(key)).find())
                        .filter(key -> dutch.getProperty(key).equals(english.getProperty(key))))
                .as("not translated")
                .isEmpty();
        assertThat(english.values().stream().map(Object::toString).filter(text -> text.contains("'")))
                .as("with a sign of the pattern for an apostrophe")
                .isEmpty();
    }

    private static Set<String> keys(Properties texts, Pattern but) {
        return texts.stringPropertyNames().stream()
                .filter(key -> !but.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Which blanks a text has, and how many choices. */
    private static List<String> blanks(Properties texts, String key) {
        String text = texts.getProperty(key);
        Stream<String> blanks = BLANK.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted();
        long choices =
                text.contains(",choice,") ? text.chars().filter(c -> c == '|').count() : 0;
        return Stream.concat(blanks, Stream.of("choices " + choices)).toList();
    }

    private static Properties read(String bundle) throws IOException {
        var texts = new Properties();
        try (Reader in = new InputStreamReader(
                TranslationsTest.class.getResourceAsStream("/nl/openvensters/" + bundle + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}

package nl.openvensters.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.language.Language;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SubjectKind;

/**
 * A definition in the catalogue.
 *
 * @param id stable, lower case, for example {@code schoolweging}
 * @param question what a parent asks
 * @param name the term of the field
 * @param theme the chapter in which it is shown
 * @param supply central or decentral
 * @param source who delivers it, as shown
 * @param kind how it is filled in and shown
 * @param subjects the kinds of subject that have it
 * @param appliesTo the types of school that it holds for; none when no school has it
 * @param comparison whether it counts for the 80 % rule; the first value of a dated rule, see {@link CatalogueMirror}
 * @param automaticAfterDays days after which an arrived figure publishes itself; first value of a dated rule too
 * @param definition what it means
 * @param measures what is measured; empty for what schools write themselves
 * @param answer what the form asks for, when the school supplies it
 * @param english the same texts in English; empty when the catalogue has none
 */
public record Indicator(
        String id,
        String question,
        String name,
        Theme theme,
        Supply supply,
        String source,
        IndicatorKind kind,
        Set<SubjectKind> subjects,
        Set<SchoolType> appliesTo,
        boolean comparison,
        int automaticAfterDays,
        Definition definition,
        List<Measure> measures,
        AnswerForm answer,
        Optional<Translation> english) {

    /** One that is told in Dutch only. */
    public Indicator(
            String id,
            String question,
            String name,
            Theme theme,
            Supply supply,
            String source,
            IndicatorKind kind,
            Set<SubjectKind> subjects,
            Set<SchoolType> appliesTo,
            boolean comparison,
            int automaticAfterDays,
            Definition definition,
            List<Measure> measures,
            AnswerForm answer) {
        this(
                id,
                question,
                name,
                theme,
                supply,
                source,
                kind,
                subjects,
                appliesTo,
                comparison,
                automaticAfterDays,
                definition,
                measures,
                answer,
                Optional.empty());
    }

    /** Whether subjects of this kind have it. */
    public boolean isOf(SubjectKind kind) {
        return subjects.contains(kind);
    }

    public boolean appliesTo(SchoolType type) {
        return appliesTo.contains(type);
    }

    /** The same indicator with the rule of another day. */
    public Indicator counting(boolean comparison) {
        return told(new Translation(question, name, source, definition, Map.of()), comparison);
    }

    /** Whether the catalogue has its texts in a language. */
    public boolean isIn(Language language) {
        return language == Language.DUTCH || english.isPresent();
    }

    /** The same indicator with its texts in a language, or in Dutch where the catalogue does not have it. */
    public Indicator in(Language language) {
        return language == Language.DUTCH
                ? this
                : english.map(texts -> told(texts, comparison)).orElse(this);
    }

    /** A name that the form suggests, in a language; empty when it does not suggest it or has it in Dutch only. */
    public Optional<String> suggested(String dutch, Language language) {
        if (language == Language.DUTCH) {
            return answer.suggestions().stream().filter(dutch::equals).findFirst();
        }
        return english.map(texts -> texts.suggestions().get(dutch));
    }

    private Indicator told(Translation texts, boolean counting) {
        return new Indicator(
                id,
                texts.question(),
                texts.name(),
                theme,
                supply,
                texts.source(),
                kind,
                subjects,
                appliesTo,
                counting,
                automaticAfterDays,
                texts.definition(),
                measures,
                answer,
                english);
    }

    public boolean isCentral() {
        return supply == Supply.CENTRAL;
    }

    /** Whether the school supplies an answer: to all that is decentral, and what it adds to the register's profile. */
    public boolean takesAnswer() {
        return !isCentral() || kind == IndicatorKind.PROFILE;
    }

    /** The measure that says this of a school as a whole, if it is one of the indicator. */
    public Optional<Measure> measure(Characteristic what) {
        return measures.stream()
                .filter(measure -> measure.characteristic().filter(what::equals).isPresent())
                .findFirst();
    }

    /** The measure with this code, if the indicator has it. */
    public Optional<Measure> measure(String code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }
}

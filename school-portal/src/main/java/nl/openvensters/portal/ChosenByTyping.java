package nl.openvensters.portal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.openvensters.search.Spelling;

/** Reads one of many as people type it in an {@code ov:choose}: by what was suggested, by its code, or by a name that only one has. */
public abstract class ChosenByTyping<T> implements Converter<Object> {

    private final Class<T> type;
    private final Texts texts;
    private final String key;

    /** @param key of the texts, with {@code .unknown} and {@code .several} behind it */
    protected ChosenByTyping(Class<T> type, Texts texts, String key) {
        this.type = type;
        this.texts = texts;
        this.key = key;
    }

    /** Which ones somebody means who typed this: one when it is clear which. */
    protected abstract List<T> meant(String typed);

    /** As it stands in the list of suggestions; empty when it is not among the choices. */
    protected abstract String label(T chosen);

    /** Of what was found by what is typed: those that are called so, those with that name, or else all. */
    public static <F> List<F> meant(List<F> found, String typed, Function<F, String> label, Function<F, String> name) {
        String asked = Spelling.key(typed);
        return Stream.<Predicate<F>>of(
                        one -> Spelling.key(label.apply(one)).equals(asked),
                        one -> Spelling.key(name.apply(one)).equals(asked),
                        one -> true)
                .map(fitting -> found.stream().filter(fitting).toList())
                .filter(those -> !those.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    @Override
    public Object getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        List<T> meant = meant(typed);
        if (meant.size() == 1) {
            return meant.get(0);
        }
        String why = texts.tell(key + (meant.isEmpty() ? ".unknown" : ".several"), typed.strip());
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
    }

    /** What is suggested is a text already. */
    @Override
    public String getAsString(FacesContext context, UIComponent component, Object chosen) {
        return type.isInstance(chosen) ? label(type.cast(chosen)) : chosen == null ? "" : chosen.toString();
    }
}

package nl.openvensters.portal.partnership;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import nl.openvensters.portal.Texts;

/** An administration number as people type it: by what was suggested, by the number, or by a name that only one has. */
@FacesConverter("accounting")
public class AccountingConverter implements Converter<String> {

    private static final Texts TEXTS = Texts.of("Administration");

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        List<String> meant = choice().meant(typed);
        if (meant.size() == 1) {
            return meant.get(0);
        }
        String why = meant.isEmpty() ? "number.typed.unknown" : "number.typed.several";
        throw new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, TEXTS.tell(why, typed.strip()), null));
    }

    /** What is suggested is a text already. */
    @Override
    public String getAsString(FacesContext context, UIComponent component, String number) {
        return number == null ? "" : choice().suggestion(number);
    }

    /** Asked for each time: a view that is restored makes its converters anew, and injects nothing. */
    private static AccountingChoice choice() {
        return CDI.current().select(AccountingChoice.class).get();
    }
}

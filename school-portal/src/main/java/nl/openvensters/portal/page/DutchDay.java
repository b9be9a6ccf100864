package nl.openvensters.portal.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import nl.openvensters.language.Dutch;
import nl.openvensters.portal.Texts;
import nl.openvensters.publication.answer.DutchDate;

/** A day as people type it; nothing that is only nearly one is taken for it. */
@FacesConverter("dutchDay")
public class DutchDay implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return DutchDate.parse(typed)
                .orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR, Texts.get("day.unreadable", typed.strip()), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : Dutch.digits(day);
    }
}

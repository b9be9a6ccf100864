package nl.openvensters.portal.people;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import nl.openvensters.portal.Texts;

/** A school or board as people type it: by what was suggested, by its code or number, or by a name that only one has. */
@FacesConverter("workplace")
public class WorkplaceConverter implements Converter<Object> {

    private static final Texts TEXTS = Texts.of("People");

    @Override
    public Object getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        List<Long> meant = choice().meant(typed);
        if (meant.size() == 1) {
            return meant.get(0);
        }
        String why = meant.isEmpty() ? "invite.place.unknown" : "invite.place.several";
        throw new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, TEXTS.tell(why, typed.strip()), null));
    }

    /** Asked for each time: a view that is restored makes its converters anew, and injects nothing. */
    private static RoleChoice choice() {
        return CDI.current().select(RoleChoice.class).get();
    }

    /** What is suggested is a text already. */
    @Override
    public String getAsString(FacesContext context, UIComponent component, Object place) {
        return place instanceof Long subject ? choice().label(subject) : place == null ? "" : place.toString();
    }
}

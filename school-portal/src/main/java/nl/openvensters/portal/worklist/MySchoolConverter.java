package nl.openvensters.portal.worklist;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.List;

/** The code of one of one's own schools as people type it: by what was suggested, by the code, or by a name that only one has. */
@FacesConverter("mySchool")
public class MySchoolConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        List<String> meant = choice().meant(typed);
        if (meant.size() == 1) {
            return meant.get(0);
        }
        String why = meant.isEmpty() ? "filter.school.unknown" : "filter.school.several";
        throw new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, WorkTexts.TEXTS.tell(why, typed.strip()), null));
    }

    /** What is suggested is a text already. */
    @Override
    public String getAsString(FacesContext context, UIComponent component, String school) {
        if (school == null) {
            return "";
        }
        String suggestion = choice().suggestion(school);
        return suggestion.isEmpty() ? school : suggestion;
    }

    /** Asked for each time: a view that is restored makes its converters anew, and injects nothing. */
    private static MySchoolChoice choice() {
        return CDI.current().select(MySchoolChoice.class).get();
    }
}

package nl.openvensters.portal.worklist;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import nl.openvensters.portal.ChosenByTyping;

/** The code of one of somebody's own schools, as people type it. */
@FacesConverter("ownSchool")
public class OwnSchoolConverter extends ChosenByTyping<String> {

    public OwnSchoolConverter() {
        super(String.class, WorkTexts.TEXTS, "choose");
    }

    @Override
    protected List<String> meant(String typed) {
        return schools().meant(typed);
    }

    /** What was suggested is no code, and stays as it is. */
    @Override
    protected String label(String code) {
        String label = schools().label(code);
        return label.isEmpty() ? code : label;
    }

    /** Asked for each time: a view that is restored makes its converters anew, and injects nothing. */
    private static OwnSchools schools() {
        return CDI.current().select(OwnSchools.class).get();
    }
}

package nl.openvensters.importing.staging;

import java.time.LocalDate;
import java.time.Month;

/** Days that stand for "as long as is known". */
public final class Since {

    /**
     * The start of the first school year of the pupil history. A school that had pupils then opened on this day or
     * earlier; what is first heard of a board holds from this day.
     */
    public static final LocalDate RECORDS_BEGAN = LocalDate.of(1996, Month.AUGUST, 1);

    private Since() {}
}

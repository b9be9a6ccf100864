package nl.openvensters.publication;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDateTime;

/**
 * An instant in UTC as the text of a column. EclipseLink would make it a time of the machine's own zone, which has an
 * hour less on one night in spring.
 */
@Converter
public class UtcTime implements AttributeConverter<LocalDateTime, String> {

    @Override
    public String convertToDatabaseColumn(LocalDateTime utc) {
        return utc == null ? null : utc.toString().replace('T', ' ');
    }

    @Override
    public LocalDateTime convertToEntityAttribute(String column) {
        return column == null ? null : LocalDateTime.parse(column.replace(' ', 'T'));
    }
}

package org.interlace.events.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.interlace.events.domain.EventSheet;
import org.jspecify.annotations.Nullable;

/** What an event says, in its column. */
@Converter(autoApply = true)
public class SheetColumn implements AttributeConverter<EventSheet, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EventSheet sheet) {
        return sheet == null ? null : SheetJson.write(sheet);
    }

    @Override
    public @Nullable EventSheet convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : SheetJson.read(text);
    }
}

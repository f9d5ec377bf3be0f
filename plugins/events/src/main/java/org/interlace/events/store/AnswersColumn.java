package org.interlace.events.store;

import jakarta.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.interlace.events.domain.Answers;
import org.jspecify.annotations.Nullable;

/** What somebody answered, in its column. */
@Converter(autoApply = true)
public class AnswersColumn implements AttributeConverter<Answers, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Answers answers) {
        return answers == null
                ? null
                : SheetJson.object(answers.by(), Json::createValue).toString();
    }

    @Override
    public @Nullable Answers convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new Answers(SheetJson.map(SheetJson.object(text), SheetJson::string));
    }
}

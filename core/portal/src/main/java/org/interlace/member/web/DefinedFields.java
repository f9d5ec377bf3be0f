package org.interlace.member.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.FieldDefinition;
import org.interlace.member.domain.FieldValue;
import org.interlace.member.domain.Member;
import org.interlace.member.domain.Profile;
import org.interlace.member.domain.ValueKind;
import org.interlace.member.store.FieldTable;
import org.interlace.member.web.Input.Option;
import org.interlace.member.web.Input.Shape;
import org.interlace.shell.web.Markup;
import org.jspecify.annotations.Nullable;

/** The fields that the operator defined: as a form asks for them, and as a profile shows them. */
@ApplicationScoped
public class DefinedFields {

    private final FieldTable table;
    private final CoreInputs core;
    private final Messages messages;
    private final Viewer viewer;

    @Inject
    DefinedFields(FieldTable table, CoreInputs core, Messages messages, Viewer viewer) {
        this.table = table;
        this.core = core;
        this.messages = messages;
        this.viewer = viewer;
    }

    /** What a member is asked. */
    List<Input> inputs(Member member) {
        return asked(member).stream().map(field -> input(field, member)).toList();
    }

    private List<FieldDefinition> asked(Member member) {
        return table.all().values().stream()
                .filter(field -> field.askedOf(member.kinds()))
                .toList();
    }

    private static Optional<FieldValue> value(FieldDefinition field, List<FieldValue> values) {
        return values.stream()
                .filter(value -> value.field().id().equals(field.id()))
                .findFirst();
    }

    private Input input(FieldDefinition field, Member member) {
        var value = value(field, member.fields());
        var purpose = field.purpose(viewer.language());
        return new Input(
                FormPatch.DEFINED + field.key(),
                shape(field.kind()),
                field.label(viewer.language()),
                field.dangerous() ? (purpose + " " + say("member.dangerous")).strip() : purpose,
                value.map(FieldValue::answer).orElse(List.of()),
                options(field),
                core.audience(value.map(FieldValue::audience).orElse(Audience.ME), field.maximum()),
                say("member.wrong.answer." + field.kind().word()));
    }

    private static Shape shape(ValueKind kind) {
        return switch (kind) {
            case LINE -> Shape.LINE;
            case TEXT -> Shape.TEXT;
            case CHOICE, YES_NO -> Shape.CHOICE;
            case CHOICES -> Shape.BOXES;
            case NUMBER -> Shape.NUMBER;
            case DATE -> Shape.DATE;
            case LINK -> Shape.LINK;
        };
    }

    private List<Option> options(FieldDefinition field) {
        if (field.kind() == ValueKind.YES_NO) {
            return List.of(new Option("yes", say("member.yes")), new Option("no", say("member.no")));
        }
        return field.texts().choices().stream()
                .map(choice ->
                        new Option(choice.key(), String.join("", field.say(List.of(choice.key()), viewer.language()))))
                .toList();
    }

    /**
     * What a profile shows.
     *
     * @param own the same person as the tables have it, when it is the owner who looks; or null
     */
    List<Facts.Row> facts(Profile profile, @Nullable Member own) {
        var rows = new ArrayList<Facts.Row>();
        if (own == null) {
            profile.fields()
                    .forEach(value ->
                            rows.add(new Facts.Row(value.field().label(viewer.language()), written(value), null)));
            return rows;
        }
        for (var field : asked(own)) {
            var value = value(field, own.fields());
            var audience =
                    own.audiences().atMost(value.map(FieldValue::audience).orElse(Audience.ME));
            rows.add(new Facts.Row(
                    field.label(viewer.language()),
                    value.map(this::written).orElse(null),
                    new Facts.Pencil(ProfileSection.MORE.word(), say("member.audience." + audience.word()))));
        }
        return rows;
    }

    private Markup.@Nullable Written written(FieldValue value) {
        var answer = value.field().say(value.answer(), viewer.language());
        if (answer.isEmpty()) {
            return null;
        }
        var first = answer.get(0);
        return switch (value.field().kind()) {
            case LINK ->
                value.field().fits(value.answer())
                        ? out -> out.begin("a")
                                .attribute("href", first)
                                .attribute("rel", "nofollow noopener noreferrer")
                                .attribute("dir", "ltr")
                                .text(first)
                                .end("a")
                        : Facts.text(first, null);
            case CHOICES -> Facts.tags(answer);
            case YES_NO -> Facts.text(say(first.equals("yes") ? "member.yes" : "member.no"), null);
            case DATE -> Facts.text(day(first), null);
            default -> Facts.text(first, null);
        };
    }

    private String day(String text) {
        return LocalDate.parse(text)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(viewer.language()));
    }

    private String say(String key) {
        return messages.say(viewer.language(), MessageKey.parse(key));
    }
}

package org.interlace.shell.web;

import java.util.Collection;
import java.util.List;

/**
 * Several things to choose from, as boxes or as a list: {@code <i:written of="#{page.kinds}"/>} inside a
 * {@code fieldset.choices} or a {@code select}.
 */
public final class Choices {

    private Choices() {}

    /**
     * One of them.
     *
     * @param value sent with the form
     * @param label read by people
     */
    public record Choice(String value, String label) {}

    /** Boxes, of which any number may be ticked. */
    public static Markup.Written boxes(String name, List<Choice> choices, Collection<String> chosen) {
        return out -> choices.forEach(choice -> one(out, "checkbox", name, choice, chosen));
    }

    /** Buttons, of which one is chosen. */
    public static Markup.Written buttons(String name, List<Choice> choices, Collection<String> chosen) {
        return out -> choices.forEach(choice -> one(out, "radio", name, choice, chosen));
    }

    private static void one(Markup out, String type, String name, Choice choice, Collection<String> chosen) {
        out.begin("label", "choice")
                .begin("input")
                .attribute("type", type)
                .attribute("name", name)
                .attribute("value", choice.value())
                .attribute("checked", chosen.contains(choice.value()) ? "checked" : null)
                .end("input")
                .whole("span", choice.label())
                .end("label");
    }

    /** The lines of a list. */
    public static Markup.Written options(List<Choice> choices, String chosen) {
        return out -> choices.forEach(choice -> out.begin("option")
                .attribute("value", choice.value())
                .attribute("selected", choice.value().equals(chosen) ? "selected" : null)
                .text(choice.label())
                .end("option"));
    }
}

package org.interlace.example.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.page.Access;
import org.interlace.api.page.PublicFile;
import org.interlace.example.DishTable;

/** {@code /example/menu.txt}: what stands on the table, to print and to hang up. */
@ApplicationScoped
public class DishMenu implements PublicFile {

    private final DishTable table;
    private final Messages messages;

    @Inject
    DishMenu(DishTable table, Messages messages) {
        this.table = table;
        this.messages = messages;
    }

    @Override
    public String address() {
        return "/example/menu.txt";
    }

    @Override
    public Access access() {
        return Access.signedIn();
    }

    @Override
    public Optional<Content> open(Asked asked) {
        return Optional.of(new Content(
                "text/plain; charset=utf-8", table.version(), () -> bytes(asked.language()), Optional.of("menu.txt")));
    }

    private byte[] bytes(Locale language) {
        var title = messages.say(language, new MessageKey("example", "title"));
        return (title + "\n\n" + String.join("\n", table.menu()) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}

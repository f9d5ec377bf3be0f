package org.interlace.example;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.directory.DirectoryFilter;
import org.interlace.api.message.MessageKey;

/** Finds people by what they bring. */
@ApplicationScoped
public class DishFilter implements DirectoryFilter {

    @Override
    public String parameter() {
        return "example";
    }

    @Override
    public MessageKey label() {
        return new MessageKey("example", "filter");
    }

    @Override
    public String relation() {
        return "BRINGS";
    }

    @Override
    public String target() {
        return "Dish";
    }

    /** Dishes keep their own name in every language; the key is near enough to it. */
    @Override
    public Optional<String> name(String value, Locale language) {
        return value.matches("[\\p{L}\\p{N}-]{1,60}") ? Optional.of(value.replace('-', ' ')) : Optional.empty();
    }
}

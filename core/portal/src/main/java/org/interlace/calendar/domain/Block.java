package org.interlace.calendar.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands between a {@code BEGIN} and its {@code END}. */
final class Block {

    private final int line;
    private final String kind;
    private final List<ContentLine> properties = new ArrayList<>();
    private final List<Block> inside = new ArrayList<>();

    Block(int line, String kind) {
        this.line = line;
        this.kind = kind;
    }

    int line() {
        return line;
    }

    String kind() {
        return kind;
    }

    List<Block> inside() {
        return inside;
    }

    void add(ContentLine property) {
        properties.add(property);
    }

    void add(Block block) {
        inside.add(block);
    }

    Optional<ContentLine> first(String name) {
        return all(name).findFirst();
    }

    Stream<ContentLine> all(String name) {
        return properties.stream().filter(property -> property.name().equals(name));
    }
}

package org.interlace.launcher.plugin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/**
 * What the rules need to know about one class, read from its bytes.
 *
 * @param name with slashes
 * @param supers the class it extends and the interfaces it implements
 * @param marks annotations on the class and its members
 * @param observed event parameters of its methods
 */
record ClassFacts(String name, List<String> supers, List<Mark> marks, List<Observed> observed) {

    /** Where an annotation stands. */
    enum Place {
        CLASS,
        METHOD,
        FIELD,
        PARAMETER
    }

    /**
     * One annotation.
     *
     * @param type with slashes
     * @param value its {@code value} when that is a text
     * @param produced whether the member also says {@code @Produces}
     */
    record Mark(String type, Place place, @Nullable String value, boolean produced) {}

    /** A parameter that observes: its type and its other annotations, with slashes. */
    record Observed(String type, List<String> qualifiers) {}

    ClassFacts {
        supers = List.copyOf(supers);
        marks = List.copyOf(marks);
        observed = List.copyOf(observed);
    }

    static ClassFacts of(byte[] bytes) {
        var reading = new FactReader();
        new ClassReader(bytes)
                .accept(reading, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return reading.facts();
    }

    String javaName() {
        return name.replace('/', '.');
    }
}

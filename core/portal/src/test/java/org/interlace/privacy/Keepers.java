package org.interlace.privacy;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.util.Comparator;
import java.util.List;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.testkit.ArchitectureRules;
import org.jspecify.annotations.Nullable;

/** What every domain of the core declares, found in the code itself. */
final class Keepers {

    private Keepers() {}

    static List<Kept> kept() {
        return ArchitectureRules.classesOf("org.interlace").stream()
                .filter(type -> type.isAssignableTo(Keeper.class) && !type.isInterface())
                .map(JavaClass::reflect)
                .map(Keepers::made)
                .flatMap(keeper -> keeper.kept().stream())
                .sorted(Comparator.comparing(Kept::domain).thenComparing(Kept::word))
                .toList();
    }

    /** Made of nothing: what it declares is always the same. */
    private static Keeper made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            var nothing = (@Nullable Object[]) Array.newInstance(Object.class, constructor.getParameterCount());
            return (Keeper) constructor.newInstance(nothing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}

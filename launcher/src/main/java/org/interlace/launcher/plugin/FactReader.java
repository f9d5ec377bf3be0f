package org.interlace.launcher.plugin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.interlace.launcher.plugin.ClassFacts.Mark;
import org.interlace.launcher.plugin.ClassFacts.Observed;
import org.interlace.launcher.plugin.ClassFacts.Place;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Walks through the bytes of one class and collects its facts. */
final class FactReader extends ClassVisitor {

    private static final int ASM = Opcodes.ASM9;
    private static final String OBSERVES = "jakarta/enterprise/event/Observes";
    private static final String PRODUCES = "jakarta/enterprise/inject/Produces";

    private String name = "";
    private final List<String> supers = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Observed> observed = new ArrayList<>();

    FactReader() {
        super(ASM);
    }

    ClassFacts facts() {
        return new ClassFacts(name, supers, marks, observed);
    }

    @Override
    public void visit(
            int version,
            int access,
            String className,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        name = className;
        if (superName != null) {
            supers.add(superName);
        }
        if (interfaces != null) {
            supers.addAll(Arrays.asList(interfaces));
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new OneMark(type(descriptor), Place.CLASS, marks);
    }

    @Override
    public FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        var found = new ArrayList<Mark>();
        return new FieldVisitor(ASM) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return new OneMark(type(annotation), Place.FIELD, found);
            }

            @Override
            public void visitEnd() {
                keep(found);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
        return new OneMethod(Type.getArgumentTypes(descriptor));
    }

    private void keep(List<Mark> found) {
        var produced = found.stream().anyMatch(mark -> mark.type().equals(PRODUCES));
        found.forEach(mark -> marks.add(new Mark(mark.type(), mark.place(), mark.value(), produced)));
    }

    private static String type(String descriptor) {
        return Type.getType(descriptor).getInternalName();
    }

    /** The annotations of a method and of its parameters. */
    private final class OneMethod extends MethodVisitor {

        private final Type[] parameters;
        private final List<Mark> found = new ArrayList<>();
        private final TreeMap<Integer, List<Mark>> onParameters = new TreeMap<>();

        OneMethod(Type[] parameters) {
            super(ASM);
            this.parameters = parameters;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return new OneMark(type(descriptor), Place.METHOD, found);
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            return new OneMark(
                    type(descriptor),
                    Place.PARAMETER,
                    onParameters.computeIfAbsent(parameter, index -> new ArrayList<>()));
        }

        @Override
        public void visitEnd() {
            keep(found);
            onParameters.forEach((index, annotations) -> {
                marks.addAll(annotations);
                var types = annotations.stream().map(Mark::type).toList();
                if (index < parameters.length && types.stream().anyMatch(type -> type.startsWith(OBSERVES))) {
                    observed.add(new Observed(parameters[index].getInternalName(), types));
                }
            });
        }
    }

    /** One annotation, kept when it has been read to its end. */
    private static final class OneMark extends AnnotationVisitor {

        private final String type;
        private final Place place;
        private final List<Mark> marks;
        private @Nullable String value;

        OneMark(String type, Place place, List<Mark> marks) {
            super(ASM);
            this.type = type;
            this.place = place;
            this.marks = marks;
        }

        @Override
        public void visit(String element, Object content) {
            if (element.equals("value") && content instanceof String text) {
                value = text;
            }
        }

        @Override
        public void visitEnd() {
            marks.add(new Mark(type, place, value, false));
        }
    }
}

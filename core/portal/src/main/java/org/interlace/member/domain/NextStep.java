package org.interlace.member.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What would help others to find somebody, the most helpful first. A help and no score: one or two at a time, none that
 * the person put aside.
 */
public enum NextStep {
    /** Nobody knows what the person does. */
    HEADLINE("words", member -> blank(member.headline())),
    /** Nobody knows what the person can help with. */
    SKILLS("skills", member -> member.skills().isEmpty()),
    /** Nobody knows in which language to speak. */
    LANGUAGES("languages", member -> member.languages().isEmpty()),
    /** The name is in letters that many cannot read. */
    LATIN_NAME("name", member -> blank(member.latinName()) && otherScript(member.name())),
    /** Nobody knows where to meet. */
    PLACE("place", member -> member.place() == null),
    /** There is nothing to begin a conversation with. */
    ABOUT("words", member -> blank(member.about()));

    private static final int MOST = 2;
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

    private final String section;
    private final Predicate<Member> useful;

    NextStep(String section, Predicate<Member> useful) {
        this.section = section;
        this.useful = useful;
    }

    /** The form in which it is done. */
    public String section() {
        return section;
    }

    /** As in tables and texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The next ones for a member. */
    public static List<NextStep> of(Member member, Collection<String> putAside) {
        return Arrays.stream(values())
                .filter(step -> step.useful.test(member) && !putAside.contains(step.word()))
                .limit(MOST)
                .toList();
    }

    private static boolean blank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean otherScript(String name) {
        return OTHER_SCRIPT.matcher(name).find();
    }
}

package org.interlace.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interlace.api.member.MemberId;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.privacy.PersonalColumn;
import org.interlace.api.privacy.PersonalDataSource;
import org.interlace.api.privacy.PersonalRecord;
import org.interlace.registry.Contribution;

/**
 * One plugin's part of an export or an erasure: its own sources do it, and what it once declared does it when the
 * plugin is absent, rested or fails (decision D4).
 *
 * @param sources none when it cannot be asked
 * @param columns what it declared
 */
record PluginPart(PluginId id, List<Contribution<PersonalDataSource>> sources, List<PersonalColumn> columns) {

    private static final Logger LOG = Logger.getLogger(PluginPart.class.getName());

    /** Works on the columns instead of the plugin. */
    @FunctionalInterface
    interface Instead<R> {
        R with(PluginId id, List<PersonalColumn> columns, MemberId member);
    }

    /** Whether there is anything to ask. */
    boolean any() {
        return !sources.isEmpty() || !columns.isEmpty();
    }

    /** Whether everything about the member is gone. */
    boolean erase(MemberId member, Instead<Boolean> instead) {
        return ask(source -> {
                            source.erase(member);
                            return true;
                        })
                        .isPresent()
                || without(member, instead).orElse(false);
    }

    /** Its own records; empty if they must be read from its tables instead. */
    Optional<List<PersonalRecord>> records(MemberId member) {
        return ask(source -> source.export(member))
                .map(answers -> answers.stream().flatMap(List::stream).toList());
    }

    /** What the declaration gives; empty if even that failed. */
    <R> Optional<R> without(MemberId member, Instead<R> instead) {
        try {
            return Optional.of(instead.with(id, columns, member));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "What plugin '" + id + "' declared cannot be used", e);
            return Optional.empty();
        }
    }

    private <R> Optional<List<R>> ask(Function<PersonalDataSource, R> question) {
        var answers = new ArrayList<R>();
        for (var source : sources) {
            var answer = source.ask(question);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            answers.add(answer.get());
        }
        return sources.isEmpty() ? Optional.empty() : Optional.of(answers);
    }
}

package org.interlace.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.directory.DirectoryFilter;
import org.interlace.api.message.MessageKey;
import org.interlace.vocabulary.Term;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.Vocabulary;

/** The directory's own filters, made as a plugin makes one. */
@ApplicationScoped
public class CoreFilters {

    /** Their order on the page; plugins' filters follow. */
    static final List<String> ORDER = List.of("language", "place", "kind", "skill", "sector");

    private final Vocabulary vocabulary;

    @Inject
    CoreFilters(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Produces
    DirectoryFilter skill() {
        return new ByTerm(TermKind.SKILL, vocabulary);
    }

    @Produces
    DirectoryFilter language() {
        return new ByTerm(TermKind.LANGUAGE, vocabulary);
    }

    @Produces
    DirectoryFilter place() {
        return new ByTerm(TermKind.PLACE, vocabulary);
    }

    @Produces
    DirectoryFilter kind() {
        return new ByTerm(TermKind.KIND, vocabulary);
    }

    @Produces
    DirectoryFilter sector() {
        return new ByTerm(TermKind.SECTOR, vocabulary);
    }

    private record ByTerm(TermKind kind, Vocabulary vocabulary) implements DirectoryFilter {

        @Override
        public String parameter() {
            return kind.word();
        }

        @Override
        public MessageKey label() {
            return new MessageKey("directory", "filter." + kind.word());
        }

        @Override
        public String relation() {
            return kind.relation();
        }

        @Override
        public String target() {
            return kind.graphLabel();
        }

        @Override
        public Optional<String> name(String value, Locale language) {
            return vocabulary.term(kind, value).map((Term term) -> term.label(language));
        }
    }
}

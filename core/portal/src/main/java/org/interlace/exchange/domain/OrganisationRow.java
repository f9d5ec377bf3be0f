package org.interlace.exchange.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.interlace.api.exchange.BadRow;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a file describes it. Columns: {@code name} (must be there; an organisation of that name is not
 * added again), {@code kind} (one of {@link #KINDS}), {@code city}, {@code lat}, {@code lon}, {@code website},
 * {@code description} and its {@code language}.
 *
 * @param kind one of {@link #KINDS}; {@code association} for all others
 * @param givenKind as in the file
 * @param website an http address, or null
 * @param language of the description
 */
public record OrganisationRow(
        String name,
        String kind,
        String givenKind,
        Whereabouts place,
        @Nullable String website,
        @Nullable String description,
        String language) {

    /** The columns that are read; an {@code id} is passed over. */
    public static final Set<String> COLUMNS = Set.of(
            "id",
            "name",
            "kind",
            "city",
            "country",
            "lat",
            "lon",
            "website",
            "description",
            "language",
            Rejects.REASON);

    /** The kinds of organisations. */
    public static final Set<String> KINDS = Set.of("incubator", "company", "public-service", "association", "school");

    /** The kind of those nobody described further. */
    public static final String USUAL_KIND = "association";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_WORD = 80;

    /**
     * Reads one row.
     *
     * @throws BadRow with the first thing that is wrong
     */
    public static OrganisationRow of(Row row, Set<String> languages) {
        row.check();
        var kind = row.line("kind", LONGEST_WORD);
        var description = row.text("description", LONGEST_TEXT);
        return new OrganisationRow(
                row.required("name", LONGEST_NAME),
                KINDS.contains(kind) ? kind : USUAL_KIND,
                kind,
                Whereabouts.of(row),
                website(row),
                description.isEmpty() ? null : description,
                language(row, languages));
    }

    private static String language(Row row, Set<String> languages) {
        var language = row.line("language", LONGEST_WORD);
        if (!language.isEmpty() && !languages.contains(language)) {
            throw new BadRow("language is not one of %s: %s"
                    .formatted(languages.stream().sorted().toList(), language));
        }
        return language.isEmpty() ? "fr" : language;
    }

    private static @Nullable String website(Row row) {
        var text = row.line("website", LONGEST_ADDRESS);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var address = new URI(text);
            if (address.getHost() != null && Set.of("http", "https").contains(address.getScheme())) {
                return text;
            }
        } catch (URISyntaxException e) {
            // said below, together with addresses of other kinds
        }
        throw new BadRow("website is no http address: " + text);
    }
}

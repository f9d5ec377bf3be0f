package org.interlace.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interlace.exchange.domain.OrganisationRow;
import org.interlace.organisation.domain.Organisation;
import org.interlace.organisation.store.OrganisationTable;

/** Finds organisations by name, and adds those that people name and nobody described. */
final class OrganisationBook {

    private static final Set<String> RESERVED = Set.of("new", "mine", "feed", "admin");

    private final OrganisationTable table;

    OrganisationBook(OrganisationTable table) {
        this.table = table;
    }

    /** The organisation of each name that is known. */
    Map<String, UUID> known(Collection<String> names) {
        var keys = names.stream().map(OrganisationTable::nameKey).distinct().toList();
        var byKey = table.byNameKey(keys);
        var known = new LinkedHashMap<String, UUID>();
        for (var name : names) {
            var id = byKey.get(OrganisationTable.nameKey(name));
            if (id != null) {
                known.put(name, id);
            }
        }
        return known;
    }

    /** The organisation of each name; added where there was none. */
    Map<String, UUID> knownOrAdded(Collection<String> names) {
        var known = known(names);
        var missing = new LinkedHashMap<String, Organisation>();
        for (var name : names) {
            if (!known.containsKey(name)) {
                missing.computeIfAbsent(OrganisationTable.nameKey(name), key -> plain(name));
            }
        }
        add(List.copyOf(missing.values()));
        for (var name : names) {
            var added = missing.get(OrganisationTable.nameKey(name));
            if (added != null) {
                known.put(name, added.id());
            }
        }
        return known;
    }

    /** Adds organisations, with another handle where theirs is taken. */
    void add(List<Organisation> organisations) {
        if (organisations.isEmpty()) {
            return;
        }
        var taken = new HashSet<>(table.takenHandles(
                organisations.stream().map(Organisation::handle).toList()));
        taken.addAll(RESERVED);
        var distinct = new ArrayList<Organisation>();
        for (var one : organisations) {
            boolean free = taken.add(one.handle());
            distinct.add(free ? one : one.withHandle(Slug.distinct(one.name(), one.id())));
        }
        table.add(distinct);
    }

    private static Organisation plain(String name) {
        return new Organisation(
                UUID.randomUUID(), Slug.of(name), name, OrganisationRow.USUAL_KIND, null, null, Map.of(), false);
    }
}

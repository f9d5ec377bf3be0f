package org.interlace.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.account.domain.AccountProblem;
import org.interlace.api.account.AccountId;
import org.interlace.api.account.Viewer;
import org.interlace.api.notification.Cadence;
import org.interlace.api.notification.NotificationKind;
import org.interlace.api.problem.PortalException;
import org.interlace.database.KeyedHash;
import org.interlace.notification.domain.EndLink;
import org.interlace.notification.store.ChoiceTable;

/** How soon each kind of news is mailed: chosen by its reader, or ended by a link in a mail. */
@ApplicationScoped
public class Choices {

    /** Stands for everything that is gathered, in the link of a digest. */
    public static final String DIGEST = "digest";

    private static final String PATH = "/unsubscribe/";

    private final Kinds kinds;
    private final ChoiceTable table;
    private final KeyedHash hashes;
    private final Viewer viewer;

    @Inject
    Choices(Kinds kinds, ChoiceTable table, KeyedHash hashes, Viewer viewer) {
        this.kinds = kinds;
        this.table = table;
        this.hashes = hashes;
        this.viewer = viewer;
    }

    /** Each kind there is, and how soon the viewer has it. */
    public Map<NotificationKind, Cadence> own() {
        return of(account());
    }

    private Map<NotificationKind, Cadence> of(AccountId account) {
        var chosen = table.of(account);
        var all = new LinkedHashMap<NotificationKind, Cadence>();
        kinds.all().values().forEach(kind -> all.put(kind, chosen.getOrDefault(kind.word(), kind.usual())));
        return all;
    }

    /** The viewer chooses; kinds that are not there are left out. */
    @Transactional
    public void choose(Map<String, Cadence> wanted) {
        var account = account();
        var together = new EnumMap<Cadence, List<String>>(Cadence.class);
        wanted.forEach((word, cadence) -> {
            if (kinds.all().containsKey(word)) {
                together.computeIfAbsent(cadence, any -> new ArrayList<>()).add(word);
            }
        });
        together.forEach((cadence, words) -> table.choose(account, words, cadence));
    }

    private AccountId account() {
        return viewer.account().orElseThrow(() -> new PortalException(AccountProblem.SIGN_IN_FIRST));
    }

    /** The address that ends mails of one kind, or of {@link #DIGEST}, for an account. */
    public String link(AccountId account, String kind) {
        return PATH + EndLink.of(account.value(), kind).written(this::sign);
    }

    private byte[] sign(byte[] content) {
        return hashes.of("unsubscribe " + HexFormat.of().formatHex(content));
    }

    /**
     * What a link would end; nothing when the link is none of ours.
     *
     * @param kinds those it ends
     * @param digest whether it came in a digest
     */
    public record Ending(AccountId account, List<NotificationKind> kinds, boolean digest) {}

    /** Reads a link. */
    public Optional<Ending> read(String token) {
        return EndLink.read(token, this::sign).map(this::ending);
    }

    private Ending ending(EndLink link) {
        var account = new AccountId(link.account());
        boolean digest = link.kind() == EndLink.number(DIGEST);
        var ended = digest
                ? gathered(account)
                : kinds.all().values().stream()
                        .filter(kind -> EndLink.number(kind.word()) == link.kind())
                        .toList();
        return new Ending(account, ended, digest);
    }

    private List<NotificationKind> gathered(AccountId account) {
        return of(account).entrySet().stream()
                .filter(entry -> entry.getValue() == Cadence.DAILY || entry.getValue() == Cadence.WEEKLY)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Ends what a link names; doing it again changes nothing. */
    @Transactional
    public Optional<Ending> end(String token) {
        var ending = read(token);
        ending.ifPresent(one -> table.choose(one.account, words(one.kinds), Cadence.NEVER));
        return ending;
    }

    private static List<String> words(Collection<NotificationKind> kinds) {
        return kinds.stream().map(NotificationKind::word).toList();
    }
}

package org.interlace.introductions.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.interlace.api.sample.SampleCommunity;
import org.interlace.api.sample.SampleData;
import org.interlace.introductions.domain.Phrase;
import org.interlace.introductions.posting.domain.Posting;
import org.interlace.introductions.posting.domain.PostingStore;

/** What the invented people look for, and the doors they offer. */
@ApplicationScoped
public class SamplePostings implements SampleData {

    private final Postings postings;
    private final PostingStore store;

    @Inject
    SamplePostings(Postings postings, PostingStore store) {
        this.postings = postings;
        this.store = store;
    }

    @Override
    public void load(SampleCommunity community) {
        if (!store.sample().isEmpty()) {
            return;
        }
        need(community, "entrepreneur", "Je cherche quelqu’un qui exporte des épices.", "fr", Phrase.PARTNER);
        need(community, "curator", "Iemand die foto’s maakt voor een kleine brochure.", "nl", Phrase.ADVICE);
        need(community, "juror", "An accountant who explains VAT in simple words.", "en", Phrase.FORMALITIES);
        door(community, "expert", "Je connais des grossistes en épices à Liège.", "fr", Phrase.SUPPLIER);
        door(community, "partner", "Une conseillère bancaire qui prend le temps d’expliquer.", "fr", Phrase.FUNDING);
        door(community, "coach", "Ik ken een atelier met naaimachines dat plaats heeft.", "nl", Phrase.ROOM);
    }

    private void need(SampleCommunity community, String person, String text, String language, Phrase purpose) {
        write(community, Posting.Kind.NEED, person, new Posting.Draft(text, language, Optional.of(purpose), true));
    }

    private void door(SampleCommunity community, String person, String text, String language, Phrase purpose) {
        write(community, Posting.Kind.DOOR, person, new Posting.Draft(text, language, Optional.of(purpose), true));
    }

    private void write(SampleCommunity community, Posting.Kind kind, String person, Posting.Draft draft) {
        community
                .person(person)
                .ifPresent(member ->
                        community.as(member, () -> postings.write(kind, draft).markSample()));
    }

    @Override
    public void remove(SampleCommunity community) {
        store.sample().forEach(store::remove);
    }
}

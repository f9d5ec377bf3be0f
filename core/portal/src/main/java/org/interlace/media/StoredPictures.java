package org.interlace.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.media.Crop;
import org.interlace.api.media.NewPicture;
import org.interlace.api.media.Picture;
import org.interlace.api.media.PictureId;
import org.interlace.api.media.PictureOwner;
import org.interlace.api.media.Pictures;
import org.interlace.api.problem.PortalException;
import org.interlace.api.text.Letters;
import org.interlace.media.store.PictureTable;
import org.interlace.registry.Contributions;

/** Keeps pictures in the tables, and shows each only to whom its owner shows it. */
@ApplicationScoped
public class StoredPictures implements Pictures {

    private static final List<Integer> SQUARE = List.of(112, 224, 640);
    private static final List<Integer> WIDE = List.of(480, 960, 1600);
    private static final int LONGEST = 300;

    private final Studio studio;
    private final PictureTable table;
    private final Contributions<PictureOwner> owners;
    private final Clock clock;

    @Inject
    StoredPictures(Studio studio, PictureTable table, Contributions<PictureOwner> owners, Clock clock) {
        this.studio = studio;
        this.table = table;
        this.owners = owners;
        this.clock = clock;
    }

    @Override
    @Transactional
    public PictureId store(NewPicture picture) {
        var words = new NewPicture(
                picture.kind(),
                picture.subject(),
                picture.bytes(),
                picture.crop(),
                said(picture.alternative()),
                picture.credit() == null ? null : said(picture.credit()));
        if (picture.bytes().length == 0) {
            throw new PortalException(MediaProblem.NOTHING);
        }
        var widths = picture.crop() instanceof Crop.Whole ? WIDE : SQUARE;
        var id = new PictureId(UUID.randomUUID());
        table.add(id, words, studio.draw(picture.bytes(), picture.crop(), widths), clock.instant());
        return id;
    }

    private static String said(String text) {
        if (text.isBlank() || text.length() > LONGEST || Letters.broken(text)) {
            throw new PortalException(MediaProblem.NO_ALTERNATIVE);
        }
        return Letters.withoutTurns(text).strip();
    }

    @Override
    public Optional<Picture> find(PictureId picture) {
        return table.find(picture);
    }

    @Override
    public List<Picture> of(String kind, UUID subject) {
        return table.of(kind, subject);
    }

    @Override
    @Transactional
    public void describe(PictureId picture, String alternative, Optional<String> credit) {
        table.describe(
                picture, said(alternative), credit.map(StoredPictures::said).orElse(null));
    }

    @Override
    @Transactional
    public void erase(PictureId picture) {
        table.delete(picture);
    }

    /** The bytes of one size, if whoever asks may see them; a picture without an owner is seen by nobody. */
    public Optional<byte[]> seen(PictureId id, int width) {
        return table.find(id).filter(this::shown).flatMap(picture -> table.bytes(id, width));
    }

    private boolean shown(Picture picture) {
        return owners.ask(owner -> owner.kind().equals(picture.kind()) && owner.shows(picture.id(), picture.subject()))
                .contains(true);
    }
}

package org.interlace.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.media.NewPicture;
import org.interlace.api.media.Picture;
import org.interlace.api.media.PictureId;
import org.interlace.database.Database;
import org.interlace.media.Studio;
import org.jspecify.annotations.Nullable;

/** Pictures in the tables, each size a row of bytes: one backup holds everything. */
@ApplicationScoped
public class PictureTable {

    private static final String SELECT = """
            select p.id, p.kind, p.subject, p.alternative, p.credit,
                array(select variant.width::text from media.variant where picture = p.id order by variant.width) as sizes
            from media.picture p
            """;

    private final Database database;

    @Inject
    PictureTable(Database database) {
        this.database = database;
    }

    /** Bytes of one size. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Bytes(byte[] jpeg) {}

    /** Adds one. */
    public void add(PictureId id, NewPicture picture, List<Studio.Variant> variants, Instant now) {
        database.change(
                """
                insert into media.picture (id, kind, subject, alternative, credit, created)
                values (?, ?, ?, ?, ?, ?)
                """, id.value(), picture.kind(), picture.subject(), picture.alternative(), picture.credit(), now);
        var rows = new ArrayList<@Nullable Object[]>();
        variants.forEach(one -> rows.add(new Object[] {id.value(), one.width(), one.height(), one.bytes()}));
        database.changeAll("insert into media.variant (picture, width, height, bytes) values (?, ?, ?, ?)", rows);
    }

    /** One. */
    public Optional<Picture> find(PictureId id) {
        return database.first(SELECT + "where p.id = ?", PictureTable::picture, id.value());
    }

    /** All of a kind of one subject, the newest first. */
    public List<Picture> of(String kind, UUID subject) {
        return database.list(
                SELECT + "where p.kind = ? and p.subject = ? order by p.created desc, p.id",
                PictureTable::picture,
                kind,
                subject);
    }

    /** The bytes of one size. */
    public Optional<byte[]> bytes(PictureId id, int width) {
        return database.first(
                        "select bytes from media.variant where picture = ? and width = ?",
                        row -> new Bytes(row.getBytes("bytes")),
                        id.value(),
                        width)
                .map(Bytes::jpeg);
    }

    /** Other words for one. */
    public void describe(PictureId id, String alternative, @Nullable String credit) {
        database.change(
                "update media.picture set alternative = ?, credit = ? where id = ?", alternative, credit, id.value());
    }

    /** Deletes one with all its sizes. */
    public void delete(PictureId id) {
        database.change("delete from media.picture where id = ?", id.value());
    }

    private static Picture picture(ResultSet row) throws SQLException {
        return new Picture(
                new PictureId(Database.id(row, "id")),
                row.getString("kind"),
                Database.id(row, "subject"),
                row.getString("alternative"),
                row.getString("credit"),
                Arrays.asList(Database.strings(row, "sizes").stream()
                        .map(Integer::valueOf)
                        .toArray(Integer[]::new)));
    }
}

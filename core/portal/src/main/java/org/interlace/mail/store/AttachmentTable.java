package org.interlace.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.mail.Attachment;
import org.interlace.database.Database;
import org.jspecify.annotations.Nullable;

/** Files that go with letters. One may go with many letters; it goes when the last of them has left. */
@ApplicationScoped
public class AttachmentTable {

    private final Database database;

    @Inject
    AttachmentTable(Database database) {
        this.database = database;
    }

    /** Keeps one; null when there is none. */
    public @Nullable UUID add(Optional<Attachment> attachment, Instant now) {
        var file = attachment.orElse(null);
        if (file == null) {
            return null;
        }
        var id = UUID.randomUUID();
        database.change(
                "insert into mail.attachment (id, name, type, method, file, made) values (?, ?, ?, ?, ?, ?)",
                id,
                file.name(),
                file.type(),
                file.method().orElse(null),
                file.file(),
                now);
        return id;
    }

    /** From columns of its own that were joined to a letter's. */
    static @Nullable Attachment read(ResultSet row) throws SQLException {
        var name = row.getString("file_name");
        return name == null
                ? null
                : new Attachment(
                        name,
                        row.getString("file_type"),
                        Optional.ofNullable(row.getString("file_method")),
                        row.getBytes("file"));
    }

    /** Deletes those that no letter needs: kept back, never made, deleted. */
    public int forget() {
        return database.change("""
                delete from mail.attachment a
                where not exists (select 1 from mail.mail m
                        where m.attachment = a.id and m.state not in ('sent', 'dropped'))
                    and not exists (select 1 from notification.notification n
                        where n.attachment = a.id and n.mail = 'soon')
                """);
    }
}

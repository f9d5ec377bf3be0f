-- a file that goes with letters; it goes when the last of them has left. Purpose: an entry for the reader's calendar.
create table mail.attachment (
    id uuid primary key,
    name text not null,
    type text not null,
    method text,
    file bytea not null check (octet_length(file) between 1 and 65536),
    made timestamptz not null
);
alter table mail.mail add attachment uuid references mail.attachment on delete set null;
create index mail_attachment on mail.mail (attachment) where attachment is not null;

-- only for news that is mailed at once
alter table notification.notification add attachment uuid references mail.attachment on delete set null;
create index notification_attachment on notification.notification (attachment) where attachment is not null;

create schema if not exists room;

create table room.room (
    id uuid primary key,
    origin text not null unique,
    topic text not null,
    opened timestamptz not null,
    last timestamptz not null
);
create index room_last on room.room (last);

-- who sits in a room; who left keeps the row, so that nobody is seated again against their wish
create table room.seat (
    room uuid not null references room.room on delete cascade,
    member uuid not null references member.member on delete cascade,
    since timestamptz not null,
    gone timestamptz,
    seen bigint not null default 0,
    contact text,
    primary key (room, member)
);
create index seat_member on room.seat (member);

create table room.message (
    id bigint generated always as identity primary key,
    room uuid not null references room.room on delete cascade,
    writer uuid not null references member.member on delete cascade,
    key uuid not null,
    language text not null,
    words text not null,
    at timestamptz not null,
    unique (room, writer, key)
);
create index message_room on room.message (room, id);
create index message_writer on room.message (writer);

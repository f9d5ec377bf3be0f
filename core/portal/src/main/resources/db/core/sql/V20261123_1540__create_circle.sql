create schema if not exists circle;

-- a small group; a proposed one lies here too, and is seen by nobody but those who were asked to found it
create table circle.circle (
    id uuid primary key,
    handle text not null unique,
    name text not null,
    purpose text not null,
    language text not null,
    kind text not null,
    state text not null,
    -- the welcome person; of a proposed one whoever proposes it
    welcome uuid references member.member on delete set null,
    -- whether that person's name is shown outside; false while the role only passed to them by itself
    named boolean not null default true,
    room uuid references room.room on delete set null,
    created timestamptz not null,
    closed timestamptz,
    sample boolean not null default false
);
create index circle_state on circle.circle (state, name);
create index circle_welcome on circle.circle (welcome);
create index circle_room on circle.circle (room);

-- who is inside
create table circle.inside (
    circle uuid not null references circle.circle on delete cascade,
    member uuid not null references member.member on delete cascade,
    since timestamptz not null,
    primary key (circle, member)
);
create index inside_member on circle.inside (member);

-- which circle a request is about
create table circle.asking (
    request uuid primary key references request.request on delete cascade,
    circle uuid not null references circle.circle on delete cascade
);
create index asking_circle on circle.asking (circle);

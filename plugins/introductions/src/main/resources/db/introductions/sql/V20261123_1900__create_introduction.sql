-- what was asked; states, times and people's roles are the request engine's
create table introduction (
    request uuid primary key,
    asker uuid not null,
    target uuid not null,
    begun timestamptz not null,
    purpose text not null,
    phrases text not null default '',
    text text not null default '',
    language text not null,
    translation text,
    translation_language text,
    look_over boolean not null default false,
    house boolean not null default true,
    without text not null default '',
    advice text,
    recommendation text,
    recommended text,
    recommender uuid,
    forwarded boolean not null default false,
    rather text,
    rather_note text,
    postponed date,
    room uuid,
    opened timestamptz,
    sample boolean not null default false
);
create index introduction_asker on introduction (asker, begun);
create index introduction_target on introduction (target, begun);
create index introduction_opened on introduction (opened) where opened is not null;
-- a way that was tried: at most three for one introduction
create table attempt (
    id uuid primary key,
    request uuid not null references introduction (request) on delete cascade,
    number int not null,
    first_connector uuid not null,
    second_connector uuid,
    asked uuid not null,
    answer text,
    until date,
    at timestamptz not null,
    unique (request, number)
);
create index attempt_first on attempt (first_connector);
create index attempt_second on attempt (second_connector);
-- a first meeting, proposed in the room
create table meeting (
    request uuid primary key references introduction (request) on delete cascade,
    proposer uuid not null,
    starts timestamptz not null,
    minutes int not null,
    place text not null,
    version int not null
);
-- what became of it, said by each of the two
create table outcome (
    id uuid primary key,
    request uuid not null references introduction (request) on delete cascade,
    member uuid not null,
    step int not null,
    answer text not null,
    at timestamptz not null,
    unique (request, member, step)
);
create index outcome_member on outcome (member);
-- whom somebody does not wish to be introduced through, and by whom they can be asked at all
create table avoided (
    id uuid primary key,
    member uuid not null,
    other uuid not null,
    unique (member, other)
);
create index avoided_other on avoided (other);
create table openness (
    member uuid primary key,
    reach text not null
);

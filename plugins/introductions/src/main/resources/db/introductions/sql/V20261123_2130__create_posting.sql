-- what somebody looks for, or a door that somebody can open, in their own words
create table posting (
    id uuid primary key,
    member uuid not null,
    kind text not null,
    text text not null,
    language text not null,
    purpose text,
    topics text not null default '',
    shown boolean not null,
    begun timestamptz not null,
    until timestamptz not null,
    sample boolean not null default false
);
create index posting_member on posting (member, kind);
create index posting_until on posting (until);
create index posting_topics on posting using gin (string_to_array(topics, ' ')) where shown;
-- what somebody does not wish to be shown again
create table passed_over (
    id uuid primary key,
    member uuid not null,
    posting uuid not null references posting (id) on delete cascade,
    unique (member, posting)
);
-- an introduction that answers one of them: no way is looked for
alter table introduction add column about text;
alter table introduction add column posting uuid;

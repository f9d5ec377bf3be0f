create schema if not exists media;

-- subject points at what the picture shows, in a table of its kind's owner
create table media.picture (
    id uuid primary key,
    kind text not null,
    subject uuid not null,
    alternative text not null,
    credit text,
    created timestamptz not null
);
create index picture_subject on media.picture (subject, kind);

-- drawn anew, JPEG without metadata
create table media.variant (
    picture uuid not null references media.picture on delete cascade,
    width integer not null,
    height integer not null,
    bytes bytea not null,
    primary key (picture, width)
);
alter table media.variant alter column bytes set storage external;

create table dish (
    id uuid primary key,
    member uuid not null,
    key text not null,
    name text not null,
    since timestamptz not null,
    sample boolean not null default false,
    unique (member, key)
);

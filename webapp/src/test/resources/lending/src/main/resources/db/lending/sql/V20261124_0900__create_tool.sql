create table tool (
    id uuid primary key,
    member uuid not null,
    note text not null,
    since timestamptz not null
);

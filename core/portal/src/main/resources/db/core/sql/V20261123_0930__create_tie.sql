create schema if not exists tie;

-- ties from another system are shown to both at the next sign-in: keep or remove
alter table member.tie add column kept_a boolean not null default true;
alter table member.tie add column kept_b boolean not null default true;

-- what a proposal is about; states and times are the request's
create table tie.proposal (
    request uuid primary key references request.request on delete cascade,
    kind text not null,
    because text not null,
    ref text not null
);

-- six digits shown or said aloud when meeting; only their keyed hash is kept
create table tie.code (
    member uuid primary key references member.member on delete cascade,
    hash bytea not null unique,
    kind text not null,
    expires timestamptz not null
);

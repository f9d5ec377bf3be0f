-- staff act for a member only with consent, for a purpose and at most seven days
create table safety.acting (
    id uuid primary key,
    staff uuid not null references account.account on delete cascade,
    member uuid not null references member.member on delete cascade,
    purpose text not null,
    days integer not null check (days between 1 and 7),
    state text not null check (state in ('asked', 'given', 'refused', 'withdrawn')),
    asked timestamptz not null,
    ends timestamptz not null
);
create index acting_staff on safety.acting (staff, member);
create index acting_member on safety.acting (member);

-- six digits said face to face; only their keyed hash is kept, for fifteen minutes and five tries
create table safety.acting_code (
    member uuid primary key references member.member on delete cascade,
    code bytea not null,
    until timestamptz not null,
    tries integer not null default 0
);

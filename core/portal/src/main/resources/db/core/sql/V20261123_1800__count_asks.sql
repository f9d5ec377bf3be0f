create schema if not exists availability;

-- what somebody chose; without a row: two asks a week
create table availability.choice (
    member uuid primary key references member.member on delete cascade,
    weekly integer not null check (weekly between 0 and 20),
    paused_until timestamptz,
    rested_since timestamptz
);

-- each time a member was asked something for somebody else
create table availability.ask (
    request uuid not null references request.request on delete cascade,
    member uuid not null references member.member on delete cascade,
    at timestamptz not null,
    answer text check (answer in ('answered', 'silent')),
    forgiven boolean not null default false,
    primary key (request, member)
);
create index ask_member on availability.ask (member, at);

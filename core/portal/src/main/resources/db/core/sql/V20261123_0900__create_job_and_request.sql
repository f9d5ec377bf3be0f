-- work done now and then, by one of all nodes
create table core.job (
    name text primary key,
    next timestamptz not null,
    began timestamptz,
    ended timestamptz,
    failures integer not null default 0
);

create schema if not exists request;

-- a request of any kind: only states and times; the kind keeps its own facts in its own tables
create table request.request (
    id uuid primary key,
    kind text not null,
    state text not null,
    key text,
    begun timestamptz not null,
    ends timestamptz not null,
    deadline timestamptz,
    remind timestamptz,
    due timestamptz,
    ended timestamptz,
    good boolean not null default false,
    told boolean not null default false,
    sample boolean not null default false,
    version integer not null default 1
);
-- a key is given up only when the asker may know that it came to nothing
create unique index request_key on request.request (kind, key) where key is not null;
create index request_due on request.request (due) where due is not null;
create index request_ended on request.request (ended) where ended is not null;

create table request.party (
    request uuid not null references request.request on delete cascade,
    role text not null,
    member uuid not null references member.member on delete cascade,
    primary key (request, role, member)
);
create index party_member on request.party (member);

create table request.step (
    id bigint generated always as identity primary key,
    request uuid not null references request.request on delete cascade,
    at timestamptz not null,
    move text not null,
    origin text not null,
    target text not null,
    role text not null,
    member uuid references member.member on delete set null
);
create index step_request on request.step (request);
create index step_member on request.step (member);

-- days on which no clock runs
create table request.closing_day (
    day date primary key
);

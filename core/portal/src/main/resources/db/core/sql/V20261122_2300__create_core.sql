create schema if not exists vocabulary;
create schema if not exists account;
create schema if not exists member;
create schema if not exists organisation;
create schema if not exists safety;
create schema if not exists graph;

-- what other nodes watch: a change of a name's version drops the caches that depend on it
create table core.topic (
    name text primary key,
    version bigint not null default 1
);

create table core.plugin (
    id text primary key,
    version text not null,
    wanted text not null default 'on' check (wanted in ('on', 'off')),
    personal_columns text not null default '',
    labels text not null default '',
    since timestamptz not null default now()
);

create table vocabulary.term (
    id uuid primary key,
    kind text not null check (kind in ('skill', 'sector', 'topic', 'language', 'place', 'kind')),
    key text not null,
    aliases text[] not null default '{}',
    country text,
    lat double precision,
    lon double precision,
    reviewed boolean not null default true,
    unique (kind, key)
);

create table vocabulary.label (
    term uuid not null references vocabulary.term on delete cascade,
    language text not null,
    text text not null,
    primary key (term, language)
);

create table account.account (
    id uuid primary key,
    email text unique check (email = lower(email)),
    password text,
    member uuid unique,
    language text,
    created timestamptz not null,
    failures integer not null default 0,
    locked_until timestamptz,
    sample boolean not null default false
);

create table account.role (
    name text primary key,
    fixed boolean not null default false
);

create table account.role_permission (
    role text not null references account.role on delete cascade,
    permission text not null,
    primary key (role, permission)
);

create table account.account_role (
    account uuid not null references account.account on delete cascade,
    role text not null references account.role on delete cascade,
    primary key (account, role)
);
create index account_role_role on account.account_role (role);

create table account.session (
    hash bytea primary key,
    account uuid not null references account.account on delete cascade,
    created timestamptz not null,
    seen timestamptz not null,
    ended timestamptz
);
create index session_account on account.session (account);

create table account.token (
    id uuid primary key,
    hash bytea not null unique,
    account uuid not null references account.account on delete cascade,
    name text not null,
    scopes text not null default '',
    created timestamptz not null,
    expires timestamptz,
    ended timestamptz
);
create index token_account on account.token (account);

create table organisation.organisation (
    id uuid primary key,
    handle text not null unique,
    name text not null,
    name_key text not null,
    kind text not null,
    place uuid references vocabulary.term,
    website text,
    sample boolean not null default false,
    version integer not null default 1
);
create index organisation_name_key on organisation.organisation (name_key);

create table organisation.description (
    organisation uuid not null references organisation.organisation on delete cascade,
    language text not null,
    text text not null,
    primary key (organisation, language)
);

create table member.member (
    id uuid primary key,
    handle text not null unique,
    name text not null,
    latin_name text,
    name_key text not null,
    headline text,
    about text,
    language text,
    kinds text[] not null default '{}',
    place uuid references vocabulary.term,
    organisation uuid references organisation.organisation on delete set null,
    represents boolean not null default false,
    audiences text not null default '',
    joined timestamptz not null,
    active timestamptz,
    external text unique,
    sample boolean not null default false,
    version integer not null default 1
);
create index member_name_key on member.member (name_key text_pattern_ops);
create index member_organisation on member.member (organisation);

create table member.skill (
    member uuid not null references member.member on delete cascade,
    term uuid not null references vocabulary.term,
    primary key (member, term)
);
create index skill_term on member.skill (term);

create table member.sector (
    member uuid not null references member.member on delete cascade,
    term uuid not null references vocabulary.term,
    primary key (member, term)
);
create index sector_term on member.sector (term);

create table member.topic (
    member uuid not null references member.member on delete cascade,
    term uuid not null references vocabulary.term,
    primary key (member, term)
);
create index topic_term on member.topic (term);

create table member.language (
    member uuid not null references member.member on delete cascade,
    term uuid not null references vocabulary.term,
    level text not null default 'good' check (level in ('native', 'good', 'basic')),
    primary key (member, term)
);
create index language_term on member.language (term);

create table member.tie (
    id uuid primary key,
    a uuid not null references member.member on delete cascade,
    b uuid not null references member.member on delete cascade,
    kind text not null,
    since timestamptz not null,
    confirmed timestamptz not null,
    open_a boolean not null default false,
    open_b boolean not null default false,
    sample boolean not null default false,
    version integer not null default 1,
    check (a < b),
    unique (a, b)
);
create index tie_b on member.tie (b);

alter table account.account add foreign key (member) references member.member on delete set null;

create table safety.block (
    id uuid primary key,
    blocker uuid not null references member.member on delete cascade,
    blocked uuid not null references member.member on delete cascade,
    since timestamptz not null,
    check (blocker <> blocked),
    unique (blocker, blocked)
);
create index block_blocked on safety.block (blocked);

-- D13: names only the subject; its current state is read when the change is applied
create table graph.graph_change (
    sequence bigint generated always as identity primary key,
    kind text not null,
    subject uuid not null,
    ready timestamptz not null default now(),
    tries integer not null default 0
);
create index graph_change_subject on graph.graph_change (kind, subject);

-- keys that all nodes share
create table core.secret (
    name text primary key,
    value bytea not null
);
insert into core.secret (name, value)
values ('form', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

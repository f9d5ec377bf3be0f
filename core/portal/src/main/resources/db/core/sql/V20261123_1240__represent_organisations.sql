-- who may speak for an organisation: proposed by staff or by somebody who does, confirmed by the member
create table organisation.representative (
    id uuid primary key,
    organisation uuid not null references organisation.organisation on delete cascade,
    member uuid not null references member.member on delete cascade,
    confirmed boolean not null default false,
    since timestamptz not null,
    unique (organisation, member)
);
create index representative_member on organisation.representative (member);

insert into organisation.representative (id, organisation, member, confirmed, since)
select gen_random_uuid(), organisation, id, true, joined from member.member
where represents and organisation is not null;

create schema if not exists project;

create table project.project (
    id uuid primary key,
    handle text not null unique,
    title text not null,
    sector uuid references vocabulary.term,
    stage text not null check (stage in ('awareness', 'pre-incubation', 'incubation', 'launch', 'alumni')),
    audience text not null default 'me' check (audience in ('me', 'ties', 'members', 'everyone')),
    created timestamptz not null,
    sample boolean not null default false,
    version integer not null default 1
);

create table project.summary (
    project uuid not null references project.project on delete cascade,
    language text not null,
    text text not null,
    primary key (project, language)
);

-- who carries it and who stands round it; each confirms
create table project.person (
    id uuid primary key,
    project uuid not null references project.project on delete cascade,
    member uuid not null references member.member on delete cascade,
    part text not null check (part in ('carrier', 'coach', 'facilitator', 'expert', 'peer')),
    confirmed boolean not null default false,
    since timestamptz not null,
    unique (project, member, part)
);
create index person_member on project.person (member);

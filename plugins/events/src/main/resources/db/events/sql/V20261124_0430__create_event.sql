-- the nil id stands for nobody
-- what happens; "sheet" is all that it says, the columns beside it are what lists ask for
create table event (
    id uuid primary key,
    handle text not null unique,
    organisation uuid,
    author uuid,
    state text not null,
    sheet text not null,
    kind text not null,
    starts timestamptz not null,
    ends timestamptz not null,
    place uuid,
    spoken text not null default '',
    needs text not null default '',
    words text not null default '',
    open boolean not null,
    free boolean not null,
    topics text not null default '',
    sequence integer not null default 0,
    version integer not null default 1,
    created timestamptz not null,
    modified timestamptz not null,
    published timestamptz,
    looked_over boolean not null default false,
    request uuid,
    sample boolean not null default false
);
create index event_shown on event (starts) where state in ('published', 'cancelled');
create index event_state on event (state, created);
create index event_organisation on event (organisation, starts desc);
create index event_author on event (author);
create unique index event_request on event (request) where request <> '00000000-0000-0000-0000-000000000000';

-- what one said until it was changed
create table revision (
    id uuid primary key,
    event uuid not null references event (id) on delete cascade,
    version integer not null,
    author uuid,
    at timestamptz not null,
    sheet text not null
);
create index revision_event on revision (event, version desc);

-- who comes, or waits to
create table enrolment (
    id uuid primary key,
    event uuid not null references event (id) on delete cascade,
    member uuid,
    guest_name text,
    email text,
    phone text,
    language text,
    state text not null,
    people integer not null check (people > 0),
    guests integer not null default 0,
    children integer not null default 0,
    groups text not null default '',
    pot text,
    answers text not null default '{}',
    seen text not null,
    ticket text not null unique,
    in_line bigint not null,
    offer uuid,
    offered_until timestamptz,
    begun timestamptz not null,
    came timestamptz,
    reminded boolean not null default false,
    thanked boolean not null default false,
    sample boolean not null default false
);
create index enrolment_event on enrolment (event, state, in_line);
-- nobody has two seats
create unique index enrolment_member on enrolment (event, member) where member <> '00000000-0000-0000-0000-000000000000' and state <> 'left';
create unique index enrolment_email on enrolment (event, lower(email)) where email is not null and state <> 'left';
create unique index enrolment_phone on enrolment (event, phone) where email is null and phone is not null and state <> 'left';
create index enrolment_of on enrolment (member);
create unique index enrolment_offer on enrolment (offer) where offer <> '00000000-0000-0000-0000-000000000000';

-- how many came, when nobody is named any more
create table attendance (
    event uuid primary key references event (id) on delete cascade,
    enrolled integer not null,
    came integer not null
);

-- secrets in letters to people without an account, each by its hash
create table link (
    hash text primary key,
    enrolment uuid not null references enrolment (id) on delete cascade
);

-- who may check people in at the door, and nothing else
create table door (
    id uuid primary key,
    event uuid not null references event (id) on delete cascade,
    member uuid not null,
    unique (event, member)
);

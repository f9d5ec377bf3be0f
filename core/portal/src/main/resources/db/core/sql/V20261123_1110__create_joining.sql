create schema if not exists joining;

-- what somebody wrote to join. Purpose: to decide, with the person, what fits. Unconfirmed ones go after 14 days, refused
-- and withdrawn ones 12 months after their end; of accepted ones the words go when the person joins.
create table joining.application (
    id uuid primary key,
    state text not null check (state in ('unconfirmed', 'waiting', 'accepted', 'refused', 'withdrawn')),
    name text not null,
    door text not null default '',
    words text not null default '',
    language text not null,
    kinds text[] not null default '{}',
    spoken uuid[] not null default '{}',
    place uuid references vocabulary.term on delete set null,
    email text check (email = lower(email)),
    phone text,
    through text,
    helper uuid references account.account on delete set null,
    link bytea unique,
    digits bytea unique,
    begun timestamptz not null,
    confirmed timestamptz,
    ended timestamptz,
    decider uuid references account.account on delete set null,
    account uuid references account.account on delete cascade,
    version integer not null default 1
);
create index application_state on joining.application (state, begun desc, id);
create index application_email on joining.application (email) where email is not null;
create index application_helper on joining.application (helper);
create index application_decider on joining.application (decider);
create index application_account on joining.application (account);

-- an open door for one person. Purpose: to let somebody in who was invited. What is known of the person goes when the
-- person joins or declines, and 30 days after the end otherwise.
create table joining.invitation (
    id uuid primary key,
    state text not null check (state in ('open', 'joined', 'withdrawn', 'declined')),
    name text not null default '',
    email text check (email = lower(email)),
    language text not null,
    kinds text[] not null default '{}',
    spoken uuid[] not null default '{}',
    place uuid references vocabulary.term on delete set null,
    about text not null default '',
    role text not null references account.role on delete cascade,
    link bytea unique,
    digits bytea unique,
    turn integer not null default 0,
    account uuid references account.account on delete cascade,
    application uuid references joining.application on delete set null,
    inviter uuid references account.account on delete set null,
    created timestamptz not null,
    expires timestamptz not null,
    ended timestamptz
);
create index invitation_state on joining.invitation (state, created desc, id);
create index invitation_email on joining.invitation (email) where email is not null;
create index invitation_account on joining.invitation (account);
create index invitation_application on joining.invitation (application);
create index invitation_inviter on joining.invitation (inviter);

-- which privacy notice somebody has read and accepted, and that the person is 18 or over. Purpose: to prove it.
create table joining.agreement (
    account uuid not null references account.account on delete cascade,
    notice text not null,
    given timestamptz not null,
    primary key (account, notice)
);

-- rough words such as 'firefox phone', so that people recognise their own sessions; goes with the session
alter table account.session add column device text not null default '';

-- the day only: enough to see which tokens nobody uses
alter table account.token add column used date;

-- links in letters: for a new password, to sign in without one, or to check a new e-mail address; each works once.
-- Purpose: to let people in who lost their password. A row goes when its link is used, or with the next sweep.
create table account.link (
    hash bytea primary key,
    account uuid not null references account.account on delete cascade,
    purpose text not null check (purpose in ('password', 'sign-in', 'email')),
    email text check (email = lower(email)),
    expires timestamptz not null
);
create index link_account on account.link (account);

-- a code that staff say to somebody who sits beside them; one for each account, for fifteen minutes
create table account.code (
    account uuid primary key references account.account on delete cascade,
    hash bytea not null unique,
    expires timestamptz not null
);

-- how often something was asked for, by keyed hash of what it was; kept a day
create table account.throttle (
    hash bytea primary key,
    count integer not null,
    since timestamptz not null
);

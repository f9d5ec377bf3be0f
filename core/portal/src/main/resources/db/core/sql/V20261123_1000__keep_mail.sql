create schema if not exists mail;

-- letters on their way. The words and the secrets in them go when a letter has left; the row stays 30 days, so that
-- staff can say whether and when it left. Purpose: to reach people outside the portal.
create table mail.mail (
    id uuid primary key,
    kind text not null,
    once text not null,
    account uuid references account.account on delete cascade,
    email text check (email = lower(email)),
    language text,
    words text,
    state text not null check (state in ('waiting', 'held', 'phone', 'sending', 'sent', 'dead', 'dropped')),
    rank smallint not null default 0,
    tries integer not null default 0,
    first_try timestamptz,
    ready timestamptz not null,
    error text,
    created timestamptz not null,
    ended timestamptz,
    check ((account is null) <> (email is null)),
    unique (kind, once)
);
create index mail_ready on mail.mail (rank, ready) where state in ('waiting', 'sending');
create index mail_phone on mail.mail (account) where state = 'phone';
create index mail_created on mail.mail (created desc, id);
create index mail_state on mail.mail (state, created desc, id);
create index mail_account on mail.mail (account);
create index mail_email on mail.mail (email) where email is not null;

-- one row: since when the mail server does not answer, as any node saw it last
create table mail.server (
    one boolean primary key default true check (one),
    failing timestamptz,
    error text
);
insert into mail.server (failing) values (null);

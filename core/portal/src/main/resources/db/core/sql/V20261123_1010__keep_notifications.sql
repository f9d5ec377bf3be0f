create schema if not exists notification;

-- what somebody was told. Sentences hold ids of people, never names: they are written out when they are read.
-- Purpose: to tell people what happened and what waits for them. Read ones go after six months.
create table notification.notification (
    id uuid primary key,
    account uuid not null references account.account on delete cascade,
    kind text not null,
    once text not null,
    text text not null,
    facts text not null,
    address text not null,
    people uuid[] not null default '{}',
    mail text not null check (mail in ('soon', 'gather', 'phone', 'done')),
    letter uuid,
    told timestamptz not null,
    read timestamptz,
    settled timestamptz,
    unique (kind, once, account)
);
create index notification_newest on notification.notification (account, told desc, id);
create index notification_unread on notification.notification (account) where read is null and settled is null;
create index notification_soon on notification.notification (told) where mail = 'soon';
create index notification_gather on notification.notification (account) where mail = 'gather';
create index notification_phone on notification.notification (account) where mail = 'phone';
create index notification_letter on notification.notification (letter) where letter is not null;
create index notification_people on notification.notification using gin (people) where people <> '{}';
create index notification_told on notification.notification (told);

-- how soon each kind of news is mailed, where somebody chose
create table notification.choice (
    account uuid not null references account.account on delete cascade,
    kind text not null,
    cadence text not null check (cadence in ('now', 'daily', 'weekly', 'never')),
    primary key (account, kind)
);

-- the digests that went out: whoever adds the row sends them
create table notification.digest (
    cadence text not null,
    due timestamptz not null,
    primary key (cadence, due)
);

-- which version of the privacy notice each account has read
create table privacy.notice_read (
    account uuid not null references account.account on delete cascade,
    version integer not null,
    at timestamptz not null,
    primary key (account, version)
);

-- when somebody signed in last, to the day, and when they were told that a silent account will be erased
alter table account.account add column seen date;

create table privacy.silence (
    account uuid primary key references account.account on delete cascade,
    first date not null,
    second date
);

-- wrong passwords count by the address that was typed, whether or not anybody has it: a lock tells nothing about who
-- has an account; kept a day, and only as a keyed hash
create table account.sign_in_failure (
    address bytea primary key,
    failures integer not null,
    locked_until timestamptz,
    last timestamptz not null
);

alter table account.account drop column failures;
alter table account.account drop column locked_until;

-- what a caller sent with an Idempotency-Key, so that sending it again answers the same and does nothing
create table core.repeat (
    account uuid not null references account.account on delete cascade,
    key text not null,
    request text not null,
    status integer,
    content_type text,
    body text,
    created timestamptz not null,
    primary key (account, key)
);
create index repeat_created on core.repeat (created);

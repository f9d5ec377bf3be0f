create schema if not exists privacy;

-- D4: an erasure is complete when every plugin has answered; then its row goes too
create table privacy.erasure (
    account uuid primary key,
    member uuid,
    begun timestamptz not null
);

create table privacy.erasure_answer (
    account uuid not null references privacy.erasure on delete cascade,
    plugin text not null,
    primary key (account, plugin)
);

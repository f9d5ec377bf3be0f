-- what staff and plugins did; ids and keys of texts only. Kept 12 months. Who is erased is no longer named: the row stays
create table safety.audit (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    kind text not null check (kind in ('account', 'operator', 'plugin', 'portal')),
    account uuid references account.account on delete set null,
    roles text[] not null default '{}',
    plugin text,
    act text not null,
    member uuid references member.member on delete set null,
    own boolean not null default false,
    object text not null default ''
);
create index audit_at on safety.audit (at);
create index audit_member on safety.audit (member, id) where member is not null;
create index audit_account on safety.audit (account, id) where account is not null;

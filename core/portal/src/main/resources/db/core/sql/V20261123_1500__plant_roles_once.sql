-- what the portal granted by itself, once: what an operator took away afterwards stays away, what a later version brings
-- still arrives
create table account.planted (
    role text not null references account.role on delete cascade,
    permission text not null,
    primary key (role, permission)
);
insert into account.planted (role, permission)
select p.role, p.permission from account.role_permission p join account.role r on r.name = p.role where r.fixed;

-- two people may edit one role: the second is told
alter table account.role add column version integer not null default 1;

-- how roles of the operator's own are called; the words of the fixed ones come with the portal
create table account.role_label (
    role text not null references account.role on delete cascade,
    language text not null,
    text text not null,
    primary key (role, language)
);

-- staff suspend an account: nobody enters with it until somebody lifts that again. The person reads both reasons. Kept
-- 12 months after it was lifted
create table account.suspension (
    id uuid primary key,
    account uuid not null references account.account on delete cascade,
    since timestamptz not null,
    reason text not null,
    staff uuid references account.account on delete set null,
    lifted timestamptz,
    lift_reason text,
    lift_staff uuid references account.account on delete set null
);
create index suspension_account on account.suspension (account);
create unique index suspension_standing on account.suspension (account) where lifted is null;
create index suspension_staff on account.suspension (staff) where staff is not null;
create index suspension_lift_staff on account.suspension (lift_staff) where lift_staff is not null;

-- beside the profile, because everything that shows people reads it there
alter table member.member add column suspended boolean not null default false;

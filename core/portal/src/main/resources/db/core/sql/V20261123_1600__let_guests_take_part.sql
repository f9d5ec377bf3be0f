-- who plays a role without a profile: a random number. Who that is, only the kind's own facts say.
create table request.guest (
    request uuid not null references request.request on delete cascade,
    role text not null,
    id uuid not null,
    primary key (request, role, id)
);

alter table request.step add column guest uuid;

-- applications that are on their way run in the engine from now on, each under its own number
insert into request.request (id, kind, state, begun, ends, deadline, remind, due)
select id, 'joining.application', state, begun, ends, least(deadline, ends), remind,
    coalesce(least(remind, deadline, ends), ends)
from (
    select id, state, begun, begun + interval '90 days' as ends,
        case state when 'unconfirmed' then begun + interval '14 days'
            else coalesce(confirmed, begun) + interval '30 days' end as deadline,
        case state when 'waiting' then coalesce(confirmed, begun) + interval '7 days' end as remind
    from joining.application where state in ('unconfirmed', 'waiting')
) open;

insert into request.guest (request, role, id)
select id, 'asker', gen_random_uuid() from joining.application where state in ('unconfirmed', 'waiting');

update notification.notification set kind = 'request.question', once = once || '/waiting/house'
where kind = 'joining.application';

-- the engine decides which of two moves wins
alter table joining.application drop column version;

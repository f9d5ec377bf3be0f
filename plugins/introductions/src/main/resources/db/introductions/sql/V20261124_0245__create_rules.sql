-- what the operator decides; without a row the usual rules hold
create table rules (
    id int primary key check (id = 1),
    look_over boolean not null,
    open int not null,
    connector_days int not null,
    target_days int not null
);

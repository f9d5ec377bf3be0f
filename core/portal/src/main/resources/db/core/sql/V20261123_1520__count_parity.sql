-- figures of parity, counted once a month: whoever looked before and after somebody stated a gender would otherwise know
-- it. Numbers only; nobody is named. The month before goes when the next one comes
create table member.parity (
    month date not null,
    people text not null,
    women integer not null,
    others integer not null,
    unstated integer not null,
    primary key (month, people)
);

-- fields of the profile that the operator defines; what may endanger is off and stays with the person and the ties
create table member.field (
    id uuid primary key,
    key text not null unique check (key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(key) between 3 and 60),
    kind text not null check (kind in ('line', 'text', 'choice', 'choices', 'yes-no', 'number', 'date', 'link')),
    maximum text not null check (maximum in ('me', 'ties', 'members', 'everyone')),
    searchable boolean not null default false,
    dangerous boolean not null default false,
    state text not null default 'off' check (state in ('off', 'on')),
    kinds text[] not null default '{}',
    position integer not null default 1000,
    version integer not null default 1,
    check (not dangerous or (maximum in ('me', 'ties') and not searchable))
);

create table member.field_text (
    field uuid not null references member.field on delete cascade,
    language text not null,
    label text not null,
    purpose text,
    primary key (field, language)
);

create table member.field_choice (
    field uuid not null references member.field on delete cascade,
    key text not null,
    language text not null,
    position integer not null,
    label text not null,
    primary key (field, key, language)
);

-- one member's answer: only the person sees it until the person chooses otherwise
create table member.field_value (
    member uuid not null references member.member on delete cascade,
    field uuid not null references member.field on delete cascade,
    answer text[] not null,
    audience text not null default 'me' check (audience in ('me', 'ties', 'members', 'everyone')),
    primary key (member, field)
);
create index field_value_field on member.field_value (field);

insert into member.field (id, key, kind, maximum, searchable, dangerous, state, position) values
    ('5d1d0000-0000-4000-8000-000000000001', 'looking-for', 'text', 'everyone', true, false, 'on', 100),
    ('5d1d0000-0000-4000-8000-000000000002', 'country-of-origin', 'line', 'ties', false, true, 'off', 900),
    ('5d1d0000-0000-4000-8000-000000000003', 'route', 'text', 'ties', false, true, 'off', 910),
    ('5d1d0000-0000-4000-8000-000000000004', 'legal-status', 'line', 'ties', false, true, 'off', 920),
    ('5d1d0000-0000-4000-8000-000000000005', 'family', 'text', 'ties', false, true, 'off', 930);

insert into member.field_text (field, language, label, purpose) values
    ('5d1d0000-0000-4000-8000-000000000001', 'fr', 'Ce que je cherche', 'Une personne qui peut vous aider le lit, et pense à quelqu’un.'),
    ('5d1d0000-0000-4000-8000-000000000001', 'en', 'What I look for', 'Somebody who can help reads it, and thinks of someone.'),
    ('5d1d0000-0000-4000-8000-000000000001', 'nl', 'Wat ik zoek', 'Iemand die kan helpen leest het, en denkt aan iemand.'),
    ('5d1d0000-0000-4000-8000-000000000001', 'de', 'Was ich suche', 'Jemand, der helfen kann, liest es und denkt an jemanden.'),
    ('5d1d0000-0000-4000-8000-000000000001', 'ar', 'ما أبحث عنه', 'يقرؤه من يستطيع المساعدة فيتذكّر شخصًا.'),
    ('5d1d0000-0000-4000-8000-000000000001', 'uk', 'Що я шукаю', 'Хтось, хто може допомогти, прочитає і згадає про когось.'),
    ('5d1d0000-0000-4000-8000-000000000002', 'fr', 'Mon pays d’origine', 'Seulement si vous voulez le dire à vos liens. Personne ne peut le chercher.'),
    ('5d1d0000-0000-4000-8000-000000000002', 'en', 'My country of origin', 'Only if you wish to tell your ties. Nobody can search for it.'),
    ('5d1d0000-0000-4000-8000-000000000002', 'nl', 'Mijn land van herkomst', 'Alleen als u het uw banden wilt vertellen. Niemand kan erop zoeken.'),
    ('5d1d0000-0000-4000-8000-000000000002', 'de', 'Mein Herkunftsland', 'Nur wenn Sie es Ihren Verbindungen sagen möchten. Niemand kann danach suchen.'),
    ('5d1d0000-0000-4000-8000-000000000002', 'ar', 'بلدي الأصلي', 'فقط إن أردتم أن تقولوه لصلاتكم. لا أحد يستطيع البحث عنه.'),
    ('5d1d0000-0000-4000-8000-000000000002', 'uk', 'Країна мого походження', 'Лише якщо хочете сказати своїм зв’язкам. Ніхто не може цього шукати.'),
    ('5d1d0000-0000-4000-8000-000000000003', 'fr', 'Mon chemin jusqu’ici', 'Seulement si vous voulez le raconter à vos liens. Personne ne peut le chercher.'),
    ('5d1d0000-0000-4000-8000-000000000003', 'en', 'My way here', 'Only if you wish to tell your ties. Nobody can search for it.'),
    ('5d1d0000-0000-4000-8000-000000000003', 'nl', 'Mijn weg hierheen', 'Alleen als u het uw banden wilt vertellen. Niemand kan erop zoeken.'),
    ('5d1d0000-0000-4000-8000-000000000003', 'de', 'Mein Weg hierher', 'Nur wenn Sie es Ihren Verbindungen erzählen möchten. Niemand kann danach suchen.'),
    ('5d1d0000-0000-4000-8000-000000000003', 'ar', 'طريقي إلى هنا', 'فقط إن أردتم أن تحكوه لصلاتكم. لا أحد يستطيع البحث عنه.'),
    ('5d1d0000-0000-4000-8000-000000000003', 'uk', 'Мій шлях сюди', 'Лише якщо хочете розповісти своїм зв’язкам. Ніхто не може цього шукати.'),
    ('5d1d0000-0000-4000-8000-000000000004', 'fr', 'Mon statut de séjour', 'Seulement si vous voulez le dire à vos liens. Personne ne peut le chercher.'),
    ('5d1d0000-0000-4000-8000-000000000004', 'en', 'My residence status', 'Only if you wish to tell your ties. Nobody can search for it.'),
    ('5d1d0000-0000-4000-8000-000000000004', 'nl', 'Mijn verblijfsstatus', 'Alleen als u het uw banden wilt vertellen. Niemand kan erop zoeken.'),
    ('5d1d0000-0000-4000-8000-000000000004', 'de', 'Mein Aufenthaltsstatus', 'Nur wenn Sie es Ihren Verbindungen sagen möchten. Niemand kann danach suchen.'),
    ('5d1d0000-0000-4000-8000-000000000004', 'ar', 'وضع إقامتي', 'فقط إن أردتم أن تقولوه لصلاتكم. لا أحد يستطيع البحث عنه.'),
    ('5d1d0000-0000-4000-8000-000000000004', 'uk', 'Мій статус перебування', 'Лише якщо хочете сказати своїм зв’язкам. Ніхто не може цього шукати.'),
    ('5d1d0000-0000-4000-8000-000000000005', 'fr', 'Ma famille', 'Seulement si vous voulez en parler à vos liens. Personne ne peut le chercher.'),
    ('5d1d0000-0000-4000-8000-000000000005', 'en', 'My family', 'Only if you wish to tell your ties. Nobody can search for it.'),
    ('5d1d0000-0000-4000-8000-000000000005', 'nl', 'Mijn familie', 'Alleen als u het uw banden wilt vertellen. Niemand kan erop zoeken.'),
    ('5d1d0000-0000-4000-8000-000000000005', 'de', 'Meine Familie', 'Nur wenn Sie es Ihren Verbindungen sagen möchten. Niemand kann danach suchen.'),
    ('5d1d0000-0000-4000-8000-000000000005', 'ar', 'عائلتي', 'فقط إن أردتم أن تتحدثوا عنها لصلاتكم. لا أحد يستطيع البحث عنه.'),
    ('5d1d0000-0000-4000-8000-000000000005', 'uk', 'Моя родина', 'Лише якщо хочете розповісти своїм зв’язкам. Ніхто не може цього шукати.');

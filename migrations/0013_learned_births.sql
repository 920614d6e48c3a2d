-- What lists taught of births of people who were on record, so that undoing a list takes it back.
set local role sovang_owner;

create table learned_births (
  id uuid primary key default gen_random_uuid(),
  import_id uuid not null references imports (id),
  person_id uuid not null references people (id),
  born_year_before int,
  born_on date,
  born_year int,
  recorded bigint not null references audit_changes (position),
  taken_back bigint references audit_changes (position),
  check (born_on is null or born_year is null),
  check (born_on is not null or (born_year is not null and born_year_before is null))
);
comment on table learned_births is 'A day or year of birth that a list brought to somebody who was on record without it. Undoing the list takes it back, unless the record was changed or others relied on it since.';
comment on column learned_births.born_year_before is 'The year that was known, when the list told its day; null: nothing was known.';
comment on column learned_births.taken_back is 'The undoing that took it back; null: it stands, or was left when the list was undone.';
create index learned_births_import on learned_births (import_id);
create index learned_births_person on learned_births (person_id);

grant select, insert on learned_births to sovang_app;
grant update (taken_back) on learned_births to sovang_app;

-- What the office keeps of people: identity, posts, ratings, discipline, absences, training, initiatives, registrations.
set local role sovang_owner;

alter table people
  add column form_of_address text not null default '',
  add column citizen_number text not null default '',
  add column staff_number text not null default '',
  add column died_on date,
  add column home_unit_id uuid references units (id),
  add column merged_into uuid references people (id),
  add constraint people_not_merged_into_itself check (merged_into is distinct from id);
comment on column people.form_of_address is 'Xưng hô of the person now; each line of a paper keeps its own.';
comment on column people.citizen_number is 'Số định danh cá nhân, digits only; empty when not known. Personal: shown only to those who keep the record.';
comment on column people.staff_number is 'Số hiệu công chức, viên chức, as the office writes it; empty when not known.';
comment on column people.home_unit_id is 'Where a citizen without a post is kept: the unit in whose area the person lives.';
comment on column people.merged_into is 'The record that a person decided to be the same human; derived from person_merges, which can be taken back.';
create index people_citizen_number on people (citizen_number) where citizen_number <> '';
create index people_staff_number on people (staff_number) where staff_number <> '';
create index people_merged on people (merged_into) where merged_into is not null;
-- The trigram index serves searching; matching asks for whole folded names, thousands at a time.
create index people_folded on people (name_fold);

create table person_merges (
  id uuid primary key,
  kept_id uuid not null references people (id),
  gone_id uuid not null references people (id),
  reason text not null check (reason <> ''),
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position),
  check (kept_id <> gone_id)
);
comment on table person_merges is 'Two records of one human, joined by a person who gave the reason; superseded when taken back. Nothing of either record is changed.';
create unique index person_merges_once on person_merges (gone_id) where superseded is null;
create index person_merges_kept on person_merges (kept_id);

create table namesake_pins (
  id uuid primary key,
  one_id uuid not null references people (id),
  other_id uuid not null references people (id),
  reason text not null,
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position),
  check (one_id < other_id)
);
comment on table namesake_pins is 'Two records that are two people: never offered again as the same one.';
create unique index namesake_pins_once on namesake_pins (one_id, other_id) where superseded is null;

alter table employments
  add column concurrent boolean not null default false,
  add column paid_here boolean not null default true,
  add column ground text not null default '',
  add column event_id uuid references unit_events (id),
  add column import_id uuid references imports (id);
create index employments_import on employments (import_id) where import_id is not null;
comment on column employments.concurrent is 'Kiêm nhiệm: a second post beside the main one.';
comment on column employments.paid_here is 'The unit pays the salary: a person is reviewed where paid.';
comment on column employments.event_id is 'The event of units that carried the post over to a successor.';

create table transfer_opinions (
  id uuid primary key,
  person_id uuid not null references people (id),
  from_unit_id uuid not null references units (id),
  to_unit_id uuid not null references units (id),
  moved_on date not null,
  opinion text not null check (opinion in ('asked','agreed','disagreed')),
  text text not null default '',
  on_date date not null,
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position)
);
comment on table transfer_opinions is 'Ý kiến nhận xét của đơn vị cũ on somebody who moved within the reviewed year.';
create unique index transfer_opinions_once on transfer_opinions (person_id, from_unit_id, to_unit_id, moved_on) where superseded is null;
create index transfer_opinions_person on transfer_opinions (person_id);

create table ratings (
  id uuid primary key,
  person_id uuid references people (id),
  collective_unit_id uuid references units (id),
  unit_id uuid not null references units (id),
  period text not null,
  period_from date not null,
  period_to date not null,
  grade text not null check (grade in ('HT_XUAT_SAC','HT_TOT','HT','KHONG_HT')),
  ground text not null default '',
  import_id uuid references imports (id),
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position),
  check (num_nonnulls(person_id, collective_unit_id) = 1)
);
comment on table ratings is 'Kết quả đánh giá, xếp loại of a person or a collective for a year or a school year.';
comment on column ratings.unit_id is 'The unit that rated: where the person was paid; of a collective, the collective itself.';
create unique index ratings_of_person on ratings (person_id, period) where superseded is null and person_id is not null;
create unique index ratings_of_collective on ratings (collective_unit_id, period) where superseded is null and collective_unit_id is not null;
create index ratings_unit on ratings (unit_id);
create index ratings_person on ratings (person_id);
create index ratings_import on ratings (import_id) where import_id is not null;

create table disciplines (
  id uuid primary key,
  person_id uuid not null references people (id),
  unit_id uuid not null references units (id),
  kind text not null check (kind in ('khien_trach','canh_cao','cach_chuc','buoc_thoi_viec','an_hinh_su')),
  decision_number text not null default '',
  valid_from date not null,
  valid_to date not null,
  note text not null default '',
  import_id uuid references imports (id),
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position),
  check (valid_from < valid_to)
);
comment on table disciplines is 'Kỷ luật, from the day of the decision until before the day on which it no longer counts.';
create unique index disciplines_once on disciplines (person_id, kind, valid_from) where superseded is null;
create index disciplines_person on disciplines (person_id);
create index disciplines_import on disciplines (import_id) where import_id is not null;

create table absences (
  id uuid primary key,
  person_id uuid not null references people (id),
  unit_id uuid not null references units (id),
  kind text not null check (kind in ('thai_san','dieu_tri_thuong_tich','dao_tao','om','khac')),
  valid_from date not null,
  valid_to date not null,
  name text not null default '',
  result text check (result in ('gioi','kha','trung_binh')),
  import_id uuid references imports (id),
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position),
  check (valid_from < valid_to),
  check (result is null or kind = 'dao_tao')
);
comment on table absences is 'Nghỉ (thai sản, ốm …) and đào tạo, bồi dưỡng (kind dao_tao, with its result), for a time.';
create unique index absences_once on absences (person_id, kind, valid_from) where superseded is null;
create index absences_person on absences (person_id);
create index absences_import on absences (import_id) where import_id is not null;

create table initiatives (
  id uuid primary key,
  kind text not null check (kind in ('sang_kien','de_tai','muu_tri')),
  name text not null,
  name_compare text not null,
  name_fold text not null,
  scope text not null check (scope in ('co_so','bo_tinh','toan_quoc')),
  recognised_by text not null,
  decision_number text not null default '',
  recognised_on date,
  period text not null,
  unit_id uuid not null references units (id),
  import_id uuid references imports (id),
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position)
);
comment on table initiatives is 'Sáng kiến, đề tài: its scope of influence, who recognised it, for which year.';
create unique index initiatives_once on initiatives (unit_id, name_compare, period) where superseded is null;
create index initiatives_name on initiatives (name_compare);
create index initiatives_import on initiatives (import_id) where import_id is not null;

create table initiative_authors (
  id uuid primary key,
  initiative_id uuid not null references initiatives (id),
  person_id uuid not null references people (id),
  ordinal int not null,
  share_hundredths int check (share_hundredths between 0 and 10000),
  import_id uuid references imports (id),
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position)
);
comment on column initiative_authors.share_hundredths is 'Contribution in hundredths of a percent; null when the list does not say.';
create unique index initiative_authors_once on initiative_authors (initiative_id, person_id) where superseded is null;
create index initiative_authors_person on initiative_authors (person_id);

create table registrations (
  id uuid primary key,
  person_id uuid references people (id),
  collective_unit_id uuid references units (id),
  unit_id uuid not null references units (id),
  form_code text not null,
  period text not null,
  registered_on date,
  import_id uuid references imports (id),
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position),
  check (num_nonnulls(person_id, collective_unit_id) = 1)
);
comment on table registrations is 'Đăng ký thi đua: which title a person or collective set out for in a year.';
create unique index registrations_of_person on registrations (person_id, form_code, period) where superseded is null and person_id is not null;
create unique index registrations_of_collective on registrations (collective_unit_id, form_code, period) where superseded is null and collective_unit_id is not null;
create index registrations_unit on registrations (unit_id);
create index registrations_person on registrations (person_id);
create index registrations_import on registrations (import_id) where import_id is not null;

grant select, insert on person_merges, namesake_pins, transfer_opinions, ratings, disciplines, absences, initiatives, initiative_authors, registrations to sovang_app;
grant update (superseded) on person_merges, namesake_pins, transfer_opinions, ratings, disciplines, absences, initiatives, initiative_authors, registrations to sovang_app;
create index people_home on people (home_unit_id) where home_unit_id is not null;
grant update (form_of_address, citizen_number, staff_number, died_on, home_unit_id, merged_into) on people to sovang_app;

-- Units as a dated tree, people with employments, and whoever can receive an award.
-- Every dated fact has a validity (valid_from until before valid_to) and the positions at which it was recorded and superseded.
set local role sovang_owner;

create table units (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  recorded bigint not null references audit_changes (position)
);
comment on table units is 'Đơn vị: identity only. Name, kind and parent are asked for as of a date in unit_states.';
comment on column units.code is 'Stable readable code, such as tp-bac-kan; never changes, not even when the unit is renamed.';

create table unit_states (
  id uuid primary key,
  unit_id uuid not null references units (id),
  name text not null,
  short_name text not null,
  name_fold text not null,
  name_key text collate "C" not null,
  kind text not null check (kind in ('tinh','so_nganh','huyen','xa','co_quan','don_vi_su_nghiep','truong','dang','doan_the','doanh_nghiep','thon','khac')),
  parent_id uuid references units (id),
  valid_from date not null,
  valid_to date,
  ground text not null,
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position),
  check (valid_to is null or valid_from < valid_to),
  check (parent_id is distinct from unit_id),
  constraint unit_states_no_overlap exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&) where (superseded is null)
);
comment on table unit_states is 'Name, kind and parent of a unit for a time. Rows are never edited: a change supersedes the old row and inserts new ones.';
comment on column unit_states.kind is 'Loại đơn vị; decides which authority its head has (domain/organisation/competence).';
comment on column unit_states.ground is 'Căn cứ: the legal ground of the event, as typed.';
create index unit_states_parent on unit_states (parent_id);
create index unit_states_unit on unit_states (unit_id);
create index unit_states_fold on unit_states using gin (name_fold gin_trgm_ops);

create table people (
  id uuid primary key,
  name text not null,
  name_compare text not null,
  name_fold text not null,
  name_key text collate "C" not null,
  gender text check (gender in ('nam','nu')),
  born_on date,
  occupation text not null default '',
  address text not null default '',
  version int not null default 1,
  recorded bigint not null references audit_changes (position)
);
comment on table people is 'Cá nhân. Identity is the id: namesakes are different rows.';
comment on column people.name_compare is 'Accented name with one tone placement, for matching; name_fold is for searching only.';
comment on column people.version is 'Rises with each edit; an edit states the version it started from.';
create index people_compare on people (name_compare);
create index people_key on people (name_key);
create index people_fold on people using gin (name_fold gin_trgm_ops);

create table employments (
  id uuid primary key,
  person_id uuid not null references people (id),
  unit_id uuid not null references units (id),
  post text not null,
  post_class text not null check (post_class in ('leader','direct','unknown')),
  valid_from date not null,
  valid_to date,
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position),
  check (valid_to is null or valid_from < valid_to),
  constraint employments_no_overlap exclude using gist
    (person_id with =, unit_id with =, md5(post) with =, daterange(valid_from, valid_to) with &&) where (superseded is null)
);
comment on table employments is 'Where a person works and in which post, for a time. Several posts at once are allowed, the same post twice is not.';
create index employments_person on employments (person_id);
create index employments_unit on employments (unit_id);

create table named_bodies (
  id uuid primary key,
  name text not null,
  name_compare text not null,
  name_fold text not null,
  host_unit_id uuid not null references units (id),
  recorded bigint not null references audit_changes (position),
  unique (host_unit_id, name_compare)
);
comment on table named_bodies is 'A collective that is no unit of the tree ("Nhân dân và cán bộ thành phố …", a team): it counts for its host unit.';

create table households (
  id uuid primary key,
  name text not null,
  name_compare text not null,
  name_fold text not null,
  unit_id uuid not null references units (id),
  address text not null default '',
  recorded bigint not null references audit_changes (position)
);
comment on table households is 'Hộ gia đình: named by its head, living in the area of a unit.';
create index households_unit on households (unit_id, name_compare);

create table recipients (
  id uuid primary key,
  kind text not null check (kind in ('ca_nhan','tap_the','ho_gia_dinh')),
  person_id uuid unique references people (id),
  unit_id uuid unique references units (id),
  body_id uuid unique references named_bodies (id),
  household_id uuid unique references households (id),
  check (num_nonnulls(person_id, unit_id, body_id, household_id) = 1),
  check ((kind = 'ca_nhan') = (person_id is not null)),
  check ((kind = 'ho_gia_dinh') = (household_id is not null))
);
comment on table recipients is 'Whoever can be commended: a person, a collective (a unit or a named body) or a household.';

grant select, insert on units, unit_states, people, employments, named_bodies, households, recipients to sovang_app;
grant update (superseded) on unit_states, employments to sovang_app;
grant update (name, name_compare, name_fold, name_key, gender, born_on, occupation, address, version) on people to sovang_app;

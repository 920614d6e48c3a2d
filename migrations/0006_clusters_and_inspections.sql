-- Emulation clusters, cross-inspections, papers made from records, and public news.
set local role sovang_owner;

create table clusters (
  id uuid primary key,
  name text not null,
  year int not null,
  set_up_by text not null,
  region_unit_id uuid not null references units (id),
  recorded bigint not null references audit_changes (position),
  unique (region_unit_id, year, name)
);
comment on table clusters is 'Cụm, khối thi đua of one year of activity.';

create table cluster_members (
  id uuid primary key,
  cluster_id uuid not null references clusters (id),
  unit_id uuid not null references units (id),
  part text not null check (part in ('leader','deputy','member')),
  valid_from date not null,
  valid_to date,
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position),
  constraint cluster_members_no_overlap exclude using gist
    (cluster_id with =, unit_id with =, daterange(valid_from, valid_to) with &&) where (superseded is null)
);
comment on column cluster_members.part is 'Cụm trưởng, cụm phó, thành viên: units, not persons.';

create table inspections (
  id uuid primary key,
  cluster_id uuid not null references clusters (id),
  inspecting_unit_id uuid not null references units (id),
  inspected_unit_id uuid not null references units (id),
  plan text not null,
  delegation_decision text not null,
  held_on date not null,
  begins text not null,
  ends text not null,
  place text not null,
  report_from date not null,
  report_to date not null,
  opinion text not null,
  version int not null default 1,
  recorded bigint not null references audit_changes (position),
  check (report_from <= report_to)
);
comment on table inspections is 'Kiểm tra chéo: one unit of a cluster inspects another on a day.';
comment on column inspections.begins is 'Local time of the office, HH:MM.';
comment on column inspections.report_from is 'Period of the award figures shown at the session; the figures themselves are asked from the book.';
comment on column inspections.opinion is 'Ý kiến của đơn vị được kiểm tra.';

create table inspection_people (
  id uuid primary key,
  inspection_id uuid not null references inspections (id),
  side text not null check (side in ('delegation','host')),
  ordinal int not null,
  form_of_address text not null check (form_of_address in ('Ông','Bà','Đồng chí')),
  name text not null,
  office text not null,
  role text not null check (role in ('head','member','secretary','representative'))
);
comment on table inspection_people is 'Đoàn kiểm tra and đơn vị được kiểm tra, in the order of precedence given. A representative may be an office without a name.';
create index inspection_people_inspection on inspection_people (inspection_id, side, ordinal);

create table inspection_notes (
  id uuid primary key,
  inspection_id uuid not null references inspections (id),
  kind text not null check (kind in ('ground','course','paper','result','strong_point','weak_point','question','difficulty','proposal','exchange','wish','visit','copy_holder')),
  ordinal int not null,
  text text not null,
  detail text not null,
  by_unit_id uuid references units (id),
  wish_state text check (wish_state in ('proposed','agreed','signed')),
  visit_time text check (visit_time in ('before','during','after')),
  check ((kind = 'wish') = (wish_state is not null)),
  check ((kind = 'visit') = (visit_time is not null))
);
comment on table inspection_notes is 'What was examined, found, asked, exchanged and wished for. A wish stays a wish of one side until both agree.';
comment on column inspection_notes.detail is 'question: the answer; result: its paragraphs; visit: what was seen; signed wish: the paper signed; else empty.';
comment on column inspection_notes.by_unit_id is 'Which of the two sides asked, said or wished it.';
create index inspection_notes_inspection on inspection_notes (inspection_id, kind, ordinal);

create table inspection_targets (
  id uuid primary key,
  inspection_id uuid not null references inspections (id),
  ordinal int not null,
  name text not null,
  measure text not null,
  plan numeric(18,2) not null,
  actual numeric(18,2) not null,
  lower_is_better boolean not null default false
);
comment on table inspection_targets is 'Chỉ tiêu of the period as the inspected unit reports them: plan and actual.';
create index inspection_targets_inspection on inspection_targets (inspection_id, ordinal);

create table papers (
  id uuid primary key,
  kind text not null check (kind in ('inspection_minutes')),
  subject_id uuid not null,
  subject_version int not null,
  known_at bigint not null references audit_changes (position),
  ledger_seq bigint not null,
  ledger_hash bytea not null,
  pdf bytea not null,
  docx bytea not null,
  pdf_sha256 bytea not null,
  made_at timestamptz not null,
  recorded bigint not null references audit_changes (position)
);
comment on table papers is 'A paper made from a record. known_at and paper_figures tell whether its numbers still hold.';
create index papers_subject on papers (kind, subject_id, made_at);

create table paper_figures (
  paper_id uuid not null references papers (id),
  key text not null,
  query text not null,
  arguments jsonb not null,
  value bigint not null,
  primary key (paper_id, key)
);
comment on table paper_figures is 'Each number of a paper: the query and arguments it came from and its value then. The paper is stale when recomputing differs.';

create table news_items (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  inspection_id uuid not null unique references inspections (id),
  unit_id uuid not null references units (id),
  title text not null,
  body text not null,
  figures jsonb not null,
  state text not null check (state in ('draft','published')),
  version int not null default 1,
  published_at timestamptz,
  recorded bigint not null references audit_changes (position),
  check ((state = 'published') = (published_at is not null))
);
comment on table news_items is 'A news item drafted from a record and edited by a person. Numbers in body are tokens {{key}} bound to figures; what is published keeps the values of that moment.';
create index news_items_published on news_items (published_at desc) where state = 'published';

grant select, insert on clusters, cluster_members, inspections, inspection_people, inspection_notes, inspection_targets, papers, paper_figures, news_items to sovang_app;
grant update (superseded) on cluster_members to sovang_app;
grant update (plan, delegation_decision, held_on, begins, ends, place, report_from, report_to, opinion, version) on inspections to sovang_app;
grant delete on inspection_people, inspection_notes, inspection_targets to sovang_app;
grant update (title, body, figures, state, version, published_at) on news_items to sovang_app;

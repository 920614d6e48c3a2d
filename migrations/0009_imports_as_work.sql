-- Imports as work that goes on in the background: kept files, what a column means, progress, repairs and decisions.
set local role sovang_owner;

alter table imports drop constraint imports_kind_check;
alter table imports add constraint imports_kind_check
  check (kind in ('unknown','units','awards','staff','ratings','initiatives','discipline','absences','registrations'));
alter table imports drop constraint imports_state_check;
alter table imports add constraint imports_state_check
  check (state in ('reading','mapping','checking','staged','writing','written','undoing','undone','failed','dropped'));
alter table imports
  add column sheet_name text not null default '',
  add column phase_done int not null default 0,
  add column phase_total int not null default 0,
  add column undecided_count int not null default 0,
  add column unchanged_count int not null default 0,
  add column change_count int not null default 0,
  add column skip_count int not null default 0,
  add column mapping jsonb,
  add column suggestion jsonb,
  add column merges jsonb not null default '[]',
  add column source_key text not null default '',
  add column notes jsonb not null default '[]',
  add column failure jsonb,
  add column written_rows int not null default 0,
  add column good_only boolean not null default false,
  add column written_by uuid,
  add column file_of uuid references imports (id),
  add column claimed_by uuid,
  add column claimed_until timestamptz;
comment on table imports is 'Lần nhập: one sheet of a file, or one grid. State and cursor are the queue of the work (docs/decisions/0007).';
comment on column imports.state is 'reading the file → mapping (a person must say what columns mean) → checking → staged → writing → written → undoing → undone; failed with the reason; dropped: rows and file forgotten.';
comment on column imports.phase_done is 'Rows done of the present phase, of phase_total: what the progress bar shows.';
comment on column imports.problem_count is 'Rows that cannot be written as they are.';
comment on column imports.undecided_count is 'Rows on which a person must say who is meant.';
comment on column imports.unchanged_count is 'Rows that say nothing new.';
comment on column imports.change_count is 'Rows that change what is on record.';
comment on column imports.skip_count is 'Rows that are no records: titles, totals, and those that a person leaves out.';
comment on column imports.mapping is 'What the columns of the sheet mean (domain/imports/mapping).';
comment on column imports.suggestion is 'What we took the columns to mean before a person said anything: with their titles and samples.';
comment on column imports.merges is 'Cells of the sheet that are merged downwards: their text holds for each of their rows.';
comment on column imports.source_key is 'Fingerprint of the headings: the same kind of list from the same source.';
comment on column imports.notes is 'What was noticed about the file: converted from TCVN3, formulas, hidden rows, links … as { code, detail }.';
comment on column imports.failure is 'Why the work stopped, as { code, detail }; null while all is well.';
comment on column imports.written_rows is 'Row number up to which the present writing has come; written in the same transaction as the rows.';
comment on column imports.written is 'Position of the last part that was written: there is something of the list in the book.';
comment on column imports.good_only is 'The writing leaves out rows with problems or questions; they stay staged.';
comment on column imports.written_by is 'Who pressed Ghi sổ (or undo): the audit names them for every part.';
comment on column imports.file_of is 'The import that keeps the file, when a workbook gave several.';
comment on column imports.claimed_by is 'The process that is at work on it, until claimed_until: politeness, correctness rests on the cursor.';
create index imports_at_work on imports (created_at) where state in ('reading','checking','writing','undoing');

create table import_files (
  import_id uuid not null references imports (id),
  part int not null,
  bytes bytea not null,
  primary key (import_id, part)
);
comment on table import_files is 'The file as it came, in parts of a MiB: read again after a restart, and given back with the errors written in.';

create table import_findings (
  import_id uuid not null references imports (id) on delete cascade,
  row_number int not null,
  outcome text not null check (outcome in ('add','change','unchanged','skip','undecided','problem')),
  problems jsonb not null default '[]',
  candidates jsonb not null default '[]',
  primary key (import_id, row_number)
);
comment on table import_findings is 'Whatever checking found about a row; a row without a finding is new and in order.';
comment on column import_findings.outcome is 'What writing the row does.';
comment on column import_findings.problems is 'List of { field, value, code, detail }: errors, or hints when the outcome is add or change.';
comment on column import_findings.candidates is 'Whom the row may mean, with the reasons, when a person must decide.';

insert into import_findings (import_id, row_number, outcome, problems)
  select import_id, row_number, 'problem', problems from import_rows where problems <> '[]'::jsonb;
alter table import_rows
  add column raw text,
  add column edits jsonb,
  add column decision jsonb;
with layouts (kind, headings) as (values
  ('awards', array['STT','Xưng hô','Họ và tên / Tên tập thể','Loại đối tượng','Chức vụ','Nghề nghiệp, địa chỉ','Mã đơn vị','Danh hiệu, hình thức','Cấp quyết định','Số quyết định','Ngày quyết định','Năm thành tích','Loại khen','Lý do khen','Người trực tiếp','Số tờ trình','Ngày trình','Ngày cấp trên nhất trí','Ngày sinh']),
  ('units', array['Mã đơn vị','Tên đơn vị','Tên gọi tắt','Loại','Mã đơn vị cấp trên','Từ ngày','Căn cứ']))
update import_rows r set raw = (select json_agg(r.cells -> h.heading order by h.at)::text from unnest(l.headings) with ordinality as h (heading, at))
  from imports i join layouts l on l.kind = i.kind where i.id = r.import_id;
with layouts (kind, headings) as (values
  ('awards', array['STT','Xưng hô','Họ và tên / Tên tập thể','Loại đối tượng','Chức vụ','Nghề nghiệp, địa chỉ','Mã đơn vị','Danh hiệu, hình thức','Cấp quyết định','Số quyết định','Ngày quyết định','Năm thành tích','Loại khen','Lý do khen','Người trực tiếp','Số tờ trình','Ngày trình','Ngày cấp trên nhất trí','Ngày sinh']),
  ('units', array['Mã đơn vị','Tên đơn vị','Tên gọi tắt','Loại','Mã đơn vị cấp trên','Từ ngày','Căn cứ']))
update imports i set mapping = jsonb_build_object('kind', i.kind, 'headingRows', '{"first":1,"last":1}'::jsonb, 'constants', '{}'::jsonb, 'sectionHeading', null,
    'columns', (select jsonb_agg(jsonb_build_object('column', h.at - 1, 'heading', h.heading) order by h.at) from unnest(l.headings) with ordinality as h (heading, at)))
  from layouts l where l.kind = i.kind;
alter table import_rows alter column raw set not null, drop column cells, drop column reading, drop column problems;
comment on column import_rows.raw is 'The cells from column A on as JSON, as they stand in the sheet: what they mean follows from the mapping.';
comment on column import_rows.edits is 'Cells repaired on the screen, by heading: they stand above what the file says.';
comment on column import_rows.decision is 'What a person decided: { person } or { newPerson: true } or { skip: true }.';

create table import_mappings (
  id uuid primary key,
  unit_id uuid references units (id),
  source_key text not null,
  kind text not null,
  mapping jsonb not null,
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position)
);
comment on table import_mappings is 'What the columns of a source mean, as a person confirmed it: used again for the next list with the same headings.';
create unique index import_mappings_once on import_mappings (unit_id, source_key) nulls not distinct where superseded is null;

-- Long lists are written faster without checks that protect nothing: "recorded" and "import_id" come from the
-- procedure that writes its audit row and its import in the same transaction, and neither table ever loses a row; states
-- are a projection of the ledger, which a test rebuilds; seq alone already gives the chain one end.
alter table award_lines drop constraint award_lines_recorded_fkey, drop constraint award_lines_import_id_fkey;
alter table ledger_entries drop constraint ledger_entries_recorded_fkey, drop constraint ledger_entries_hash_key;
alter table award_states drop constraint award_states_line_id_fkey, drop constraint award_states_last_seq_fkey;
alter table people drop constraint people_recorded_fkey;
alter table employments drop constraint employments_recorded_fkey;
alter table nomination_lines drop constraint nomination_lines_recorded_fkey;
alter table nomination_actions drop constraint nomination_actions_recorded_fkey, drop constraint nomination_actions_import_id_fkey;
alter table import_rows drop constraint import_rows_import_id_fkey;
alter table import_findings drop constraint import_findings_import_id_fkey;

grant select, insert on import_files, import_findings, import_mappings to sovang_app;
grant update (superseded) on import_mappings to sovang_app;
grant update (kind, unit_id, sheet_name, row_count, problem_count, phase_done, phase_total, undecided_count, unchanged_count, change_count, skip_count, mapping, suggestion, merges, source_key, notes, failure, written_rows, good_only, written_by, claimed_by, claimed_until) on imports to sovang_app;
grant update (edits, decision) on import_rows to sovang_app;
grant delete on import_rows, import_findings, import_files to sovang_app;

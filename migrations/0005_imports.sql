-- Lists brought in from workbooks: staged, checked, written to the book in one transaction, undone by reversing entries.
set local role sovang_owner;

create table imports (
  id uuid primary key,
  kind text not null check (kind in ('units','awards')),
  unit_id uuid references units (id),
  file_name text not null,
  file_sha256 bytea not null,
  state text not null check (state in ('staged','written','undone')),
  row_count int not null,
  problem_count int not null,
  created_at timestamptz not null,
  created_by uuid,
  version int not null default 1,
  staged bigint not null references audit_changes (position),
  written bigint references audit_changes (position),
  undone bigint references audit_changes (position)
);
comment on table imports is 'Lần nhập: staged (Kiểm tra thử) → written (Ghi sổ) → undone (Hủy lần nhập này).';
create index imports_created on imports (created_at);

create table import_rows (
  import_id uuid not null references imports (id) on delete cascade,
  row_number int not null,
  cells jsonb not null,
  reading jsonb,
  problems jsonb not null,
  primary key (import_id, row_number)
);
comment on column import_rows.row_number is 'Row in the sheet, as Excel numbers it.';
comment on column import_rows.cells is 'Cells as read, by heading.';
comment on column import_rows.reading is 'What the row means, or null when it has problems.';
comment on column import_rows.problems is 'List of { field, value, code } for the dry run; words are in src/words.';
create index import_rows_problems on import_rows (import_id, row_number) where problems <> '[]'::jsonb;

alter table nomination_batches add foreign key (import_id) references imports (id);
alter table nomination_actions add foreign key (import_id) references imports (id);
alter table decisions add foreign key (import_id) references imports (id);
alter table award_lines add foreign key (import_id) references imports (id);

grant select, insert on imports, import_rows to sovang_app;
grant update (state, version, written, undone) on imports to sovang_app;

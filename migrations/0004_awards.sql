-- Nominations that are on their way, decisions, award lines and the ledger.
set local role sovang_owner;

create table nomination_batches (
  id uuid primary key,
  letter_number text not null,
  sent_on date not null,
  from_unit_id uuid not null references units (id),
  import_id uuid,
  recorded bigint not null references audit_changes (position)
);
comment on table nomination_batches is 'Hồ sơ đề nghị: one submission letter (tờ trình), many lines.';

create table nomination_lines (
  id uuid primary key,
  batch_id uuid not null references nomination_batches (id),
  ordinal int not null,
  recipient_id uuid not null references recipients (id),
  unit_id uuid not null references units (id),
  authority text not null,
  form_code text not null,
  printed_name text not null,
  printed_post text not null,
  reason text not null,
  recorded bigint not null references audit_changes (position),
  unique (batch_id, ordinal)
);
comment on column nomination_lines.ordinal is 'STT as the officer gave it; papers never re-sort.';
comment on column nomination_lines.form_code is 'Code of the award form in the regime of the submission date (domain/awards).';
create index nomination_lines_unit on nomination_lines (unit_id);
create index nomination_batches_sent on nomination_batches (sent_on);

create table decisions (
  id uuid primary key,
  authority text not null,
  authority_unit_id uuid references units (id),
  number text not null,
  number_key text not null,
  signed_on date not null,
  year int not null,
  import_id uuid,
  recorded bigint not null references audit_changes (position)
);
comment on table decisions is 'Quyết định khen thưởng that was issued: number and date come from the clerk''s document system.';
comment on column decisions.authority is 'Who decided, as a code of domain/awards/authorities.';
comment on column decisions.authority_unit_id is 'The unit whose head decided; null for the President, the Prime Minister, the Government.';
comment on column decisions.number_key is 'Number without spaces, in capitals without accents: one decision however it was typed.';
-- When a list with a wrongly typed day was undone, the same number comes again with the right day, and the old decision
-- stays because reversed lines rest on it: so the day is part of the key. That one number has one day among the lines in
-- force is checked when a list is staged and again when it is written.
create unique index decisions_once on decisions (authority, coalesce(authority_unit_id, '00000000-0000-0000-0000-000000000000'), number_key, signed_on);
create index decisions_number on decisions (number_key, year);
create index decisions_signed on decisions (signed_on);

create table award_lines (
  id uuid primary key,
  decision_id uuid not null references decisions (id),
  ordinal int not null,
  recipient_id uuid not null references recipients (id),
  unit_id uuid not null references units (id),
  form_code text not null,
  form_family text not null,
  achievement text not null,
  achievement_from date not null,
  achievement_to date not null,
  commendation_kind text not null check (commendation_kind in ('cong_trang','chuyen_de','dot_xuat','cong_hien','nien_han','doi_ngoai')),
  post_class text not null check (post_class in ('leader','direct','unknown')),
  import_id uuid,
  recorded bigint not null references audit_changes (position),
  check (achievement_from <= achievement_to)
);
comment on table award_lines is 'One recipient in one decision. Immutable: corrections and revocations are ledger entries.';
comment on column award_lines.unit_id is 'Where the recipient stood on the decision date (a named body: its host unit).';
comment on column award_lines.achievement is 'Năm thành tích as written: 2020, 2020-2021 (school year), 2000-2020.';
create index award_lines_decision on award_lines (decision_id, ordinal);
create index award_lines_recipient on award_lines (recipient_id);
create index award_lines_unit on award_lines (unit_id);
create index award_lines_import on award_lines (import_id) where import_id is not null;
create unique index award_lines_once on award_lines (decision_id, recipient_id, form_code, achievement, coalesce(import_id, '00000000-0000-0000-0000-000000000000'));
create trigger award_lines_append_only before update or delete on award_lines for each row execute function refuse_change();
create trigger award_lines_no_truncate before truncate on award_lines for each statement execute function refuse_change();

create table award_line_texts (
  line_id uuid primary key references award_lines (id),
  salt bytea not null,
  form_of_address text not null,
  printed_name text not null,
  printed_post text not null,
  place text not null,
  reason text not null,
  name_fold text not null,
  name_key text collate "C" not null
);
comment on table award_line_texts is 'Personal text of a line, exactly as printed. The ledger holds only SHA-256(salt, text), so a row can be erased without breaking the book.';
create index award_line_texts_fold on award_line_texts using gin (name_fold gin_trgm_ops);
create index award_line_texts_key on award_line_texts (name_key, line_id);

create table nomination_actions (
  id uuid primary key,
  line_id uuid not null references nomination_lines (id),
  kind text not null check (kind in ('sent','agreed','decided','refused','returned','withdrawn')),
  on_date date not null,
  award_line_id uuid references award_lines (id),
  import_id uuid,
  undoes uuid unique references nomination_actions (id),
  recorded bigint not null references audit_changes (position),
  check ((kind = 'decided') = (award_line_id is not null))
);
comment on table nomination_actions is 'What happened to a nomination line. Its state is the fold of its actions; there is no status column.';
comment on column nomination_actions.undoes is 'The action that this row takes back (undo of an import); the pair counts as never having happened.';
create index nomination_actions_line on nomination_actions (line_id);
create index nomination_actions_award on nomination_actions (award_line_id) where award_line_id is not null;
create trigger nomination_actions_append_only before update or delete on nomination_actions for each row execute function refuse_change();
create trigger nomination_actions_no_truncate before truncate on nomination_actions for each statement execute function refuse_change();

create table ledger_entries (
  seq bigint primary key,
  kind text not null check (kind in ('granted','corrected','revoked','reissued','reversed')),
  line_id uuid not null references award_lines (id),
  text text not null,
  prev_hash bytea not null,
  hash bytea not null unique,
  recorded bigint not null references audit_changes (position)
);
comment on table ledger_entries is 'Sổ khen thưởng: hash = SHA-256(prev_hash, text). text is canonical and holds ids, form, decision, dates and the hash of the salted personal text.';
comment on column ledger_entries.kind is 'granted on issue; corrected, revoked, reissued by a later paper; reversed when an import is undone (our own mistake, no paper).';
create index ledger_entries_line on ledger_entries (line_id, seq);
create index ledger_entries_recorded on ledger_entries (recorded);
create index ledger_entries_ended on ledger_entries (line_id) where kind in ('revoked','reversed');
create trigger ledger_entries_append_only before update or delete on ledger_entries for each row execute function refuse_change();
create trigger ledger_entries_no_truncate before truncate on ledger_entries for each statement execute function refuse_change();

create table award_states (
  line_id uuid primary key references award_lines (id),
  state text not null check (state in ('in_force','revoked','reversed')),
  last_seq bigint not null references ledger_entries (seq)
);
comment on table award_states is 'Projection of the ledger, written with each entry; a test rebuilds it and compares.';

grant select, insert on nomination_batches, nomination_lines, nomination_actions, decisions, award_lines, award_line_texts, ledger_entries, award_states to sovang_app;
grant update (state, last_seq) on award_states to sovang_app;

-- Corrections and revocations of award lines, tallies that count the book without walking it, indexes of the search.
set local role sovang_owner;

create table award_changes (
  id uuid primary key,
  kind text not null check (kind in ('typing','paper','revocation')),
  ground text not null check (ground <> ''),
  salt bytea not null,
  paper_number text not null default '',
  paper_signed_on date,
  paper_authority text not null default '',
  recorded bigint not null unique references audit_changes (position),
  check ((kind = 'typing') = (paper_number = '')),
  check ((paper_number = '') = (paper_signed_on is null)),
  check ((paper_number = '') = (paper_authority = ''))
);
comment on table award_changes is 'What was done to lines after they entered the book: Sửa lỗi nhập liệu (typing), Đính chính (paper), Hủy bỏ (revocation). One per position; its ledger entries bear the same position.';
comment on column award_changes.ground is 'Where the right text stands (scan, page, STT), or why the paper was issued. The ledger holds only SHA-256(salt, ground).';
comment on column award_changes.paper_authority is 'Who issued the later paper, as a code of domain/awards/authorities; empty for a typing error.';
create trigger award_changes_append_only before update or delete on award_changes for each row execute function refuse_change();
create trigger award_changes_no_truncate before truncate on award_changes for each statement execute function refuse_change();

create table award_line_versions (
  seq bigint primary key references ledger_entries (seq),
  line_id uuid not null references award_lines (id),
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
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position),
  check (achievement_from <= achievement_to)
);
comment on table award_line_versions is 'What holds of a corrected line, whole, from the position of its correction. A line without a row here holds as it was granted.';
create unique index award_line_versions_once on award_line_versions (line_id) where superseded is null;
create index award_line_versions_line on award_line_versions (line_id, seq);
create index award_line_versions_decision on award_line_versions (decision_id, ordinal);
create index award_line_versions_recipient on award_line_versions (recipient_id);

create table award_version_texts (
  seq bigint primary key references award_line_versions (seq),
  line_id uuid not null references award_lines (id),
  salt bytea not null,
  form_of_address text not null,
  printed_name text not null,
  printed_post text not null,
  place text not null,
  reason text not null,
  name_fold text not null,
  name_key text collate "C" not null
);
comment on table award_version_texts is 'Personal text of a corrected line, whole. Erased together with award_line_texts.';
create index award_version_texts_line on award_version_texts (line_id);
create index award_version_texts_fold on award_version_texts using gin (name_fold gin_trgm_ops);
create index award_version_texts_key on award_version_texts (name_key, seq);

create table erased_texts (
  line_id uuid primary key references award_lines (id)
);
comment on table erased_texts is 'Lines whose personal text was erased: they have no name by which an index could find them. Written by the deletion itself.';
create function keep_erasures() returns trigger language plpgsql as $$
begin
  insert into erased_texts (line_id) select distinct line_id from gone on conflict do nothing;
  return null;
end $$;
comment on function keep_erasures() is 'Trigger of the texts of lines: notes which lines lost theirs.';
create trigger award_line_texts_erased after delete on award_line_texts referencing old table as gone for each statement execute function keep_erasures();
create trigger award_version_texts_erased after delete on award_version_texts referencing old table as gone for each statement execute function keep_erasures();

create table award_tallies (
  decision_id uuid not null references decisions (id),
  signed_on date not null,
  unit_id uuid not null references units (id),
  form_code text not null,
  recipient_kind text not null check (recipient_kind in ('ca_nhan','tap_the','ho_gia_dinh')),
  in_book int not null,
  in_force int not null,
  recorded bigint not null references audit_changes (position)
);
comment on table award_tallies is 'How many lines a decision has for a unit, form and kind of recipient, as differences: the sum of what was recorded by a position is the number known then. Projection of the ledger, written with each entry; a test rebuilds it and compares.';
comment on column award_tallies.signed_on is 'Day of the decision, kept here so that counting need not ask for each decision.';
comment on column award_tallies.in_book is 'Lines that the book lists: granted and not reversed.';
comment on column award_tallies.in_force is 'Lines that reports count: in the book and not revoked.';
create index award_tallies_decision on award_tallies (decision_id);
create index award_tallies_unit on award_tallies (unit_id);

-- The book as it stands when this migration runs: no line was corrected before.
insert into award_tallies (decision_id, signed_on, unit_id, form_code, recipient_kind, in_book, in_force, recorded)
select l.decision_id, d.signed_on, l.unit_id, l.form_code, r.kind,
  sum(case e.kind when 'granted' then 1 when 'reversed' then -1 else 0 end),
  sum(case e.kind when 'granted' then 1 when 'reversed' then -1 when 'revoked' then -1 else 0 end), e.recorded
from ledger_entries e
  join award_lines l on l.id = e.line_id
  join decisions d on d.id = l.decision_id
  join recipients r on r.id = l.recipient_id
where e.kind in ('granted', 'reversed', 'revoked')
group by 1, 2, 3, 4, 5, e.recorded order by e.recorded;

-- The order of the book, and numbers by their first part.
create index decisions_in_order on decisions (signed_on desc, number_key desc, id);
create index decisions_number_prefix on decisions (number_key text_pattern_ops);

-- Who was nominated, and where: asked for each person of a list.
create index nomination_lines_recipient on nomination_lines (recipient_id);

-- The one box of the search.
create index named_bodies_fold on named_bodies using gin (name_fold gin_trgm_ops);
create index households_fold on households using gin (name_fold gin_trgm_ops);
create index initiatives_fold on initiatives using gin (name_fold gin_trgm_ops);

grant select on erased_texts to sovang_app;
grant select, insert on award_changes, award_line_versions, award_version_texts, award_tallies to sovang_app;
grant update (superseded) on award_line_versions to sovang_app;

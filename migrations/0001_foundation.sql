-- Foundation: extensions, roles, the order of changes and what was read.
-- Runs as the connecting role, which must own the database and may create roles.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- sovang_owner owns every table and runs migrations; sovang_app is what each transaction of the program becomes.
do $$
begin
  if not exists (select from pg_roles where rolname = 'sovang_owner') then create role sovang_owner nologin; end if;
  if not exists (select from pg_roles where rolname = 'sovang_app') then create role sovang_app nologin; end if;
  execute format('grant sovang_owner, sovang_app to %I', current_user);
end $$;
grant usage, create on schema public to sovang_owner;
grant usage on schema public to sovang_app;

set local role sovang_owner;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Bảng % chỉ được ghi thêm, không được %', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end $$;
comment on function refuse_change() is 'Trigger of append-only tables: refuses UPDATE, DELETE and TRUNCATE for every role.';

create table audit_changes (
  position bigint primary key,
  at timestamptz not null,
  actor_id uuid,
  procedure text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null
);
comment on table audit_changes is 'One row per writing procedure, in the order of commit. Its position is the "recorded" and "superseded" of every dated fact and the knownAt of every read.';
comment on column audit_changes.position is '1, 2, 3 … without gaps, taken under a transaction-level lock so that a smaller position is never committed later.';
comment on column audit_changes.actor_id is 'Account that acted; null for the system itself (first start, command line of the machine''s owner).';
create index audit_changes_subject on audit_changes (subject_kind, subject_id);
create trigger audit_changes_append_only before update or delete on audit_changes for each row execute function refuse_change();
create trigger audit_changes_no_truncate before truncate on audit_changes for each statement execute function refuse_change();

create table audit_reads (
  id uuid primary key,
  at timestamptz not null,
  actor_id uuid not null,
  query text not null,
  detail jsonb not null
);
comment on table audit_reads is 'Who read personal data, by which query, with which arguments. Takes no lock: reading pages do not queue.';
create index audit_reads_at on audit_reads (at);
create trigger audit_reads_append_only before update or delete on audit_reads for each row execute function refuse_change();
create trigger audit_reads_no_truncate before truncate on audit_reads for each statement execute function refuse_change();

grant select, insert on audit_changes, audit_reads to sovang_app;

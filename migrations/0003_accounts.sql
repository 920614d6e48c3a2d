-- Accounts, the roles they hold in a part of the tree for a time, and their sessions.
set local role sovang_owner;

create table accounts (
  id uuid primary key,
  login text not null,
  login_compare text not null unique,
  display_name text not null,
  password_hash text not null,
  disabled boolean not null default false,
  recorded bigint not null references audit_changes (position)
);
comment on column accounts.password_hash is 'argon2id: parameters, salt and hash in one text ($argon2id$…).';

create table role_grants (
  id uuid primary key,
  account_id uuid not null references accounts (id),
  role text not null check (role in ('reader','officer','administrator')),
  unit_id uuid not null references units (id),
  valid_from date not null,
  valid_to date,
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position)
);
comment on table role_grants is 'A role within a unit and everything below it, for a time.';
create index role_grants_account on role_grants (account_id);

create table sessions (
  token_hash bytea primary key,
  account_id uuid not null references accounts (id),
  created_at timestamptz not null,
  expires_at timestamptz not null
);
comment on table sessions is 'Signed-in browsers. Only SHA-256 of the token is kept; signing out deletes the row.';
create index sessions_account on sessions (account_id);

grant select, insert on accounts, role_grants, sessions to sovang_app;
grant update (password_hash, display_name, disabled) on accounts to sovang_app;
grant update (superseded) on role_grants to sovang_app;
grant delete on sessions to sovang_app;

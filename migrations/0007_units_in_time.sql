-- Events in the life of units, and who succeeds whom.
set local role sovang_owner;

create table unit_events (
  id uuid primary key,
  kind text not null check (kind in ('create','rename','move','change_kind','merge','split','dissolve')),
  on_date date not null,
  ground text not null check (ground <> ''),
  note text not null default '',
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position)
);
comment on table unit_events is 'Biến động của đơn vị: what happened on a day, with its legal ground. It writes the states that begin or end then.';
comment on column unit_events.on_date is 'First day of the new state of things.';
create index unit_events_on on unit_events (on_date);

alter table unit_states add column event_id uuid references unit_events (id);
alter table unit_states add column restored_from bigint references audit_changes (position);
alter table employments add column restored_from bigint references audit_changes (position);
comment on column unit_states.restored_from is 'When a later event was taken back: the position at which the row that this one puts back was first recorded.';
comment on column employments.restored_from is 'When an event of units was taken back: the position at which the row that this one puts back was first recorded.';
comment on column unit_states.event_id is 'The event by which this state began; null for units that came in with a list.';

create table unit_event_units (
  event_id uuid not null references unit_events (id),
  unit_id uuid not null references units (id),
  part text not null check (part in ('before','after')),
  primary key (event_id, unit_id, part)
);
comment on table unit_event_units is 'Which units an event concerns: those that were there before it, those that are there after it.';
create index unit_event_units_unit on unit_event_units (unit_id);

create table unit_successions (
  id uuid primary key,
  event_id uuid not null references unit_events (id),
  from_unit_id uuid not null references units (id),
  to_unit_id uuid not null references units (id),
  on_date date not null,
  extent text not null check (extent in ('whole','part')),
  part_note text not null default '',
  principal boolean not null,
  recorded bigint not null references audit_changes (position),
  superseded bigint references audit_changes (position),
  check (from_unit_id <> to_unit_id)
);
comment on table unit_successions is 'Kế thừa: which unit carries on which, wholly or for a part, from a day.';
comment on column unit_successions.principal is 'Exactly one successor of a unit that ended keeps its award records: figures by the new map count its lines there. A unit that goes on keeps its own.';
create unique index unit_successions_principal on unit_successions (from_unit_id) where principal and superseded is null;
create unique index unit_successions_once on unit_successions (from_unit_id, to_unit_id, event_id) where superseded is null;
create index unit_successions_from on unit_successions (from_unit_id);
create index unit_successions_to on unit_successions (to_unit_id);

grant select, insert on unit_events, unit_event_units, unit_successions to sovang_app;
grant update (superseded) on unit_events, unit_successions to sovang_app;

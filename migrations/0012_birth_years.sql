-- A list that tells only the year of a birth teaches the year, so that the next list of its kind need not ask again.
set local role sovang_owner;

alter table people
  add column born_year int check (born_year between 1800 and 2099),
  add constraint people_born_day_or_year check (born_on is null or born_year is null);
comment on column people.born_year is 'Năm sinh, only while no day of birth is known: a day that becomes known takes its place.';

grant update (born_year) on people to sovang_app;

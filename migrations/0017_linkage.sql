-- Which doors are near each other, what a name that was told is recognised by, and which matters may be one household.

-- A key to look under, never a decision: the first letter and the consonants of a street in the order of the alphabet, and the number. 'Lindestraat' and 'Lindenstraat' share it.
create function erbij.near_door(door text) returns text language sql immutable strict parallel safe as $$
	select left(door, 1) || coalesce(string_agg(letter, '' order by letter collate "C"), '') || '/' || split_part(door, '/', 2)
	from (select distinct letter from string_to_table(regexp_replace(split_part(door, '/', 1), '[aeiouy0-9]', '', 'g'), null) as s (letter)) as letters
$$;
alter table address add column near text generated always as (erbij.near_door(door)) stored;
create index address_near on address (tenant, near);
create index address_by_house on address (tenant, postcode, number) where postcode <> '' and number <> '';

-- Digests of the name somebody was called by: the whole name, and how the family name sounds. They can be compared and not read.
alter table signal add column name_whole bytea, add column name_sound bytea;

-- Two matters that may be, are, or are not one household. Each keeps its own case, key and parties; `case_id` follows `with_case`, which was there first.
create table same_household (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	with_case uuid not null,
	state text not null check (state in ('asked', 'together', 'apart')),
	-- why we ask: words by their codes
	reasons text[] not null default '{}',
	-- the signal that was set apart from the matter it came into; empty where two matters were found beside each other
	signal uuid,
	since timestamptz not null,
	decided_at timestamptz,
	primary key (tenant, id)
);
create index same_household_by_case on same_household (tenant, case_id, state);
create index same_household_by_with on same_household (tenant, with_case, state);

alter table same_household enable row level security; alter table same_household force row level security;
create policy own_tenant on same_household using (tenant = erbij.tenant());
grant select, insert, update, delete on same_household to erbij_app;

-- Who lives where, and the case as a line of contact. Identity is plain; what was said is not here.

create table address (
	tenant uuid not null,
	id uuid not null,
	street text not null,
	number text not null default '',
	addition text not null default '',
	postcode text not null default '',
	place text not null default '',
	-- street, number and addition the same way however they were typed; with the place it is what makes two addresses one
	door text not null,
	same_as text not null,
	area_id uuid,
	no_uninvited_visits_since timestamptz,
	primary key (tenant, id),
	unique (tenant, same_as)
);
create index address_by_door on address (tenant, door);

create table household (
	tenant uuid not null,
	id uuid not null,
	address_id uuid,
	primary key (tenant, id)
);

-- What a name is found by: each word of it, and each word with one letter left out. Two spellings that differ by a letter left out, added, changed or swapped
-- have one of these in common ('jansen' and 'janssen', 'bruin' and 'bruijn'). Words that everybody has ('van', 'de') say nothing.
create function erbij.name_words(name text) returns text[] language plpgsql immutable strict parallel safe as $$
declare
	word text;
	telling text[] := '{}';
begin
	foreach word in array string_to_array(name, ' ') loop
		if length(word) > 1 and word <> all ('{van,de,der,den,het,ter,ten,te,el,al,la,le,von}') then telling := telling || word; end if;
	end loop;
	return case when cardinality(telling) > 0 then telling else string_to_array(name, ' ') end;
end $$;
create function erbij.word_keys(within uuid, word text) returns integer[] language plpgsql immutable strict parallel safe as $$
declare
	keys integer[] := array[hashtext(within::text || word)];
begin
	for at in 1 .. case when length(word) > 2 then length(word) else 0 end loop
		keys := keys || hashtext(within::text || overlay(word placing '' from at for 1));
	end loop;
	return keys;
end $$;
create function erbij.name_keys(within uuid, name text) returns integer[] language plpgsql immutable strict parallel safe as $$
declare
	word text;
	-- and the whole name in one piece, for a space too many or too few
	keys integer[] := array[hashtext(within::text || replace(name, ' ', ''))];
begin
	foreach word in array erbij.name_words(name) loop keys := keys || erbij.word_keys(within, word); end loop;
	return keys;
end $$;

create table person (
	tenant uuid not null,
	id uuid not null,
	household_id uuid,
	given text not null,
	family text not null default '',
	-- how this person is called in lists and letters
	called text not null,
	name_norm text not null,
	born date,
	phone text,
	face text,
	-- formal until told otherwise (CON-09)
	address_form text not null default 'u' check (address_form in ('u', 'je')),
	language text not null default 'nl',
	interpreter boolean not null default false,
	reading text,
	prefers text,
	team_id uuid,
	name_keys integer[] generated always as (erbij.name_keys(tenant, name_norm)) stored,
	primary key (tenant, id)
);
create index person_by_household on person (tenant, household_id);
create index person_by_name on person using gist (tenant, team_id, name_norm gist_trgm_ops (siglen = 64));
create index person_by_keys on person using gin (name_keys) with (fastupdate = off);

-- Where a line of contact stands. Places to stand, never gates (PRIN-02); projected from the journal and rebuildable.
create table case_line (
	tenant uuid not null,
	case_id uuid not null,
	address_id uuid,
	area_id uuid,
	team_id uuid not null,
	person_id uuid,
	station text not null check (station in ('noticed', 'picked-up', 'settled', 'watching', 'reaching-out', 'in-contact', 'own-plan', 'doing', 'lasting', 'let-go')),
	responsible uuid,
	first_noticed date,
	arrived_at timestamptz not null,
	picked_up_at timestamptz,
	weighed_at timestamptz,
	first_contact_at timestamptz,
	last_contact_at timestamptz,
	let_go_at timestamptz,
	intensity text check (intensity in ('intensive', 'regular', 'light', 'back-up')),
	signals integer not null default 0,
	primary key (tenant, case_id)
);
create index case_line_by_address on case_line (tenant, address_id);
create index case_line_by_person on case_line (tenant, person_id);
create index case_line_by_responsible on case_line (tenant, responsible);
create index case_line_open on case_line (tenant, team_id, arrived_at) where station <> 'let-go';

-- Everything that is open has a named person and a day to look again (PRIN-18).
create table open_thing (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	kind text not null,
	holder uuid,
	look_again date,
	since timestamptz not null,
	closed_at timestamptz,
	primary key (tenant, id)
);
create index open_thing_by_holder on open_thing (tenant, holder, look_again) where closed_at is null;
create index open_thing_by_case on open_thing (tenant, case_id) where closed_at is null;

alter table address enable row level security; alter table address force row level security;
alter table household enable row level security; alter table household force row level security;
alter table person enable row level security; alter table person force row level security;
alter table case_line enable row level security; alter table case_line force row level security;
alter table open_thing enable row level security; alter table open_thing force row level security;
create policy own_tenant on address using (tenant = erbij.tenant());
create policy own_tenant on household using (tenant = erbij.tenant());
create policy own_tenant on person using (tenant = erbij.tenant());
create policy own_tenant on case_line using (tenant = erbij.tenant());
create policy own_tenant on open_thing using (tenant = erbij.tenant());
grant select, insert, update on address, household, person, case_line, open_thing to erbij_app;

-- Search by name, typos allowed: rights are decided inside (the team's own people, or a matter one has a part in), so that the index can be used.
-- First everybody whose name has the words that were typed (two of the first, the second and the last), give or take a letter a word; when that is nobody,
-- who has one of the words and looks much alike; when that is nobody either, who comes nearest among the own people.
create function erbij.find_persons(wanted text, most integer) returns table (id uuid, called text, given text, family text, born date, street text, number text, addition text, place text, case_id uuid, station text, likeness real)
	language plpgsql stable security definer set search_path = public, erbij, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
	here constant uuid := erbij.tenant();
	mine constant uuid[] := erbij.identities();
	moment constant timestamptz := erbij.now();
	name constant text := erbij.name_norm(wanted);
	words constant text[] := erbij.name_words(name);
	many constant integer := cardinality(words);
	first constant integer[] := erbij.word_keys(here, words[1]);
	last constant integer[] := erbij.word_keys(here, words[many]);
	other constant integer[] := case when many > 2 then erbij.word_keys(here, words[2]) end;
	loose integer[] := erbij.word_keys(here, replace(name, ' ', ''));
	least real := 0;
begin
	for step in 1 .. 2 loop
		return query
			select n.id, n.called, n.given, n.family, n.born, a.street, a.number, a.addition, a.place, l.case_id, l.station, n.near
			from (select p.*, similarity(p.name_norm, name) as near from person p
					where p.tenant = here and (p.name_keys && first and p.name_keys && last or p.name_keys && first and p.name_keys && other or p.name_keys && last and p.name_keys && other or p.name_keys && loose) order by near desc, p.id limit 500) n
				left join household h on h.tenant = here and h.id = n.household_id
				left join address a on a.tenant = here and a.id = h.address_id
				left join lateral (select c.case_id, c.station from case_line c where c.tenant = here and c.person_id = n.id order by c.arrived_at desc limit 1) l on true
			where n.near > least and (n.team_id = any (mine) or (
				select true from case_party p where p.tenant = here and p.case_id = l.case_id and p.party = any (mine) and (p.until is null or p.until > moment) limit 1))
			order by n.near desc, n.id limit most;
		if found then return; end if;
		loose := first || last || other;
		least := 0.5;
	end loop;
	return query
		select n.id, n.called, n.given, n.family, n.born, a.street, a.number, a.addition, a.place, l.case_id, l.station, n.near
		from (
			select near.*, (1 - (near.name_norm <-> name))::real as near from unnest(mine) as m (team)
				cross join lateral (select p.* from person p where p.tenant = here and p.team_id = m.team order by p.name_norm <-> name limit most) near
			union all
			select p.*, similarity(p.name_norm, name) from person p where p.tenant = here and (p.team_id is null or p.team_id <> all (mine)) and p.id in (
				select c.person_id from case_party q join case_line c on c.tenant = here and c.case_id = q.case_id
				where q.tenant = here and q.party = any (mine) and (q.until is null or q.until > moment))
			) n
			left join household h on h.tenant = here and h.id = n.household_id
			left join address a on a.tenant = here and a.id = h.address_id
			left join lateral (select c.case_id, c.station from case_line c where c.tenant = here and c.person_id = n.id order by c.arrived_at desc limit 1) l on true
		where n.near > 0.25 and (n.team_id = any (mine) or (
			select true from case_party p where p.tenant = here and p.case_id = l.case_id and p.party = any (mine) and (p.until is null or p.until > moment) limit 1))
		order by n.near desc, n.id limit most;
end $$;
alter function erbij.find_persons(text, integer) owner to erbij_search;
grant select on person, household, address, case_line, case_party to erbij_search;
revoke execute on function erbij.find_persons(text, integer) from public;
grant execute on function erbij.find_persons(text, integer) to erbij_app;

-- What a register of addresses says of an address, beside how it was written. Only the address itself was asked, after the arrival; nothing here is about anybody (PRIV-12).
create table address_location (
	tenant uuid not null,
	address_id uuid not null,
	looked_at timestamptz not null,
	-- the number of the address in the register; empty when the register knows it not, or knows more than one
	register text not null default '',
	street text not null default '',
	number text not null default '',
	addition text not null default '',
	postcode text not null default '',
	place text not null default '',
	primary key (tenant, address_id)
);
create index address_location_by_register on address_location (tenant, register) where register <> '';
alter table address_location enable row level security; alter table address_location force row level security;
create policy own_tenant on address_location using (tenant = erbij.tenant());
grant select, insert, update on address_location to erbij_app;

-- What residents said in a round goes when its term is over; that it was there, how much and until when stays to be seen.
alter table enquiry add column words_erased_at timestamptz, add column words_erased integer;
-- Blanks what was said in rounds that ended before a moment, where everybody has heard something. It looks for itself whether that is so, and erases nothing younger than four weeks.
create function erbij.erase_rounds(of_team uuid, before timestamptz, at timestamptz) returns integer language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
	here constant uuid := erbij.tenant();
	gone uuid[];
begin
	if here is null then raise exception 'rounds belong to somebody' using errcode = '42501'; end if;
	gone := array(select e.id from enquiry e where e.tenant = here and e.team_id = of_team and e.words_erased_at is null and e.ended_at < least(before, at - interval '28 days')
		and not exists (select 1 from enquiry_item i where i.tenant = here and i.enquiry = e.id and i.answered_at is null) order by e.id for update);
	if cardinality(gone) = 0 then return 0; end if;
	update enquiry e set words_erased_at = at, words_erased = (select count(*) from enquiry_item i where i.tenant = here and i.enquiry = e.id) where e.tenant = here and e.id = any (gone);
	update journal_entry j set body = null where j.tenant = here and j.case_id = any (gone) and j.body is not null;
	delete from case_key k where k.tenant = here and k.case_id = any (gone);
	delete from enquiry_item i where i.tenant = here and i.enquiry = any (gone);
	delete from enquiry_door d where d.tenant = here and d.enquiry = any (gone);
	return cardinality(gone);
end $$;
alter function erbij.erase_rounds(uuid, timestamptz, timestamptz) owner to erbij_search;
grant select, update on enquiry to erbij_search;
grant select, delete on enquiry_item, enquiry_door to erbij_search;
revoke execute on function erbij.erase_rounds(uuid, timestamptz, timestamptz) from public;
grant execute on function erbij.erase_rounds(uuid, timestamptz, timestamptz) to erbij_app;

-- What coming early is reckoned to save for each household, as somebody wrote it down somewhere: an amount with its source and year, dated. Never with a person (ORG-12).
create table grouped_estimate (
	tenant uuid not null,
	from_day date not null,
	amount integer not null check (amount between 1 and 1000000),
	source text not null check (source <> ''),
	year integer not null check (year between 1990 and 2100),
	set_by uuid not null,
	set_at timestamptz not null,
	primary key (tenant, from_day)
);
alter table grouped_estimate enable row level security; alter table grouped_estimate force row level security;
create policy own_tenant on grouped_estimate using (tenant = erbij.tenant());
grant select, insert, update on grouped_estimate to erbij_app;

-- Hours and places of the public page in another language, where somebody gave them: of a place, or of a member's card.
create table said_in (
	tenant uuid not null,
	subject uuid not null,
	language text not null check (language in ('en', 'ar', 'tr')),
	what text not null check (what in ('name', 'where', 'hours', 'reachable')),
	words text not null check (words <> ''),
	primary key (tenant, subject, language, what)
);
alter table said_in enable row level security; alter table said_in force row level security;
create policy own_tenant on said_in using (tenant = erbij.tenant());
grant select, insert, update, delete on said_in to erbij_app;

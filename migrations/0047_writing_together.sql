-- What is being written together and is not yet the plan: one sheet a matter, sealed with the key of the matter. What is put in the plan goes into the journal as words; this is only the table it was written on.
create table sheet (
	tenant uuid not null,
	case_id uuid not null,
	name text not null check (name in ('plan')),
	-- goes up with everything that is written, so that two do not write over each other
	n integer not null,
	sealed bytea not null,
	written_at timestamptz not null,
	primary key (tenant, case_id, name)
);
alter table sheet enable row level security; alter table sheet force row level security;
-- Read and written by whom the person's reach opens in this matter, and by nobody else: the same ground as the journal's.
create policy at_the_table on sheet using (
	tenant = erbij.tenant() and exists (
		select 1 from case_party p where p.tenant = erbij.tenant() and p.case_id = sheet.case_id and p.party = any (erbij.identities())
			and (p.until is null or p.until > erbij.now()) and 'person' = any (p.reach)))
	with check (
	tenant = erbij.tenant() and exists (
		select 1 from case_party p where p.tenant = erbij.tenant() and p.case_id = sheet.case_id and p.party = any (erbij.identities())
			and (p.until is null or p.until > erbij.now()) and 'person' = any (p.reach)));
grant select, insert, update on sheet to erbij_app;
grant select, delete on sheet to erbij_search;

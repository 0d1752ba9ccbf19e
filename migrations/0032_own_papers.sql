-- What comes with somebody's matter and is no sentence: a photo of a signature, a report of somebody else that lapses. And the ends of what was shared.

-- Encrypted with the key of the matter, like the journal. Whoever may read at that reach reads it, until its moment has come.
create table attachment (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	reach text not null check (reach in ('responsible', 'team', 'person')),
	type text not null check (type in ('image/jpeg', 'image/png', 'text/plain')),
	sealed bytea not null,
	kept_at timestamptz not null,
	-- from this moment on nobody reads it; the night after, it is gone
	until timestamptz,
	primary key (tenant, id)
);
create index attachment_by_case on attachment (tenant, case_id);
create index attachment_that_lapses on attachment (tenant, until) where until is not null;

alter table attachment enable row level security; alter table attachment force row level security;
create policy audience on attachment for select using (
	tenant = erbij.tenant() and (until is null or until > erbij.now()) and exists (
		select 1 from case_party p
		where p.tenant = erbij.tenant() and p.case_id = attachment.case_id and p.party = any (erbij.identities())
			and (p.until is null or p.until > erbij.now()) and attachment.reach = any (p.reach)));
create policy keep on attachment for insert with check (tenant = erbij.tenant());
create policy put_away on attachment for delete using (tenant = erbij.tenant());
grant select, insert, delete on attachment to erbij_app;

-- The night, when nobody in particular is here, sees of what has lapsed that it is there: enough to clear it away.
create policy lapsed on attachment for select using (tenant = erbij.tenant() and until <= erbij.now() and cardinality(erbij.identities()) = 0);

-- An end date that came is written down too; what is held back from somebody is not told by its end.
alter table disclosure add column ended_at timestamptz, add column held_back boolean not null default false;
create index disclosure_that_ends on disclosure (tenant, until_day) where stopped_at is null and ended_at is null;

-- Somebody of the same household, with a yes of the one it is about: reads, and nothing else.
alter table case_party drop constraint case_party_standing_check;
alter table case_party add constraint case_party_standing_check
	check (standing in ('team', 'responsible', 'part', 'person', 'reporter', 'participant', 'coordinator', 'at-table', 'partner', 'reads-along'));

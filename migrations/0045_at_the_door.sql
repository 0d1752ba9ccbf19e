-- After a visit: a spoken note that is written out later, heard by nobody but who made it; and small cards to browse before one goes, in the team's own words.

alter table attachment drop constraint attachment_type_check;
alter table attachment add constraint attachment_type_check
	check (type in ('image/jpeg', 'image/png', 'text/plain', 'audio/webm', 'audio/ogg', 'audio/mp4', 'audio/mpeg', 'audio/wav'));
-- Whose it is alone; everything else is for everybody at its reach.
alter table attachment add column author uuid;
alter policy audience on attachment using (
	tenant = erbij.tenant() and (until is null or until > erbij.now()) and (author is null or author = any (erbij.identities())) and exists (
		select 1 from case_party p
		where p.tenant = erbij.tenant() and p.case_id = attachment.case_id and p.party = any (erbij.identities())
			and (p.until is null or p.until > erbij.now()) and attachment.reach = any (p.reach)));

-- `id` is the name of a card the house brings, or an id of the team's own. A card without words was put away.
create table attitude_card (
	tenant uuid not null,
	team_id uuid not null,
	id text not null check (id ~ '^[0-9a-z-]{1,60}$'),
	words text,
	written_by uuid not null,
	written_at timestamptz not null,
	primary key (tenant, team_id, id)
);
alter table attitude_card enable row level security; alter table attitude_card force row level security;
create policy own_tenant on attitude_card using (tenant = erbij.tenant());
grant select, insert, update on attitude_card to erbij_app;

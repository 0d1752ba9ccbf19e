-- What stands in somebody's way at an organisation: which, since when and whether it was solved. Written from the journal and from nothing else; no words (EXE-08).
create table obstacle (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	organisation_id uuid,
	noted_on date not null,
	solved boolean,
	primary key (tenant, id)
);
create index obstacle_by_case on obstacle (tenant, case_id);
create index obstacle_by_organisation on obstacle (tenant, organisation_id, noted_on) where organisation_id is not null;
alter table obstacle enable row level security; alter table obstacle force row level security;
create policy own_tenant on obstacle using (tenant = erbij.tenant());
grant select, insert, update on obstacle to erbij_app;

-- What teams know of an organisation: what it wants itself, what it owes people, what helped there before. Of nobody, so it stays when a matter goes (EXE-08, ORG-08).
create table organisation_known (
	tenant uuid not null,
	id uuid not null,
	organisation_id uuid not null,
	kind text not null check (kind in ('interest', 'duty', 'solution')),
	words text not null,
	said_by uuid,
	said_at timestamptz not null,
	ended_at timestamptz,
	primary key (tenant, id)
);
create index organisation_known_of on organisation_known (tenant, organisation_id) where ended_at is null;
alter table organisation_known enable row level security; alter table organisation_known force row level security;
create policy own_tenant on organisation_known using (tenant = erbij.tenant());
grant select, insert, update on organisation_known to erbij_app;

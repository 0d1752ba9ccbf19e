-- A colleague cannot be there for a while: since when, and no reason. Who stands in for them stands in the journal of each matter; the table is a projection of it.

create table away (
	tenant uuid not null,
	id uuid not null,
	member uuid not null,
	since timestamptz not null,
	told_by uuid not null,
	back_at timestamptz,
	back_by uuid,
	primary key (tenant, id)
);
create unique index away_one on away (tenant, member) where back_at is null;
create table stand_in (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	away_id uuid not null,
	member uuid not null,
	for_member uuid not null,
	let_in boolean not null,
	things uuid[] not null,
	visits uuid[] not null,
	ended_at timestamptz,
	primary key (tenant, id)
);
create index stand_in_by_case on stand_in (tenant, case_id) where ended_at is null;
create index stand_in_by_away on stand_in (tenant, away_id);

alter table away enable row level security; alter table away force row level security;
alter table stand_in enable row level security; alter table stand_in force row level security;
create policy own_tenant on away using (tenant = erbij.tenant());
create policy own_tenant on stand_in using (tenant = erbij.tenant());
grant select, insert, update on away, stand_in to erbij_app;

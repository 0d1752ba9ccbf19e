-- The purse for small means: how much one may spend at once, dated, per team; and ideas that worked, without names.

create table means_limit (
	tenant uuid not null,
	team_id uuid not null,
	from_day date not null,
	most numeric(8, 2) not null check (most > 0),
	set_by uuid not null,
	set_at timestamptz not null,
	primary key (tenant, team_id, from_day)
);
create table means_idea (
	tenant uuid not null,
	id uuid not null,
	team_id uuid not null,
	words text not null check (words <> ''),
	told_by uuid not null,
	told_at timestamptz not null,
	primary key (tenant, id)
);
create index means_idea_by_team on means_idea (tenant, team_id, told_at);
alter table means_limit enable row level security; alter table means_limit force row level security;
alter table means_idea enable row level security; alter table means_idea force row level security;
create policy own_tenant on means_limit using (tenant = erbij.tenant());
create policy own_tenant on means_idea using (tenant = erbij.tenant());
grant select, insert, update on means_limit to erbij_app;
grant select, insert on means_idea to erbij_app;

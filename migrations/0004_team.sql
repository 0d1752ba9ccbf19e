-- Who works together: organisations, teams and the people in them. Faces and phone numbers, no files on colleagues.

create table organisation (
	tenant uuid not null,
	id uuid not null,
	name text not null,
	kind text not null default 'other' check (kind in ('welfare', 'health', 'housing', 'debt', 'municipality', 'school', 'volunteers', 'residents', 'other')),
	phone text,
	-- an organisation can leave; what it did stays readable
	left_on date,
	primary key (tenant, id)
);

create table team (
	tenant uuid not null,
	id uuid not null,
	name text not null,
	area_name text not null default '',
	phone text,
	primary key (tenant, id)
);

create table member (
	tenant uuid not null,
	id uuid not null,
	name text not null,
	face text,
	phone text,
	-- when somebody can be reached and where they can be found, in their own words
	reachable text,
	base text,
	knowledge text[] not null default '{}',
	-- languages somebody speaks, in words; `language` is the one of the screens
	speaks text[] not null default '{}',
	language text not null default 'nl' check (language in ('nl', 'en')),
	theme text check (theme in ('light', 'dark')),
	organisation_id uuid not null,
	roles text[] not null,
	active boolean not null default true,
	since timestamptz not null,
	primary key (tenant, id),
	foreign key (tenant, organisation_id) references organisation (tenant, id)
);

create table team_member (
	tenant uuid not null,
	team_id uuid not null,
	member_id uuid not null,
	primary key (tenant, team_id, member_id),
	foreign key (tenant, team_id) references team (tenant, id),
	foreign key (tenant, member_id) references member (tenant, id)
);
create index team_member_by_member on team_member (tenant, member_id);

-- What working together is for, and what it is not for (TEAM-08). A new agreement follows an old one; nothing is overwritten.
create table partnership (
	tenant uuid not null,
	id uuid not null,
	organisation_id uuid not null,
	aim text not null,
	not_aim text not null,
	-- months of arrears before a creditor tells us
	threshold_months integer check (threshold_months between 0 and 60),
	shared text[] not null default '{}',
	who_tells text not null default '',
	from_day date not null,
	until_day date,
	agreed_by uuid not null,
	agreed_at timestamptz not null,
	primary key (tenant, id),
	foreign key (tenant, organisation_id) references organisation (tenant, id)
);
create index partnership_by_organisation on partnership (tenant, organisation_id, from_day);

alter table organisation enable row level security; alter table organisation force row level security;
alter table team enable row level security; alter table team force row level security;
alter table member enable row level security; alter table member force row level security;
alter table team_member enable row level security; alter table team_member force row level security;
alter table partnership enable row level security; alter table partnership force row level security;
create policy own_tenant on organisation using (tenant = erbij.tenant());
create policy own_tenant on team using (tenant = erbij.tenant());
create policy own_tenant on member using (tenant = erbij.tenant());
create policy own_tenant on team_member using (tenant = erbij.tenant());
create policy own_tenant on partnership using (tenant = erbij.tenant());
grant select, insert, update on organisation, team, member to erbij_app;
grant select, insert, delete on team_member to erbij_app;
grant select, insert, update on partnership to erbij_app;

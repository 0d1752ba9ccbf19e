-- The neighbourhood: it is there with or without signals. Survives projects and people (ORG-08); no files on anybody.
create table area (
	tenant uuid not null,
	id uuid not null,
	slug text not null,
	name text not null,
	kind text not null check (kind in ('town', 'village', 'outlying')),
	team_id uuid not null,
	-- whose face stands on the public page
	worker uuid,
	known text,
	primary key (tenant, id),
	unique (tenant, slug)
);
create table place (
	tenant uuid not null,
	id uuid not null,
	area_id uuid not null,
	name text not null,
	where_it_is text not null default '',
	hours text not null default '',
	our_part text not null default '',
	-- sitting at a table in a corner is the weak form (NBH-02)
	desk boolean not null default false,
	member_id uuid,
	public boolean not null default true,
	since date not null,
	primary key (tenant, id)
);
create index place_by_area on place (tenant, area_id);
create table social_entry (
	tenant uuid not null,
	id uuid not null,
	area_id uuid not null,
	what text not null,
	where_it_is text not null default '',
	hours text not null default '',
	for_whom text not null default '',
	how_to_join text not null default '',
	welcome text not null default '',
	formal boolean not null default false,
	primary key (tenant, id)
);
create index social_entry_by_area on social_entry (tenant, area_id);
create table residents_action (
	tenant uuid not null,
	id uuid not null,
	area_id uuid not null,
	what text not null,
	lead text not null,
	asked text not null default '',
	our_part text not null check (our_part in ('none', 'nudge', 'tools')),
	holder uuid not null,
	look_back_on date not null,
	looked_back text,
	made_at timestamptz not null,
	primary key (tenant, id)
);
create index residents_action_by_area on residents_action (tenant, area_id);

alter table area enable row level security; alter table area force row level security;
alter table place enable row level security; alter table place force row level security;
alter table social_entry enable row level security; alter table social_entry force row level security;
alter table residents_action enable row level security; alter table residents_action force row level security;
create policy own_tenant on area using (tenant = erbij.tenant());
create policy own_tenant on place using (tenant = erbij.tenant());
create policy own_tenant on social_entry using (tenant = erbij.tenant());
create policy own_tenant on residents_action using (tenant = erbij.tenant());
grant select, insert, update on area, place, social_entry, residents_action to erbij_app;

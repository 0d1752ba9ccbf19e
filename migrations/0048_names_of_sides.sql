-- How a team calls the sides of a life. Without a row the house uses its own name.
create table domain_name (
	tenant uuid not null,
	domain text not null check (domain ~ '^[a-z-]{2,30}$'),
	words text not null check (length(words) between 1 and 40),
	set_by uuid,
	set_at timestamptz not null,
	primary key (tenant, domain)
);
alter table domain_name enable row level security; alter table domain_name force row level security;
create policy own_tenant on domain_name using (tenant = erbij.tenant());
grant select, insert, update, delete on domain_name to erbij_app;

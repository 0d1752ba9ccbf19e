-- What a kilometre costs, as a house agreed to reckon: dated, so that what was reckoned earlier can be reckoned again. About kilometres, never about anybody (EXE-20).
create table travel_price (
	tenant uuid not null,
	from_day date not null,
	cents integer not null check (cents between 1 and 500),
	source text not null default '',
	set_by uuid not null,
	set_at timestamptz not null,
	primary key (tenant, from_day)
);
alter table travel_price enable row level security; alter table travel_price force row level security;
create policy own_tenant on travel_price using (tenant = erbij.tenant());
grant select, insert, update on travel_price to erbij_app;

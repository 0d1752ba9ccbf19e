-- What was shared with whom and until when, as ids and days: what was shared stays encrypted in the journal. Projected, and rebuildable.

create table disclosure (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	-- null when it went to somebody outside the house, such as a GP
	organisation_id uuid,
	since timestamptz not null,
	until_day date not null,
	stopped_at timestamptz,
	primary key (tenant, id)
);
create index disclosure_by_organisation on disclosure (tenant, organisation_id, until_day);
create index disclosure_by_case on disclosure (tenant, case_id);

alter table disclosure enable row level security; alter table disclosure force row level security;
create policy own_tenant on disclosure using (tenant = erbij.tenant());
grant select, insert, update, delete on disclosure to erbij_app;

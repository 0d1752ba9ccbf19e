-- Devices on which workers take pages along, what was taken, and what lay unsent on one that may no longer send it.

create table device (
	tenant uuid not null,
	-- made on the device
	id uuid not null,
	member_id uuid not null,
	-- 'Chrome · Android': enough to know one's own devices apart
	called text not null,
	known_at timestamptz not null,
	seen_at timestamptz not null,
	-- somebody said it is gone: it gets its key no more and empties itself at the first contact
	gone_at timestamptz,
	gone_by uuid,
	emptied_at timestamptz,
	primary key (tenant, id)
);
create index device_by_member on device (tenant, member_id);

create table taken_along (
	tenant uuid not null,
	device_id uuid not null,
	case_id uuid not null,
	taken_at timestamptz not null,
	until timestamptz not null,
	primary key (tenant, device_id, case_id)
);
create index taken_along_by_case on taken_along (tenant, case_id);

-- As it came from the device: encrypted with a key that only this house can make again, bound to the device and its owner.
create table left_work (
	tenant uuid not null,
	-- the id the form was made with: the same act once, whoever sends it in the end
	id uuid not null,
	device_id uuid not null,
	owner uuid not null,
	case_id uuid,
	operation text not null,
	why text not null check (why in ('device-gone', 'no-part', 'no-way-in')),
	made_at timestamptz not null,
	arrived_at timestamptz not null,
	wrapped bytea not null,
	sealed bytea not null,
	handed_to uuid,
	handed_by uuid,
	put_away_at timestamptz,
	put_away_by uuid,
	primary key (tenant, id)
);
create index left_work_by_owner on left_work (tenant, owner) where put_away_at is null;
create index left_work_by_case on left_work (tenant, case_id);

alter table device enable row level security; alter table device force row level security;
alter table taken_along enable row level security; alter table taken_along force row level security;
alter table left_work enable row level security; alter table left_work force row level security;
create policy own_tenant on device using (tenant = erbij.tenant());
create policy own_tenant on taken_along using (tenant = erbij.tenant());
create policy own_tenant on left_work using (tenant = erbij.tenant());
grant select, insert, update on device to erbij_app;
grant select, insert, update, delete on taken_along to erbij_app;
grant select, insert, update on left_work to erbij_app;
-- What goes with a matter goes here too.
grant select, delete on taken_along, left_work to erbij_search;

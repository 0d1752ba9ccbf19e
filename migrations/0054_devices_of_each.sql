-- One telephone may be used by more than one colleague. It is known under its number for each of them apart: what one did with it is nothing of another, and is not to be found out by its number.
alter table device no force row level security; alter table taken_along no force row level security;
alter table taken_along add column member_id uuid;
update taken_along t set member_id = d.member_id from device d where d.tenant = t.tenant and d.id = t.device_id;
delete from taken_along where member_id is null;
alter table taken_along alter column member_id set not null, drop constraint taken_along_pkey, add primary key (tenant, device_id, member_id, case_id);
alter table device drop constraint device_pkey, add primary key (tenant, id, member_id);
alter table device force row level security; alter table taken_along force row level security;

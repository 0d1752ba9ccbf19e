-- Who was asked into a support system, so that they find their own part. What was agreed is in the journal; each reads only what names them (SUS-04, SUS-10).
create table support_member (
	tenant uuid not null,
	case_id uuid not null,
	member uuid not null,
	kind text not null check (kind in ('member', 'own')),
	role text not null check (role in ('along', 'back-up')),
	since timestamptz not null,
	primary key (tenant, case_id, member)
);
create index support_member_by_member on support_member (tenant, member);

alter table support_member enable row level security; alter table support_member force row level security;
create policy own_tenant on support_member using (tenant = erbij.tenant());
grant select, insert, update, delete on support_member to erbij_app;

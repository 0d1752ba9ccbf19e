-- The crisis card's envelope: that there is one, and who holds a copy. Its words are in the journal; each holder reads an entry of their own.
create table crisis_card (
	tenant uuid not null,
	case_id uuid not null,
	version integer not null,
	confirmed_at timestamptz not null,
	primary key (tenant, case_id)
);
create table card_holder (
	tenant uuid not null,
	holder uuid not null,
	case_id uuid not null,
	kind text not null check (kind in ('member', 'own')),
	given_at timestamptz not null,
	primary key (tenant, holder, case_id)
);
create index card_holder_by_case on card_holder (tenant, case_id);

alter table crisis_card enable row level security; alter table crisis_card force row level security;
alter table card_holder enable row level security; alter table card_holder force row level security;
create policy own_tenant on crisis_card using (tenant = erbij.tenant());
create policy own_tenant on card_holder using (tenant = erbij.tenant());
grant select, insert, update, delete on crisis_card, card_holder to erbij_app;

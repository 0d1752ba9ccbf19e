-- Partners: what was agreed and signed, keys for their systems, hand-overs that are counted, and the steps of legal routes with the day they hold from.

-- Agreements: thresholds per kind of arrears, fixed choices of what is shared, who signed and when, and when we look at it again (TEAM-08, SIG-29, SIG-30).
alter table partnership add column thresholds jsonb not null default '[]';
alter table partnership add column signed_by_us text not null default '';
alter table partnership add column signed_by_them text not null default '';
alter table partnership add column signed_on date;
alter table partnership add column review_on date;
-- The owner of the tables reads past the walls between tenants for a moment.
alter table partnership no force row level security; alter table organisation no force row level security;
-- What stood there in own words becomes the choice it meant; what meant none of them was never shared.
update partnership p set
	thresholds = case when p.threshold_months is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object('kind', 'other', 'months', p.threshold_months)) end,
	shared = array(select distinct c.item from unnest(p.shared) as s (words), lateral (values
		('contact-made', s.words ~* 'contact (made|is|gelegd|is er)|er is contact|contact-made'), ('worker-name', s.words ~* 'worker|naam'), ('payment-agreement', s.words ~* 'payment|betaal'),
		('next-contact', s.words ~* 'next|volgende'), ('how-to-reach', s.words ~* 'reach|bereik'), ('what-helps', s.words ~* 'helps|helpt')) as c (item, meant) where c.meant);
alter table partnership force row level security; alter table organisation force row level security;
alter table partnership drop column threshold_months;

-- A key for a partner's own system: only its digest is kept. It gives what the partner may, never more (SIG-30).
create table api_key (
	tenant uuid not null,
	id uuid not null,
	organisation_id uuid not null,
	digest bytea not null,
	called text not null,
	made_by uuid not null,
	made_at timestamptz not null,
	-- the key itself is shown once, to who made it
	shown_at timestamptz,
	used_on date,
	ended_at timestamptz,
	ended_by uuid,
	primary key (tenant, id),
	foreign key (tenant, organisation_id) references organisation (tenant, id)
);
create unique index api_key_by_digest on api_key (digest);
create index api_key_by_organisation on api_key (tenant, organisation_id);

-- Hand-overs of a signal: who was asked to take over from whom, and whether a named person said yes (SIG-16, SIG-20). No names, no words.
create table hand_over (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	signal uuid not null,
	from_organisation uuid,
	to_organisation uuid,
	to_member uuid,
	asked_at timestamptz not null,
	answered_at timestamptz,
	yes boolean,
	primary key (tenant, id)
);
create index hand_over_by_case on hand_over (tenant, case_id);
create index hand_over_by_receiver on hand_over (tenant, to_organisation) where answered_at is null;
create index hand_over_by_member on hand_over (tenant, to_member) where answered_at is null;

-- What a sender was asked before 'talk with the sender first': what they did and still do.
create table sender_ask (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	signal uuid not null,
	reporter uuid,
	asked_at timestamptz not null,
	said_at timestamptz,
	primary key (tenant, id)
);
create index sender_ask_by_reporter on sender_ask (tenant, reporter) where said_at is null;

-- The route the law gives for a child, violence at home or danger to life: its steps, per country, with the day they hold from (SIG-21). A newer row follows; nothing is overwritten.
create table legal_route (
	tenant uuid not null,
	id uuid not null,
	route text not null check (route in ('child', 'violence', 'life')),
	country text not null check (country ~ '^[A-Z]{2}$'),
	from_day date not null,
	source text not null default '',
	steps jsonb not null,
	kept_by uuid not null,
	kept_at timestamptz not null,
	primary key (tenant, id)
);
create index legal_route_by_day on legal_route (tenant, country, route, from_day);

alter table api_key enable row level security; alter table api_key force row level security;
alter table hand_over enable row level security; alter table hand_over force row level security;
alter table sender_ask enable row level security; alter table sender_ask force row level security;
alter table legal_route enable row level security; alter table legal_route force row level security;
create policy own_tenant on api_key using (tenant = erbij.tenant());
create policy own_tenant on hand_over using (tenant = erbij.tenant());
create policy own_tenant on sender_ask using (tenant = erbij.tenant());
create policy own_tenant on legal_route using (tenant = erbij.tenant());
grant select, insert, update on api_key to erbij_app;
grant select, insert, update, delete on hand_over, sender_ask to erbij_app;
grant select, insert on legal_route to erbij_app;

-- Before anybody is somebody: whose key this is. It needs the digest, so whoever asks holds the key.
create function erbij.api_key_by_digest(wanted bytea, at timestamptz) returns table (tenant uuid, id uuid, organisation_id uuid, organisation text)
	language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
	return query
		select k.tenant, k.id, k.organisation_id, o.name from api_key k join organisation o on o.tenant = k.tenant and o.id = k.organisation_id
		where k.digest = wanted and k.ended_at is null and (o.left_on is null or o.left_on > at::date);
	-- Whether a key is still in use is worth knowing; how often is not.
	update api_key k set used_on = at::date where k.digest = wanted and k.ended_at is null and k.used_on is distinct from at::date;
end $$;
alter function erbij.api_key_by_digest(bytea, timestamptz) owner to erbij_search;
revoke execute on function erbij.api_key_by_digest(bytea, timestamptz) from public;
grant execute on function erbij.api_key_by_digest(bytea, timestamptz) to erbij_app;
grant select, update on api_key to erbij_search;

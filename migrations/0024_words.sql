-- Words a team wants to be pointed at, with its own question; and words of the usual list that it switched off. Never about anybody.

create table guarded_word (
	tenant uuid not null,
	id uuid not null,
	words text[] not null check (cardinality(words) between 1 and 20),
	-- empty: switched off, not added
	ask text not null default '',
	better text not null default '',
	off boolean not null default false,
	set_by uuid not null,
	set_at timestamptz not null,
	ended_at timestamptz,
	primary key (tenant, id)
);
alter table guarded_word enable row level security; alter table guarded_word force row level security;
create policy own_tenant on guarded_word using (tenant = erbij.tenant());
grant select, insert, update on guarded_word to erbij_app;

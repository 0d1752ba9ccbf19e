-- Who comes along on a visit, and sees the card of that visit and nothing else; experience of one's own, kept by whoever it belongs to; a feed for one's own
-- calendar without a name in it; and where the team was, without names of passers-by.

create table companion (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	visit_id uuid not null,
	party uuid not null,
	day date not null,
	ended boolean not null default false,
	primary key (tenant, id)
);
create index companion_by_party on companion (tenant, party, day) where not ended;
create index companion_by_case on companion (tenant, case_id);
alter table companion enable row level security; alter table companion force row level security;
create policy own_tenant on companion using (tenant = erbij.tenant());
grant select, insert, update on companion to erbij_app;

-- Fields of experience in somebody's own words, never what they suffer from; their own statement of being ready; a pause without a reason.
create table experience (
	tenant uuid not null,
	member_id uuid not null,
	fields text[] not null default '{}',
	ready text,
	paused boolean not null default false,
	support text,
	mentor uuid,
	hours_agreed numeric(4, 1) check (hours_agreed >= 0),
	tasks text,
	primary key (tenant, member_id)
);
create table experience_story (
	tenant uuid not null,
	id uuid not null,
	member_id uuid not null,
	words text not null check (words <> ''),
	shared boolean not null default false,
	told_at timestamptz not null,
	primary key (tenant, id)
);
create index experience_story_by_member on experience_story (tenant, member_id);
create table experience_hours (
	tenant uuid not null,
	id uuid not null,
	member_id uuid not null,
	day date not null,
	hours numeric(4, 1) not null check (hours > 0 and hours <= 24),
	words text,
	primary key (tenant, id)
);
create index experience_hours_by_member on experience_hours (tenant, member_id, day);
alter table experience enable row level security; alter table experience force row level security;
alter table experience_story enable row level security; alter table experience_story force row level security;
alter table experience_hours enable row level security; alter table experience_hours force row level security;
create policy own_tenant on experience using (tenant = erbij.tenant());
-- A story is its teller's: others read it only while it is shared, and nobody else takes it away or changes it.
create policy own_or_shared on experience_story for select using (tenant = erbij.tenant() and (member_id = erbij.me() or shared));
create policy own_in on experience_story for insert with check (tenant = erbij.tenant() and member_id = erbij.me());
create policy own_changes on experience_story for update using (tenant = erbij.tenant() and member_id = erbij.me());
create policy own_out on experience_story for delete using (tenant = erbij.tenant() and member_id = erbij.me());
-- Hours are seen by whoever made them and by their own mentor; no manager, no list.
create policy own_or_mentor on experience_hours for select using (tenant = erbij.tenant() and (member_id = erbij.me()
	or exists (select 1 from experience e where e.tenant = erbij.tenant() and e.member_id = experience_hours.member_id and e.mentor = erbij.me())));
create policy own_in on experience_hours for insert with check (tenant = erbij.tenant() and member_id = erbij.me());
create policy own_out on experience_hours for delete using (tenant = erbij.tenant() and member_id = erbij.me());
grant select, insert, update on experience to erbij_app;
grant select, insert, update, delete on experience_story to erbij_app;
grant select, insert, delete on experience_hours to erbij_app;

-- The address of a calendar feed is a secret of its member; the database knows only its digest. A new one takes the place of the old.
create table calendar_feed (
	tenant uuid not null,
	member_id uuid not null,
	digest bytea not null,
	made_at timestamptz not null,
	primary key (tenant, member_id)
);
create unique index calendar_feed_by_digest on calendar_feed (digest);
alter table calendar_feed enable row level security; alter table calendar_feed force row level security;
create policy own on calendar_feed using (tenant = erbij.tenant() and member_id = erbij.me());
grant select, insert, update, delete on calendar_feed to erbij_app;
-- Who holds the secret sees that there is something on a day at an hour. Not where, not for whom, not what for.
create function erbij.feed_of(wanted bytea, first_day date) returns table (id uuid, day date, at text)
	language sql stable security definer set search_path = public, pg_temp as $$
	select v.id, v.day, v.time from calendar_feed f join member m on m.tenant = f.tenant and m.id = f.member_id and m.active
		join visit v on v.tenant = f.tenant and v.member = f.member_id and v.state = 'planned' and v.day between first_day and first_day + 90
		where f.digest = wanted and f.tenant = erbij.tenant() order by v.day, v.time limit 500;
$$;
create function erbij.is_feed(wanted bytea) returns boolean
	language sql stable security definer set search_path = public, pg_temp as $$
	select exists (select 1 from calendar_feed f join member m on m.tenant = f.tenant and m.id = f.member_id and m.active where f.digest = wanted and f.tenant = erbij.tenant());
$$;

-- Being there: where, when, what struck us. No names of passers-by, and nothing here is added up.
create table presence_note (
	tenant uuid not null,
	id uuid not null,
	area_id uuid not null,
	place_id uuid,
	member_id uuid not null,
	place text not null default '',
	day date not null,
	from_time text check (from_time ~ '^\d\d:\d\d$'),
	until_time text check (until_time ~ '^\d\d:\d\d$'),
	part text not null default '',
	struck text not null default '',
	primary key (tenant, id)
);
create index presence_by_area on presence_note (tenant, area_id, day);
alter table presence_note enable row level security; alter table presence_note force row level security;
create policy own_tenant on presence_note using (tenant = erbij.tenant());
grant select, insert, delete on presence_note to erbij_app;
grant select on calendar_feed, visit, member to erbij_search;
alter function erbij.feed_of(bytea, date) owner to erbij_search;
alter function erbij.is_feed(bytea) owner to erbij_search;
revoke all on function erbij.feed_of(bytea, date), erbij.is_feed(bytea) from public;
grant execute on function erbij.feed_of(bytea, date), erbij.is_feed(bytea) to erbij_app;

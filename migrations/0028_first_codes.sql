-- A colleague's first code is made by a keeper, who sees it. So it says by whom it was made, every time it is typed is kept, and whoever finds it spent hears when.
alter table entry_code add column made_by uuid;
alter table entry_code add column typed timestamptz[] not null default '{}';
alter table entry_code add column finished_at timestamptz;

-- Asked by whoever holds the code itself and finds it spent: when that was, and which keepers did not make it.
create function erbij.spent_first_code(wanted bytea) returns table (tenant uuid, subject_id uuid, made_at timestamptz, made_by text, finished_at timestamptz, keepers text[])
	language sql stable security definer set search_path = public, pg_temp as $$
	select e.tenant, e.subject_id, e.made_at, b.name, e.finished_at,
		array(select k.name from member k where k.tenant = e.tenant and k.active and 'keeper' = any (k.roles) and k.id is distinct from e.made_by and k.id <> e.subject_id order by k.name)
	from entry_code e
		join member m on m.tenant = e.tenant and m.id = e.subject_id and m.active
		left join member b on b.tenant = e.tenant and b.id = e.made_by
	where e.digest = wanted and e.kind = 'member' and e.finished_at is not null
$$;
alter function erbij.spent_first_code(bytea) owner to erbij_search;
revoke execute on function erbij.spent_first_code(bytea) from public;
grant execute on function erbij.spent_first_code(bytea) to erbij_app, erbij_jobs;

-- Where a door is, as the register of addresses says it: for the sketch of today's doors and the order to go. Nothing here is about anybody (PRIV-12).
alter table address_location add column lat double precision, add column lon double precision,
	add constraint address_location_on_earth check ((lat is null) = (lon is null) and abs(lat) <= 90 and abs(lon) <= 180);

-- The index of a street's doors also finds a single door: one index less to keep at every new address.
drop index address_by_door;

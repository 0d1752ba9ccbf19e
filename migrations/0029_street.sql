-- All doors of a street, found by how the door begins.
create index address_by_street on address (tenant, door text_pattern_ops);

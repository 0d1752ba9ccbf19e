/**
 * We write SQL by hand, in `sql` templates, each beside the type of its rows; Kysely gives us parameters, transactions and one driver. Its query builder
 * is not used, so there are no tables to describe here.
 */
export type DB = Record<never, never>;

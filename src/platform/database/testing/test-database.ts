/** A database for one test (or one file of tests): real, quick, and nobody else's. */
import { inject } from "vitest";
import { createTestDatabase, type TestDatabase } from "./test-cluster.ts";

export type { TestDatabase } from "./test-cluster.ts";

/** Gives a new database with all migrations and no rows but theirs. Call `drop` when done; the end of the run removes it anyway. */
export const freshDatabase = (): Promise<TestDatabase> => createTestDatabase(inject("testServer"), inject("testServer").migrated);

/** Gives a new database with nothing in it, for tests of migrations and of restoring. */
export const emptyDatabase = (): Promise<TestDatabase> => createTestDatabase(inject("testServer"), inject("testServer").empty);

/**
 * For mutation tests (stryker.config.mjs): the tests of the phase whose rules are changed, and of those the ones that need no database: rules are pure, and are judged by
 * tests that are. `ERBIJ_MUTANTS_ROAD=yes` takes the tests through the real road along; each mutant then takes seconds.
 * `ERBIJ_MUTANTS_TESTS=arrears/rules` takes only tests with that in their path: what survives them may still be noticed by others, and it is much sooner known.
 */
import { globSync, readFileSync } from "node:fs";
import type { ViteUserConfig } from "vitest/config";
import whole from "./vitest.config.ts";

const phase = process.env["ERBIJ_MUTANTS"] ?? "weighing";
const road = process.env["ERBIJ_MUTANTS_ROAD"] === "yes";
const needsDatabase = (file: string): boolean =>
	/testHouse|testDatabase|planHouse|-house\.ts"|testing\/house|torture-import/.test(readFileSync(file, "utf8"));
const only = process.env["ERBIJ_MUTANTS_TESTS"] ?? "";
const tests = globSync(`src/${phase}/**/*.test.{ts,tsx}`).filter((file) => file.includes(only) && (road || !needsDatabase(file)));
const config = whole as ViteUserConfig;
export default { ...config, test: { ...config.test, include: tests, ...(road ? {} : { globalSetup: [] }) } };

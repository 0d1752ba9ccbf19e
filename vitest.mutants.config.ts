/** For mutation tests (stryker.config.mjs): only the tests of the phase whose rules are changed. */
import type { ViteUserConfig } from "vitest/config";
import whole from "./vitest.config.ts";

const phase = process.env["ERBIJ_MUTANTS"] ?? "weighing";
const config = whole as ViteUserConfig;
export default { ...config, test: { ...config.test, include: [`src/${phase}/**/*.test.{ts,tsx}`] } };

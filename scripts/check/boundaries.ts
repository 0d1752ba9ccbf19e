/** Who may know whom. The order of the modules is the order of the method: a phase looks back, through a door, never forward. */
import { doors, isOpen, isPhase, layers, moduleOf, packageOf, placeOf, targetOf } from "./paths.ts";
import { isTest, type Rule, type Source, type Violation } from "./source.ts";
import { type Import, importsOf } from "./syntax.ts";

const driver = /^(pg|pg-.+|kysely)$/;
/** The places that may speak with the database. Everything else goes through `withActor` and a store. */
const driverPlaces =
	/^src\/platform\/(database|journal|backup|access-log|sign-in|crypto|jobs)\/|^src\/generated\/|\/([a-z-]+-)?store\.ts$|\/testing\//;
/** `store.ts`, or `case-store.ts` where one file would grow too long. */
const store = /\/([a-z-]+-)?store\.ts$/;
const screen = /^preact(-render-to-string)?$/;
const screenless = /\/(rules|model|([a-z-]+-)?store|handlers|operations)\.ts$/;
const pure = /\/(index|rules|model|operations)\.ts$/;
const impureDoor = /\/(([a-z-]+-)?store|handlers|server|pages)\.tsx?$|\/(pages|islands)\//;

const sayOrder = (from: string, to: string): string =>
	`${from} may not know ${to}: it comes later (${layers.join(" < ")}). Let app/reactions.ts connect them.`;

const acrossModules = (path: string, from: string, target: string): string | undefined => {
	const to = moduleOf(target);
	if (to === undefined) return isTest(path) ? undefined : `src may not import ${target}, which stands outside src`;
	if (to === from) return undefined;
	if (to === "generated")
		return from === "platform" || store.test(path) || isTest(path) ? undefined : "generated types belong to platform and to store.ts files";
	if (placeOf(to) === -1) return `${to} has no place in the order of modules`;
	// A test may borrow the ground that other tests stand on, wherever that is; what it tests still has to be its own.
	if (isTest(path) && /\/testing\/|\/make\.ts$/.test(target)) return undefined;
	if (placeOf(to) > placeOf(from)) return sayOrder(from, to);
	if (isOpen(to)) return undefined;
	const file = target.slice(`src/${to}/`.length);
	if (!doors.some((door) => door === file)) return `${target} is not a door of ${to}: use ${doors.join(", ")}`;
	// `phase.ts` is what a phase brings to the house: app puts them together, and so does a test with the phases it needs.
	if (file === "phase.ts")
		return from === "app" || isTest(path) || path.endsWith("/make.ts") ? undefined : `only app puts the phases together, so not ${target}`;
	// `browser.ts` is what a phase gives to the islands: small, and nothing of the server in it.
	if (file === "browser.ts") return /^src\/app\/(client|island|map)\//.test(path) || isTest(path) ? undefined : `only islands take ${target}`;
	return file === "pages.ts" && from !== "app" ? `only app opens the pages of ${to}` : undefined;
};

const problemOf = (source: Source, one: Import): string | undefined => {
	const { path } = source;
	const from = moduleOf(path);
	if (from === undefined) return undefined;
	const target = targetOf(path, one.specifier);
	if (target !== undefined) {
		const across = acrossModules(path, from, target);
		if (across !== undefined) return across;
		const crossing = isPhase(from) && pure.test(path) && !one.typeOnly && isPhase(moduleOf(target));
		return crossing && impureDoor.test(target) ? `${path.split("/").at(-1)} is pure and may not import ${target}` : undefined;
	}
	const name = packageOf(one.specifier);
	if (from === "kernel" && !isTest(path) && name !== "zod") return `kernel knows kernel and zod, not ${one.specifier}`;
	if (driver.test(name) && !driverPlaces.test(path) && !isTest(path)) return `${name} belongs in platform/database and its kin or in a store.ts`;
	if (screen.test(name) && screenless.test(path)) return `${name} draws screens; ${path.split("/").at(-1)} does not`;
	return undefined;
};

/** Layers, doors, and who may touch the database driver and the view library. */
export const boundaries: Rule = {
	name: "boundaries",
	reads: (path) => path.startsWith("src/") && /\.tsx?$/.test(path),
	check: (sources): Violation[] =>
		sources.flatMap((source) => {
			const from = moduleOf(source.path);
			if (from !== undefined && from !== "generated" && placeOf(from) === -1)
				return [{ path: source.path, line: 1, message: `${from} has no place in the order of modules (${layers.join(" < ")})` }];
			return importsOf(source).flatMap((one) => {
				const message = problemOf(source, one);
				return message === undefined ? [] : [{ path: source.path, line: one.line, message }];
			});
		}),
};

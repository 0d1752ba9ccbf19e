/** Bad requests by the thousand, from a seed: valid ones with one thing spoilt, spoilt through and through, and odd roads. */
import fc from "fast-check";
import type { Operation } from "#src/kernel/operation.ts";
import type { Right } from "#src/kernel/policy.ts";
import type { AnyPage, Page } from "#src/platform/http/page.ts";
import { ANY_ID, validInput } from "./inputs.ts";

export type Bad = {
	readonly method: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string | Uint8Array<ArrayBuffer> /** The right it takes to get past the door with it. */;
	readonly needs?: Right;
};
type Known = Readonly<Record<string, string>>;

/** Strings that broke somebody's program once (after the Big List of Naughty Strings), and a few for this one. */
const naughty: readonly string[] = [
	"",
	" ",
	"\u0000",
	"a\u0000b",
	"\ud800",
	"\udfff\ud800",
	"\ufeff",
	"\u202etest",
	"\u200b",
	"\u2028",
	"Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
	"田中さん",
	"ﷺ",
	"🏳️‍🌈👨‍👩‍👧‍👦",
	"İı",
	"ß",
	"﷽".repeat(40),
	"null",
	"undefined",
	"NaN",
	"Infinity",
	"-0",
	"1e999",
	"0x0",
	"１２３",
	"1/0",
	"--1",
	"true",
	"[object Object]",
	"__proto__",
	"constructor",
	"hasOwnProperty",
	"toString",
	"'; drop table person; --",
	"' or 1=1 --",
	"$1",
	"%00",
	"%",
	"\\",
	"\\x00",
	"{{7*7}}",
	"${7*7}",
	"<script>alert(1)</script>",
	"<!--",
	"]]>",
	"&#0;",
	"javascript:alert(1)",
	"../../../etc/passwd",
	"CON",
	"file:///etc/passwd",
	"2026-02-30",
	"0000-00-00",
	"9999-12-31",
	"-001-01-01",
	"2026-11-24T25:61:61Z",
	"24:00",
	"99.99",
	"€ 1.000.000.000.000",
	"-1",
	"1,2,3",
	"a,b;c\td",
	"=cmd|' /C calc'!A0",
	"\r\nSet-Cookie: a=b",
	"\n".repeat(300),
	"A".repeat(30_000),
	"é".repeat(9_000),
	" ".repeat(5_000),
	"a b ".repeat(5_000),
	`${"(".repeat(3_000)}`,
	"Molenweg ".repeat(60) + "8",
	"1".repeat(400),
	ANY_ID,
	"00000000-0000-0000-0000-000000000000",
	ANY_ID.toUpperCase(),
];
const anything: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom<unknown>(...naughty) },
	{
		weight: 2,
		arbitrary: fc.constantFrom<unknown>(
			null,
			true,
			false,
			0,
			-1,
			1.5,
			2 ** 53,
			-(2 ** 63),
			1e308,
			Number.MIN_VALUE,
			[],
			{},
			[[]],
			[null],
			{ a: 1 },
			"a",
			["a", "a"],
		),
	},
	{ weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
	{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
	{
		weight: 1,
		arbitrary: fc.constantFrom<unknown>(
			JSON.parse('{"__proto__": {"admin": true}}'),
			JSON.parse('{"constructor": {"prototype": {"x": 1}}}'),
			Array.from({ length: 400 }, () => "a"),
			{ length: -1 },
			{ length: 1e9 },
			{ then: "x" },
			{ toJSON: 1 },
		),
	},
);

const pathsIn = (value: unknown, at: readonly PropertyKey[] = []): readonly (readonly PropertyKey[])[] =>
	typeof value === "object" && value !== null && !(value instanceof Uint8Array)
		? [at, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...at, key]))]
		: [at];
const spoil = (value: unknown, path: readonly PropertyKey[], by: unknown): unknown => {
	const [first, ...rest] = path;
	if (first === undefined) return by;
	if (Array.isArray(value)) return value.map((one: unknown, at) => (String(at) === String(first) ? spoil(one, rest, by) : one));
	// Something above it was spoilt before: there is nothing here any more.
	if (typeof value !== "object" || value === null) return value;
	return { ...value, [first]: spoil((value as Record<PropertyKey, unknown>)[first], rest, by) };
};
const spoilt = (input: unknown): fc.Arbitrary<unknown> => {
	const paths = pathsIn(input);
	const one = fc.tuple(fc.constantFrom(...paths), anything);
	return fc.array(one, { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce<unknown>((now, [path, by]) => spoil(now, path, by), input));
};
const flipped = (text: string): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
	fc.array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 6 }).map((flips) => {
		const bytes = new Uint8Array(Buffer.from(text));
		for (const [where, bit] of flips) if (bytes.length > 0) bytes[where % bytes.length] = (bytes[where % bytes.length] ?? 0) ^ (1 << bit);
		return bytes;
	});
const flat = (value: unknown, at = ""): readonly (readonly [string, string])[] =>
	typeof value === "object" && value !== null && !(value instanceof Uint8Array)
		? Object.entries(value).flatMap(([key, inner]) => flat(inner, at === "" ? key : Array.isArray(value) ? at : `${at}.${key}`))
		: [[at, String(value)]];
const road = (path: string, known: Known, odd: string | undefined): string =>
	path
		.replace(/:(\w+)/g, (_, name: string) => (odd === undefined ? (known[name] ?? ANY_ID) : encodeURIComponent(odd.toWellFormed())))
		.replace(/%25/g, "%25");
const short = fc.constantFrom(...naughty.filter((one) => one.length < 2_000));
const headerSafe = (text: string): string => text.replace(/[^\x20-\x7e]/g, "").slice(0, 200);

/** Makes them for these operations and pages. `newId`: a fresh id for each write. */
export const badRequests = (operations: readonly Operation[], pages: readonly AnyPage[], known: Known, newId: () => string): fc.Arbitrary<Bad> => {
	const valid = operations.flatMap((operation) =>
		[false, true].flatMap((all) => {
			const input = validInput(operation, known, all);
			return input ? [{ name: operation.name, input, needs: operation.who }] : [];
		}),
	);
	const api = fc.constantFrom(...valid);
	const keyed = (type = "application/json"): Record<string, string> => ({ "content-type": type, "idempotency-key": newId() });
	const roads = pages.map((one) => one as unknown as Page);
	const withForms = roads.flatMap((page) => (page.forms ?? []).map((form) => ({ page, form })));
	const inputs = new Map(valid.map((one) => [one.name, one.input]));
	return fc.oneof(
		{
			weight: 5,
			arbitrary: api.chain(({ name, input, needs }) =>
				spoilt(input).map(
					(body): Bad => ({ needs, method: "POST", path: `/api/v1/operations/${name}`, headers: keyed(), body: JSON.stringify(body) ?? "" }),
				),
			),
		},
		{
			weight: 1,
			arbitrary: api.map(
				({ name, input, needs }): Bad => ({
					needs,
					method: "POST",
					path: `/api/v1/operations/${name}`,
					headers: keyed(),
					body: JSON.stringify(input),
				}),
			),
		},
		{
			weight: 2,
			arbitrary: api.chain(({ name, input, needs }) =>
				flipped(JSON.stringify(input)).map((body): Bad => ({ needs, method: "POST", path: `/api/v1/operations/${name}`, headers: keyed(), body })),
			),
		},
		{
			weight: 1,
			arbitrary: fc
				.tuple(api, anything)
				.map(([{ name }, body]): Bad => ({ method: "POST", path: `/api/v1/operations/${name}`, headers: keyed(), body: JSON.stringify(body) ?? "" })),
		},
		{
			weight: 1,
			arbitrary: fc
				.tuple(
					api,
					short,
					fc.constantFrom(
						"application/json",
						"application/json;charset=utf-16",
						"text/plain",
						"",
						"multipart/form-data",
						'application/json; boundary="',
					),
				)
				.map(
					([{ name, input }, odd, type]): Bad => ({
						method: "POST",
						path: `/api/v1/operations/${encodeURIComponent(`${name}${odd.toWellFormed()}`.slice(0, 300))}`,
						headers: { ...keyed(type), "idempotency-key": headerSafe(odd) },
						body: JSON.stringify(input),
					}),
				),
		},
		{
			weight: 5,
			arbitrary: fc.constantFrom(...withForms).chain(({ page, form }) =>
				spoilt(inputs.get(form.operation.name) ?? {}).chain((input) =>
					fc
						.tuple(
							fc.constantFrom("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "multipart/form-data", "text/plain"),
							fc.array(fc.tuple(short, short), { maxLength: 3 }),
						)
						.map(([type, more]): Bad => {
							const fields = [["id", newId()], ["operation", form.operation.name], ...flat(input), ...more];
							const body = type.endsWith("boundary=x")
								? `${fields.map(([name, value]) => `--x\r\ncontent-disposition: form-data; name="${String(name).replace(/[\r\n"]/g, "_")}"\r\n\r\n${String(value)}\r\n`).join("")}--x--\r\n`
								: new URLSearchParams(fields.map(([name, value]) => [String(name).toWellFormed(), String(value).toWellFormed()])).toString();
							return { needs: form.operation.who, method: "POST", path: road(page.path, known, undefined), headers: { "content-type": type }, body };
						}),
				),
			),
		},
		{
			weight: 2,
			arbitrary: fc.tuple(fc.constantFrom(...roads), short, short, fc.boolean()).map(
				([page, odd, value, api1]): Bad => ({
					needs: page.who,
					method: "GET",
					path: `${api1 ? "/api/v1/pages" : ""}${road(page.path, known, odd)}?${encodeURIComponent(value.toWellFormed())}=${encodeURIComponent(odd.toWellFormed())}`,
					headers: {},
				}),
			),
		},
		{
			weight: 2,
			arbitrary: fc
				.tuple(fc.constantFrom(...roads), short, fc.constantFrom("gevonden", "over", "bewaard", "naar", "wie", "q", "week", "van", "id"))
				.map(
					([page, odd, name]): Bad => ({
						needs: page.who,
						method: "GET",
						path: `${road(page.path, known, undefined)}?${name}=${encodeURIComponent(odd.toWellFormed())}`,
						headers: { "accept-language": headerSafe(odd), "accept-encoding": headerSafe(odd) },
					}),
				),
		},
		{
			weight: 1,
			arbitrary: fc
				.tuple(
					fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "PROPFIND"),
					short,
					fc.constantFrom("/", "/api/v1/", "/assets/", "/mensen/", "/live/", "/%c0%af", "/api/v1/pages/%ff", "/mensen/%E0%A4%A"),
				)
				.map(
					([method, odd, before]): Bad => ({
						method,
						path: `${before}${encodeURIComponent(odd.toWellFormed())}`,
						headers: { "content-type": headerSafe(odd), cookie: `wie=${headerSafe(odd)}; taal=${headerSafe(odd)}`, "erbij-as": headerSafe(odd) },
					}),
				),
		},
	);
};

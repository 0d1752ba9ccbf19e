/** Pages taken along: fetched as they are, each of them a look in the log, and kept sealed. */
import { commonRoads, matterIn, roadsOf } from "#src/app/take-along/roads.ts";
import { isNearlyFull } from "#src/app/take-along/model.ts";
import { sealWith } from "#src/app/take-along/envelope.ts";
import { type AlongContent, alongKey, openAlong } from "./along-content.ts";
import { all, put } from "./device.ts";
import { type Along, deviceOf } from "./first-contact.ts";
import { ground } from "./outbox.ts";

const keepOne = async (owner: string, road: string, until: number, content: AlongContent): Promise<void> => {
	const key = alongKey(owner, road);
	const words =
		typeof content.body === "string" ? content : { ...content, body: btoa(String.fromCharCode(...new Uint8Array(content.body))), picture: true };
	const sealed = await sealWith(await ground.keyOf(owner), new TextEncoder().encode(JSON.stringify(words)), key);
	const about = matterIn(road);
	await put("along", key, { key, owner, road, ...(about === undefined ? {} : { about }), at: Date.now(), until, sealed } satisfies Along);
};
const headOf = (page: Document): string => (page.querySelector("main h1, header h1")?.textContent ?? "").trim();
const overOf = (page: Document): string => (page.querySelector(".tabletop p.soft")?.textContent ?? "").trim();
type Taken = { readonly road: string; readonly page: Document; readonly pictures: readonly string[] };
/** One page; nothing when it is not there, or not for this reader. */
const takeOne = async (owner: string, road: string, until: number): Promise<Taken | "not-there" | "missing"> => {
	const response = await fetch(road, { headers: { accept: "text/html" } }).catch(() => undefined);
	if (!response || response.status >= 500) return "missing";
	if (!response.ok || response.redirected) return "not-there";
	const body = await response.text();
	const page = new DOMParser().parseFromString(body, "text/html");
	if (page.body.dataset["signedIn"] !== owner) return "not-there";
	const whom =
		matterIn(road) === undefined ? "" : road.split("/").length === 3 && page.body.classList.contains("is-desk") ? headOf(page) : overOf(page);
	const policy = response.headers.get("content-security-policy") ?? "";
	await keepOne(owner, road, until, { type: "text/html; charset=utf-8", policy, whom, title: page.title.replace(/ · Erbij$/, ""), body });
	const pictures = [...page.querySelectorAll<HTMLImageElement>("img")].map((one) => new URL(one.src, location.href).pathname);
	return { road, page, pictures: pictures.filter((one) => one.startsWith("/faces/")) };
};
const takePicture = async (owner: string, road: string, until: number): Promise<void> => {
	const response = await fetch(road);
	if (!response.ok) return;
	const type = response.headers.get("content-type") ?? "";
	await keepOne(owner, road, until, { type, policy: "", whom: "", title: "", body: await response.arrayBuffer() });
};

export type TakenAlong =
	| { readonly kind: "taken"; readonly until: number; readonly missing: number; readonly nearlyFull: boolean }
	| { readonly kind: "refused"; readonly why: string }
	| { readonly kind: "nothing" }
	| { readonly kind: "no-network" };
const SIDE_BY_SIDE = 4;
/** Takes today's visits or one household along. The house says which and until when; `tell` hears how far it is. */
export const takeAlong = async (owner: string, what: string, days: string, tell: (done: number, count: number) => void): Promise<TakenAlong> => {
	await ground.keyOf(owner);
	const device = await deviceOf(ground);
	const answer = await fetch("/api/v1/operations/app.take-along", {
		method: "POST",
		headers: { "content-type": "application/json", "idempotency-key": ground.newId() },
		body: JSON.stringify({ device, what, days }),
	}).catch(() => undefined);
	if (!answer) return { kind: "no-network" };
	const said = (await answer.json().catch(() => ({}))) as { answer?: { cases: string; until: string; now: string }; why?: string; way?: string };
	if (!said.answer) return { kind: "refused", why: [said.why, said.way].filter(Boolean).join(" ") };
	const matters = said.answer.cases.split(",").filter(Boolean);
	if (matters.length === 0) return { kind: "nothing" };
	// By the device's own clock, however wrong that is.
	const until = Date.now() + Date.parse(said.answer.until) - Date.parse(said.answer.now);
	const roads = [...commonRoads, ...matters.flatMap(roadsOf)];
	const pictures = new Set<string>();
	let [done, missing] = [0, 0];
	const queue = [...roads];
	const next = async (): Promise<void> => {
		for (let road = queue.shift(); road !== undefined; road = queue.shift()) {
			const taken = await takeOne(owner, road, until);
			if (taken === "missing") missing += 1;
			else if (taken !== "not-there") for (const picture of taken.pictures) pictures.add(picture);
			done += 1;
			tell(done, roads.length);
		}
	};
	await Promise.all(Array.from({ length: SIDE_BY_SIDE }, next));
	for (const picture of pictures) await takePicture(owner, picture, until).catch(() => undefined);
	const count = (await all<Along>("along")).filter((one) => one.owner === owner).length;
	return { kind: "taken", until, missing, nearlyFull: isNearlyFull(count) };
};

export type ListedPage = { readonly road: string; readonly title: string; readonly whom: string; readonly about?: string; readonly until: number };
/** What is along and still good, opened. Fails while the device is locked. */
export const listAlong = async (owner: string): Promise<readonly ListedPage[]> => {
	const pages = (await all<Along>("along")).filter((one) => one.owner === owner && one.until > Date.now() && !one.road.startsWith("/faces/"));
	if (pages.length === 0) return [];
	const key = await ground.keyOf(owner);
	const listed: ListedPage[] = [];
	for (const one of pages) {
		const content = await openAlong(one, key).catch(() => undefined);
		if (content)
			listed.push({
				road: one.road,
				title: content.title,
				whom: content.whom,
				until: one.until,
				...(one.about === undefined ? {} : { about: one.about }),
			});
	}
	return listed;
};

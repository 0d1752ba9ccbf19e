/**
 * Whoever has not signed in may not send without end - and nobody who really has something to tell may be locked out for it. So there are steps: what comes while it is
 * busy is taken all the same, and marked, so that it can wait apart; only far beyond that somebody is asked to wait, kindly and with everything typed still there.
 * No captcha, no score of a person: a count of forms in a minute, from one network and from everywhere. Kept in the memory of this process.
 */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Actor } from "#src/kernel/actor.ts";

/** As much of a request as is needed to know where it comes from. */
type Coming = { readonly env: unknown; readonly req: { readonly header: (name: string) => string | undefined } };
/**
 * `calm`: as always. `lively`: more than one person types, so other hints count too. `busy`: taken, but set apart. `too-many`: asked to wait.
 * `shut`: one network sends so much that its words are not read any more.
 */
export type Crowd = "calm" | "lively" | "busy" | "too-many" | "shut";
/** `by`: who it comes from, when that is somebody with a code: they count by themselves too, from wherever they come. */
export type Throttle = { readonly crowdAt: (coming: Coming, by?: string) => Promise<Crowd> };
export type Limits = {
	/** Forms a minute from one network, after which it is asked to wait. A quarter of them goes straight on. */
	readonly perNetwork: number;
	/** Forms a minute from everywhere, after which what comes waits apart. */
	readonly together?: number;
	readonly behindProxy: boolean;
};
const TOGETHER = 60;
/** What the house can keep in a minute from everybody together without those who work there noticing: this many times what is busy. */
const MOST_TOGETHER = 50;
const SHUT = 10;

/** From counts in this minute to what is done with the form that came. Pure. */
export const crowdOf = (fromHere: number, fromAll: number, { perNetwork, together = TOGETHER }: Omit<Limits, "behindProxy">): Crowd => {
	if (fromHere > perNetwork * SHUT) return "shut";
	if (fromHere > perNetwork || fromAll > together * MOST_TOGETHER) return "too-many";
	if (fromHere > Math.ceil(perNetwork / 4) || fromAll > together) return "busy";
	return fromHere > Math.ceil(perNetwork / 8) || fromAll > together / 2 ? "lively" : "calm";
};

/** The network somebody comes from: one address of the old kind, a household's or office's range of the new kind. */
export const networkOf = (address: string): string => {
	const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
	if (!plain.includes(":")) return plain;
	const [left = "", right] = plain.split("%")[0]?.split("::") ?? [];
	const [before, after] = [left, right ?? ""].map((part) => part.split(":").filter(Boolean)) as [string[], string[]];
	const groups =
		right === undefined ? before : [...before, ...Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0"), ...after];
	return groups
		.slice(0, 4)
		.map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
		.join(":");
};
/** The address somebody comes from; the last hop of our own proxy when there is one, never what a stranger claims. */
const addressOf = (c: Coming, behindProxy: boolean): string | undefined => {
	if (behindProxy) return c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
	const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
	return incoming?.socket?.remoteAddress;
};
const countIn = async (limiter: RateLimiterMemory, key: string): Promise<number> => {
	const found = await limiter.consume(key).catch((full: unknown) => full);
	return found instanceof RateLimiterRes ? found.consumedPoints : 0;
};

/** How busy it is for whoever sends: a stranger counts by their network, who told something with a code also by themselves, everybody who works here goes on. */
export const crowdFor = (throttle: Throttle, c: Coming, actor: Pick<Actor, "kind" | "id"> | undefined): Promise<Crowd> | "calm" => {
	if (actor?.kind === "public") return throttle.crowdAt(c);
	return actor?.kind === "reporter" ? throttle.crowdAt(c, actor.id ?? "") : "calm";
};
/** Opens the throttle. In-process calls without an address pass. */
export const openThrottle = ({ behindProxy, ...limits }: Limits): Throttle => {
	const minute = () => new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: 60 });
	const [fromOne, fromAll] = [minute(), minute()];
	return {
		crowdAt: async (c, by) => {
			const address = addressOf(c, behindProxy);
			if (address === undefined && by === undefined) return "calm";
			const network = address === undefined ? 0 : await countIn(fromOne, networkOf(address));
			const here = Math.max(network, by === undefined ? 0 : await countIn(fromOne, `by/${by}`));
			// What one network sends beyond measure does not make it busy for everybody else; nor does who adds to what they told.
			const all = by !== undefined || here > limits.perNetwork ? 0 : await countIn(fromAll, "all");
			return crowdOf(here, all, limits);
		},
	};
};

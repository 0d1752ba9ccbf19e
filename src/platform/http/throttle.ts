/** Whoever has not signed in may not send without end: a number a minute from one address. The rest of the house does not notice. */
import { RateLimiterMemory } from "rate-limiter-flexible";

/** As much of a request as is needed to know where it comes from. */
type Coming = { readonly env: unknown; readonly req: { readonly header: (name: string) => string | undefined } };
export type Throttle = { readonly allows: (coming: Coming) => Promise<boolean> };

/** The address somebody comes from; the last hop of our own proxy when there is one, never what a stranger claims. */
const addressOf = (c: Coming, behindProxy: boolean): string | undefined => {
	if (behindProxy) return c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
	const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
	return incoming?.socket?.remoteAddress;
};

/** Opens the throttle: `perMinute` sent forms from one address. In-process calls without an address pass. */
export const openThrottle = (perMinute: number, behindProxy: boolean): Throttle => {
	const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
	return {
		allows: async (c) => {
			const address = addressOf(c, behindProxy);
			if (address === undefined) return true;
			return limiter.consume(address).then(
				() => true,
				() => false,
			);
		},
	};
};

/** When what waits is sent: at the start, when the network is back, when one looks again, and by the clock. */
import { keptBy, onOutboxChange, sendRound } from "./outbox.ts";

const SOONEST_MS = 500;

export const keepTrying = (owner: string): void => {
	let clock: ReturnType<typeof setTimeout> | undefined;
	const plan = async (): Promise<void> => {
		clearTimeout(clock);
		const due = (await keptBy(owner))
			.filter((item) => item.state === "waiting" || item.state === "sign-in" || item.state === "leave")
			.map((item) => item.next);
		if (due.length > 0) clock = setTimeout(() => attempt(false), Math.max(SOONEST_MS, Math.min(...due) - Date.now()));
	};
	const attempt = (force: boolean): void => {
		sendRound(owner, force)
			.then(plan)
			.catch(() => undefined);
	};
	addEventListener("online", () => attempt(true));
	document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && attempt(false));
	onOutboxChange(plan);
	attempt(true);
};

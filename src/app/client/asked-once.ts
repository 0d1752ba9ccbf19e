/** How the device stands is asked for the key and for the contact in the same breath: one question serves both. */
const BREATH_MS = 3_000;
const asked = new Map<string, Promise<Response>>();

/** As `fetch`; the same question about this device within a breath is not asked again. The answer holds the secret of the house: it is let go of after that breath, and at once when it was none. */
export const fetchOnce = async (road: string, init?: RequestInit): Promise<Response> => {
	if (init?.method !== undefined || !road.startsWith("/api/v1/pages/toestel/")) return fetch(road, init);
	const earlier = asked.get(road);
	if (earlier) return (await earlier).clone();
	const answer = fetch(road, init);
	const letGo = (): boolean => asked.get(road) === answer && asked.delete(road);
	asked.set(road, answer);
	setTimeout(letGo, BREATH_MS);
	answer.then(({ ok }) => ok || letGo(), letGo);
	return (await answer).clone();
};

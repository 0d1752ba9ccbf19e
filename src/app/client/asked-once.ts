/** How the device stands is asked for the key and for the contact in the same breath: one question serves both. */
const BREATH_MS = 3_000;
const asked = new Map<string, { readonly at: number; readonly answer: Promise<Response> }>();

/** As `fetch`; the same question about this device within a breath is not asked again. */
export const fetchOnce = async (road: string, init?: RequestInit): Promise<Response> => {
	if (init?.method !== undefined || !road.startsWith("/api/v1/pages/toestel/")) return fetch(road, init);
	const earlier = asked.get(road);
	if (earlier && Date.now() - earlier.at < BREATH_MS) return (await earlier.answer).clone();
	const answer = fetch(road, init);
	asked.set(road, { at: Date.now(), answer });
	return (await answer).clone();
};

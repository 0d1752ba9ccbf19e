/** Pages and their forms on the road. GET shows; POST goes to an operation and on, or back to the same page with everything typed. */
import { Hono } from "hono";
import { type FormState, freshForm } from "#src/kernel/form.ts";
import type { PublicLanguage } from "#src/kernel/language.ts";
import { refuse } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import { type Ran, run, workWords } from "#src/platform/operations/runner.ts";
import { writtenOutFirst } from "./order.ts";
import { readForm, type SentForm } from "./form-data.ts";
import type { AnyPage, FormOn, Page } from "./page.ts";
import type { Ctx, Env, Server } from "./server.ts";
import { screenFor, show, showNothingHere, showNotYours, showSignedOut, wordsBack } from "./show.ts";
import { pinFor, pinnedIn, unpin } from "./pinned.ts";
import { chosenIn, hasWords, speakFromNow, spokenOn } from "./spoken.ts";
import { texts } from "./texts/index.ts";
import { type Crowd, crowdFor } from "./throttle.ts";
import { visit, type Visited } from "./visit.ts";

const rawParams = (c: Ctx): Record<string, string> => ({ ...c.req.query(), ...(c.req.param() as Record<string, string>) });

const showVisited = (
	server: Server,
	c: Ctx,
	at: AnyPage,
	visited: Visited,
	back?: FormState,
	status: 200 | 409 | 422 | 429 = 200,
	sent?: SentForm,
): Response => {
	const page = at as unknown as Page<unknown, unknown>;
	const guest = c.get("guest");
	const spoken = spokenOn(at, guest);
	if (visited.kind === "nothing-here") return showNothingHere(server, c, sent);
	if (visited.kind === "not-yours") {
		return guest.session || c.req.method !== "GET"
			? showNotYours(server, c, sent)
			: c.redirect(`${server.signInPath}?naar=${encodeURIComponent(c.req.path)}`, 303);
	}
	if (visited.kind === "refused") {
		const said = server.sentences.refusal(visited.refusal, spoken);
		return show(
			c,
			server.notice(screenFor(server, c, said.why, page.dress, page.spokenTitle && spoken), {
				title: said.why,
				lead: said.way,
				back: texts(spoken).refusedBack,
				home: guest.session?.home ?? "/",
				words: wordsBack(c, sent),
			}),
			409,
		);
	}
	if (page.file) {
		const { name, type, text } = page.file(visited.model, guest.language);
		return c.body(text, 200, { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"`, "Cache-Control": "no-store" });
	}
	const now = server.house.clock.now();
	const screen = page.spokenTitle
		? screenFor(server, c, page.spokenTitle(spoken), page.dress, spoken)
		: screenFor(server, c, page.title(guest.language), page.dress);
	if (page.unpins) unpin(c);
	const pinned = page.pins ? pinFor(c, page, { id: pinnedIn(c, page), answer: visited.sentBefore, fresh: server.newId(), now }) : server.newId();
	const node = page.view(visited.model, {
		params: visited.params,
		// A page that was seen had an actor.
		actor: guest.actor as NonNullable<typeof guest.actor>,
		language: guest.language,
		spoken,
		today: dayOf(now),
		now,
		screen,
		form: (operation, preset) =>
			back?.operation === operation.name
				? back
				: freshForm(operation.name, page.pins?.operation === operation.name ? pinned : server.newId(), preset, operation.offline ?? false),
	});
	return show(c, node, status);
};

/** Somebody chose another language while they wrote: the same page in that language, with everything typed; nothing was sent yet. */
const inLanguage = async (server: Server, c: Ctx, at: AnyPage, sent: SentForm, language: PublicLanguage): Promise<Response> => {
	const guest = speakFromNow(c, language);
	if (!hasWords(sent)) return c.redirect(c.req.path, 303);
	const back: FormState = { id: sent.id, operation: sent.operation, values: sent.values, problems: [] };
	return showVisited(server, c, at, await visit(server, guest, at, rawParams(c)), back, 200, sent);
};

const send = async (server: Server, c: Ctx, at: AnyPage, form: FormOn<unknown>, sent: SentForm, crowd: Exclude<Crowd, "shut">): Promise<Response> => {
	const page = at as unknown as Page<unknown, unknown>;
	const guest = c.get("guest");
	if (!guest.actor) return showNothingHere(server, c, sent);
	const parsed = page.params.safeParse(rawParams(c));
	if (!parsed.success) return showNothingHere(server, c, sent);
	const wanted = chosenIn(page, sent);
	if (wanted) return inLanguage(server, c, at, sent, wanted);
	const tooOften = crowd === "too-many";
	const input = form.read ? form.read(sent.input, parsed.data) : { ...(parsed.data as Record<string, unknown>), ...sent.input };
	const { actor } = guest;
	const act = (id: string): Promise<Ran> =>
		run(
			server.house,
			actor,
			sent.operation,
			id,
			input,
			crowd === "calm" || crowd === "too-many" ? undefined : crowd,
			c.req.header("erbij-made"),
			form.otherwise !== undefined,
		);
	const first = tooOften ? refuse("kernel.too-often") : await act(sent.id);
	const other = first.kind === "ok" ? form.otherwise?.({ ...workWords(server.house), command: sent.id }, first.value, input) : undefined;
	const ran = other === undefined ? first : await act(other);
	if (ran.kind === "ok") {
		const next = form.then(ran.value, parsed.data);
		if (c.req.header("erbij-kept") === undefined) return c.redirect(next, 303);
		// Sent by the device from what waited there: nobody is looking, so no page is drawn and no look is logged.
		c.header("erbij-then", next);
		return c.body(null, 204);
	}
	const spoken = spokenOn(at, guest);
	if (ran.kind === "refusal" && ran.code === "kernel.not-yours-to-do" && guest.session === undefined)
		return showSignedOut(server, c, page.dress, sent);
	const problems =
		ran.kind === "invalid" ? ran.problems.map((problem) => ({ field: problem.field, sentence: server.sentences.problem(problem, spoken) })) : [];
	const sentBefore = ran.kind === "refusal" ? ran.before : undefined;
	const before = sentBefore && { words: sentBefore.words, href: form.then(sentBefore.answer, parsed.data) };
	const refusal = ran.kind === "refusal" ? { ...server.sentences.refusal(ran, spoken), ...(before ? { before } : {}) } : undefined;
	const atField = ran.kind === "refusal" && ran.field !== undefined && refusal ? [{ field: ran.field, sentence: refusal.why }] : [];
	const back: FormState = {
		// What is sent next is something new.
		id: sent.id === "" || before ? server.newId() : sent.id,
		operation: sent.operation,
		values: sent.values,
		problems: [...problems, ...atField],
		keep: form.operation.offline,
		...(refusal ? { refusal } : {}),
	};
	return showVisited(server, c, at, await visit(server, guest, at, rawParams(c)), back, ran.kind === "invalid" ? 422 : tooOften ? 429 : 409, sent);
};

/** The routes of all pages. */
export const pageRoutes = (server: Server): Hono<Env> => {
	const routes = new Hono<Env>();
	for (const page of writtenOutFirst(server.pages)) {
		routes.get(page.path, async (c) =>
			showVisited(server, c, page, await visit(server, c.get("guest"), page, rawParams(c), pinnedIn(c, page as unknown as Page<unknown, unknown>))),
		);
		const forms = (page as unknown as Page).forms ?? [];
		if (forms.length === 0) continue;
		routes.post(page.path, async (c) => {
			const crowd = await crowdFor(server.throttle, c, c.get("guest").actor);
			// Whoever sends this much gets the shortest of answers, and what they sent is not even read.
			if (crowd === "shut") return c.text("429", 429, { "Retry-After": "60" });
			const sent = await readForm(c.req.raw).catch(() => undefined);
			const form = sent && forms.find((one) => one.operation.name === sent.operation);
			return sent && form ? send(server, c, page, form as FormOn<unknown>, sent, crowd) : showNothingHere(server, c, sent);
		});
	}
	return routes;
};

/** Forms that may wait (`data-keep`) are kept first and sent then. Online it looks exactly as it does without script. */
import { element, notice } from "./build-element.ts";
import { clearDrafts } from "./drafts.ts";
import { type Fields, fieldsOf, hasSomethingToFill, idInput } from "./form-fields.ts";
import { newId } from "./new-id.ts";
import { keep, keptBy, onOutboxChange, sendRound, sentElsewhere, showOnPage } from "./outbox.ts";
import { room } from "./room.ts";
import { goesAsPage, sendAsPage } from "./stay.ts";
import { words } from "./words.ts";

const busy = new WeakSet<HTMLFormElement>();

/** How a form is called while it waits: its own name when it has one for people, else the title of the page, which never holds a name. */
const labelOf = (form: HTMLFormElement): string => {
	const own = form.dataset["keep"] ?? "";
	return form.getAttribute("aria-label") ?? (/^[\w-]*\.[\w.-]*$|^$/.test(own) ? document.title.replace(/ · Erbij$/, "") : own);
};
const goOn = (url: string): void => {
	const to = new URL(url, location.href);
	const onlyElsewhereOnThisPage = to.pathname === location.pathname && to.search === location.search && to.hash !== "";
	location.assign(to);
	if (onlyElsewhereOnThisPage) location.reload();
};
const tell = (form: HTMLFormElement, made: HTMLElement): void => {
	form.before(made);
	made.focus();
};
/** The notice stays true: once the form went, it says so; once it came back to be mended, that has a notice of its own. */
const followKept = (owner: string, id: string, made: HTMLElement): void =>
	onOutboxChange(async () => {
		if (!made.isConnected) return;
		const still = (await keptBy(owner)).find((item) => item.id === id);
		if (still?.state === "mend" || still?.state === "left") made.remove();
		else if (!still) made.querySelector("div")?.replaceChildren(element("p", {}, words().keptSent));
	});
/** What was typed is safe; what is typed next is something new. */
const startAnew = (form: HTMLFormElement): void => {
	const id = idInput(form);
	form.reset();
	for (const back of form.querySelectorAll("[data-notice^='draft-']")) back.remove();
	if (id) id.value = newId();
	delete form.dataset["mends"];
};
const afterKeeping = (owner: string, form: HTMLFormElement, sentId: string, outcome: "waiting" | "sign-in" | "leave"): void => {
	const said = words();
	const signIn = element("p", {}, element("a", { href: location.pathname + location.search }, said.signIn));
	const made =
		outcome === "sign-in"
			? notice("kept", "is-waiting", said.keptSignIn, signIn)
			: notice("kept", "is-waiting", outcome === "leave" ? said.keptLeft : said.kept);
	// Said once is enough on a small screen.
	document.querySelector('[data-notice="along"]')?.remove();
	tell(form, made);
	followKept(owner, sentId, made);
	startAnew(form);
	form.hidden = !hasSomethingToFill(form);
};

const send = async (owner: string, form: HTMLFormElement, submitter: HTMLElement | null, fields: Fields): Promise<void> => {
	let id = idInput(form)?.value ?? "";
	const content = { action: form.action, page: location.pathname + location.search, label: labelOf(form), fields };
	try {
		id = await keep(owner, id, content, form.dataset["mends"]);
	} catch {
		// No room, or a browser that keeps nothing: straight to the server, as without script.
		return sendAsPage(form, submitter, words().notKept);
	}
	await clearDrafts(owner, form);
	const slow = setTimeout(() => form.before(notice("sending", "is-waiting", words().sending)), 1_000);
	const round = await sendRound(owner, true).catch(() => undefined);
	clearTimeout(slow);
	document.querySelector('[data-notice="sending"]')?.remove();
	// The page may just have begun to send what waits: then it went with that.
	const sent = round?.get(id) ?? (await sentElsewhere(id).catch(() => undefined));
	if (sent?.outcome === "done") {
		// Whoever comes back to this page finds an empty form with a new id, so that what is typed then is something new.
		addEventListener("pagehide", () => startAnew(form), { once: true });
		goOn(sent.url);
	} else if (sent?.outcome === "mend") {
		await showOnPage(id);
		sendAsPage(form, submitter);
	} else {
		afterKeeping(owner, form, id, sent?.outcome ?? "waiting");
		await room();
	}
};

const onSubmit = (owner: string, event: SubmitEvent): void => {
	const form = event.target;
	if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== "post") return;
	// What cannot wait goes as a page, or stays (stay.ts).
	if (goesAsPage(form) || form.dataset["keep"] === undefined || !idInput(form)?.value) return;
	event.preventDefault();
	if (busy.has(form)) return;
	busy.add(form);
	form.setAttribute("aria-busy", "true");
	send(owner, form, event.submitter, fieldsOf(form, event.submitter))
		.catch(() => sendAsPage(form, event.submitter, words().notKept))
		.finally(() => {
			busy.delete(form);
			form.removeAttribute("aria-busy");
		});
};

/** Takes over the forms of this page. Listens before everything else, so that what waits is never also sent plainly. */
export const interceptForms = (owner: string): void => {
	document.addEventListener("submit", (event) => onSubmit(owner, event));
};

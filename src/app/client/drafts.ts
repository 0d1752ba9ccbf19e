/** Long texts survive a crash: kept sealed while they are being written, gone once they are sent. Only for whoever is signed in: a citizen may sit at a shared computer. */
import { button, notice } from "./build-element.ts";
import { all, get, put, remove } from "./device.ts";
import { comesBack, type Draft, draftKey, isTooOld, wasSent } from "./draft-rules.ts";
import { matterIn } from "#src/app/take-along/roads.ts";
import type { KeptDraft } from "./first-contact.ts";
import { formKey, keepForms, keepFormsNow, restoreForms, stopKeepingForm } from "./form-drafts.ts";
import { idInput, idsOnPage } from "./form-fields.ts";
import { newId } from "./new-id.ts";
import { seal, unseal } from "./seal.ts";
import { STAYED } from "./stay.ts";
import { words } from "./words.ts";

/** Sealed as a form would be, so that the house can read it should this device be gone. */
type SealedDraft = Draft & { readonly action: string; readonly fields: readonly (readonly [string, string])[] };
const REST_MS = 400;

const fieldsWithDraft = (inside: ParentNode): readonly HTMLTextAreaElement[] => [
	...inside.querySelectorAll<HTMLTextAreaElement>("textarea[data-draft]"),
];
const keyFor = (owner: string, field: HTMLTextAreaElement): string =>
	draftKey(
		owner,
		location.pathname + location.search,
		field.form?.querySelector<HTMLInputElement>('input[name="operation"]')?.value ?? "",
		field.name,
	);
/** Each open page keeps its own: two tabs on the same page never write over each other. What came back into a field goes with it. */
const PAGE = newId();
const cameBack = new WeakMap<HTMLTextAreaElement, string>();
const keysOf = (owner: string, field: HTMLTextAreaElement): readonly string[] => {
	const back = cameBack.get(field);
	return [`${keyFor(owner, field)}\n${PAGE}`, ...(back === undefined ? [] : [back])];
};
const keysIn = (owner: string, form: HTMLFormElement): readonly string[] => [
	...fieldsWithDraft(form).flatMap((field) => keysOf(owner, field)),
	formKey(owner, form),
];

const pending = new Map<HTMLTextAreaElement, ReturnType<typeof setTimeout>>();
const keepNow = async (owner: string, field: HTMLTextAreaElement): Promise<void> => {
	pending.delete(field);
	const [key = "", ...before] = keysOf(owner, field);
	if (field.value === field.defaultValue) return remove("drafts", [key, ...before]);
	const work = (await get<KeptDraft>("drafts", key))?.work ?? newId();
	const content = { text: field.value, base: field.defaultValue, action: location.pathname, fields: [[field.name, field.value]] } as const;
	const sealed = await seal(owner, content satisfies SealedDraft, work);
	const about = matterIn(location.pathname);
	const operation = field.form?.querySelector<HTMLInputElement>('input[name="operation"]')?.value ?? "";
	await put("drafts", key, { key, owner, at: Date.now(), work, operation, ...(about === undefined ? {} : { about }), sealed } satisfies KeptDraft);
	await remove("drafts", before);
};
/** What was typed just now is kept at once. */
export const keepAllNow = async (owner: string): Promise<void> => {
	await Promise.all([
		keepFormsNow(owner),
		...[...pending].map(([field, clock]) => {
			clearTimeout(clock);
			return keepNow(owner, field).catch(() => undefined);
		}),
	]);
};
const stopKeeping = (form: HTMLFormElement): void => {
	stopKeepingForm(form);
	for (const field of fieldsWithDraft(form)) {
		clearTimeout(pending.get(field));
		pending.delete(field);
	}
};

/** The form is kept or sent as a whole: its drafts are no longer needed. */
export const clearDrafts = async (owner: string, form: HTMLFormElement): Promise<void> => {
	stopKeeping(form);
	await remove("drafts", keysIn(owner, form));
};
const SENT = "erbij-sent";
/** Said in the tab itself, at once: the page is about to go. Ids only. */
const markSent = (owner: string, form: HTMLFormElement): void => {
	void keepAllNow(owner);
	sessionStorage.setItem(SENT, JSON.stringify({ id: idInput(form)?.value ?? "", keys: keysIn(owner, form) }));
};

/** Keeps what is typed, shortly after it is typed. */
export const keepDrafts = (owner: string): void => {
	keepForms(owner);
	document.addEventListener("input", ({ target }) => {
		if (!(target instanceof HTMLTextAreaElement) || target.dataset["draft"] === undefined) return;
		clearTimeout(pending.get(target));
		pending.set(
			target,
			setTimeout(() => {
				keepNow(owner, target).catch(() => undefined);
			}, REST_MS),
		);
	});
	document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && void keepAllNow(owner));
	addEventListener("submit", (event) => {
		// Forms that may wait are prevented here and clear their own drafts.
		if (!event.defaultPrevented && event.target instanceof HTMLFormElement && event.target.method === "post") markSent(owner, event.target);
	});
	addEventListener(STAYED, () => sessionStorage.removeItem(SENT));
};

/** What the browser knows of how this page came. An older browser says no status; then 0 counts as no fault. */
const arrival = (): { status: number; redirects: number } => {
	const how = performance.getEntriesByType("navigation").find((entry) => entry instanceof PerformanceNavigationTiming);
	return { status: how?.responseStatus ?? 0, redirects: how?.redirectCount ?? 0 };
};
/** What the page before this one sent plainly: gone when it arrived, else still a draft. */
const settleSent = async (): Promise<void> => {
	const said = sessionStorage.getItem(SENT);
	if (said === null) return;
	sessionStorage.removeItem(SENT);
	const { id, keys } = JSON.parse(said) as { readonly id: string; readonly keys: readonly string[] };
	if (wasSent({ ...arrival(), cameBack: idsOnPage().has(id) })) await remove("drafts", keys);
};
const bringBack = async (field: HTMLTextAreaElement, draft: KeptDraft): Promise<void> => {
	const kept = await unseal<SealedDraft>(draft.owner, draft.sealed, draft.work);
	if (kept.text === field.value) cameBack.set(field, draft.key);
	if (document.activeElement === field || field.form?.dataset["mends"] !== undefined || !comesBack(kept, field.value)) return;
	field.value = kept.text;
	cameBack.set(field, draft.key);
	const made = notice(
		`draft-${field.name}`,
		"is-waiting",
		words().draftBack,
		button(words().draftAway, "is-plain", () => {
			field.value = field.defaultValue;
			made.remove();
			remove("drafts", [draft.key]).catch(() => undefined);
			field.focus();
		}),
	);
	field.before(made);
};
/** Puts texts back that were never sent, and says so. */
export const restoreDrafts = async (owner: string): Promise<void> => {
	await settleSent();
	// The newest first; another one waits until its field is empty again.
	for (const draft of [...(await all<KeptDraft>("drafts"))].sort((one, other) => other.at - one.at)) {
		if (draft.owner !== owner) continue;
		const field = fieldsWithDraft(document).find((one) => `${draft.key}\n`.startsWith(`${keyFor(owner, one)}\n`));
		if (field) await bringBack(field, draft).catch(() => undefined);
	}
	await restoreForms(owner);
};
export const forgetDraftsOf = async (owner: string): Promise<void> =>
	remove(
		"drafts",
		(await all<KeptDraft>("drafts")).filter((draft) => draft.owner === owner).map((draft) => draft.key),
	);
export const forgetOldDrafts = async (): Promise<void> =>
	remove(
		"drafts",
		(await all<KeptDraft>("drafts")).filter((draft) => isTooOld(draft.at, Date.now())).map((draft) => draft.key),
	);

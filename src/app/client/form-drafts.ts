/** What else is filled in than long texts - a name, a day, a choice, a photo, a recording - survives a crash, the lock and a phone that clears pages away, as drafts.ts does for those. */
import { matterIn } from "#src/app/take-along/roads.ts";
import { button, notice } from "./build-element.ts";
import { all, get, put, remove } from "./device.ts";
import { draftKey } from "./draft-rules.ts";
import type { KeptDraft } from "./first-contact.ts";
import { fillForm } from "./form-fields.ts";
import { newId } from "./new-id.ts";
import { type Content, contentOf, type Kept, sealContent } from "./outbox.ts";
import { words } from "./words.ts";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type KeptForm = KeptDraft & Pick<Kept, "files">;
type FormContent = Content & { readonly names: readonly string[] };
/** Told on a form once what is filled in lies on the device: nobody has to ask before leaving it. */
export const DRAFTED = "erbij-drafted";
const WHOLE = "*";
/** A photo or a recording is sealed anew at every change: less often than words. */
const [REST_MS, REST_WITH_FILES_MS] = [400, 2_000];

const never = new Set(["hidden", "password", "search", "submit", "button", "reset", "image"]);
const controlsOf = (form: HTMLFormElement): readonly Control[] =>
	[...form.elements].filter(
		(one): one is Control =>
			(one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement) &&
			one.name !== "" &&
			!never.has(one.type) &&
			one.dataset["draft"] === undefined,
	);
const isChanged = (control: Control): boolean => {
	if (control instanceof HTMLSelectElement)
		return [...control.options].some((one) => one.defaultSelected)
			? [...control.options].some((one) => one.selected !== one.defaultSelected)
			: control.selectedIndex > 0;
	if (control.type === "checkbox" || control.type === "radio")
		return (control as HTMLInputElement).checked !== (control as HTMLInputElement).defaultChecked;
	return control.type === "file" ? control.value !== "" : control.value !== control.defaultValue;
};
const operationOf = (form: HTMLFormElement): string => form.querySelector<HTMLInputElement>('input[type="hidden"][name="operation"]')?.value ?? "";
export const formKey = (owner: string, form: HTMLFormElement): string =>
	draftKey(owner, location.pathname + location.search, operationOf(form), `${WHOLE}${form.getAttribute("id") ?? ""}`);

const pending = new Map<HTMLFormElement, ReturnType<typeof setTimeout>>();
/** How often it was begun or stopped: what was being sealed meanwhile is not put away after the form was sent. */
const turns = new WeakMap<HTMLFormElement, number>();
export const stopKeepingForm = (form: HTMLFormElement): void => {
	turns.set(form, (turns.get(form) ?? 0) + 1);
	clearTimeout(pending.get(form));
	pending.delete(form);
};
const keepNow = async (owner: string, form: HTMLFormElement): Promise<void> => {
	stopKeepingForm(form);
	const turn = turns.get(form);
	const key = formKey(owner, form);
	const names = [
		...new Set(
			controlsOf(form)
				.filter(isChanged)
				.map(({ name }) => name),
		),
	];
	if (names.length === 0) return remove("drafts", [key]);
	const fields = [...new FormData(form).entries()].filter(([name]) => names.includes(name));
	const work = (await get<KeptForm>("drafts", key))?.work ?? newId();
	const content = { action: location.pathname, page: location.pathname + location.search, label: "", fields, names };
	const sealed = await sealContent(owner, work, content satisfies FormContent);
	if (turns.get(form) !== turn) return;
	const about = matterIn(location.pathname);
	const draft = { key, owner, at: Date.now(), work, operation: operationOf(form), ...(about === undefined ? {} : { about }), ...sealed };
	await put("drafts", key, draft satisfies KeptForm);
	form.dispatchEvent(new Event(DRAFTED, { bubbles: true }));
};
/** What was filled in just now is kept at once. */
export const keepFormsNow = async (owner: string): Promise<void> => {
	await Promise.all([...pending.keys()].map((form) => keepNow(owner, form).catch(() => undefined)));
};
/** Keeps what is filled in, shortly after. */
export const keepForms = (owner: string): void => {
	const changed = ({ target }: Event): void => {
		const form = target instanceof HTMLElement ? (target as Control).form : null;
		if (!form || form.method !== "post" || operationOf(form) === "" || !controlsOf(form).includes(target as Control)) return;
		stopKeepingForm(form);
		const rest = controlsOf(form).some((one) => one.type === "file" && isChanged(one)) ? REST_WITH_FILES_MS : REST_MS;
		pending.set(
			form,
			setTimeout(() => void keepNow(owner, form).catch(() => undefined), rest),
		);
	};
	document.addEventListener("input", changed);
	document.addEventListener("change", changed);
};

const bringBack = async (form: HTMLFormElement, draft: KeptForm): Promise<void> => {
	const { fields, names } = (await contentOf({ ...draft, id: draft.work })) as FormContent;
	const controls = controlsOf(form).filter(({ name }) => names.includes(name));
	// Only where nobody filled anything in since; a form that came back brings its own, newer words.
	if (form.dataset["mends"] !== undefined || form.querySelector("[role=alert]") || controlsOf(form).some(isChanged)) return;
	fillForm(form, fields, new Set(names));
	if (!controls.some(isChanged)) return;
	for (const control of controls) control.closest("details")?.setAttribute("open", "");
	if (form.querySelector("[data-notice^='draft-']")) return;
	const made = notice(
		`draft-${form.getAttribute("id") ?? "form"}`,
		"is-waiting",
		words().draftBack,
		button(words().draftAway, "is-plain", () => {
			form.reset();
			made.remove();
			remove("drafts", [draft.key]).catch(() => undefined);
		}),
	);
	form.prepend(made);
};
export const restoreForms = async (owner: string): Promise<void> => {
	for (const draft of await all<KeptForm>("drafts")) {
		if (draft.owner !== owner || draft.files === undefined) continue;
		const form = [...document.forms].find((one) => formKey(owner, one) === draft.key);
		if (form) await bringBack(form, draft).catch(() => undefined);
	}
};

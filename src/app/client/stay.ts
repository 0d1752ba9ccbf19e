/**
 * A form that goes as a page of its own leaves only for a house that answers: a phone that says it has network may have none, and behind the browser's own page what was
 * typed is gone (O6). Where this device has its worker, that one sends it and says when it could not (service-worker.ts); files go past it, and citizens' pages have none.
 */
import { notice } from "./build-element.ts";

/** Told on a form that did not go after all: whoever counted on that takes it back. */
export const STAYED = "erbij-stayed";
/** What the worker says to the page whose form it could not send. */
export type StayMessage = { readonly kind: "erbij-stay" };

const ANSWER_WITHIN_MS = 8_000;
const houseAnswers = async (): Promise<boolean> =>
	navigator.onLine &&
	fetch("/offline", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }).then(
		(response) => response.ok,
		() => false,
	);
/** The worker of this device sends it, and nothing is asked twice. */
const workerSends = (form: HTMLFormElement): boolean =>
	form.enctype !== "multipart/form-data" &&
	navigator.onLine &&
	document.body.dataset["along"] === undefined &&
	"serviceWorker" in navigator &&
	navigator.serviceWorker.controller !== null;

const asPages = new WeakSet<HTMLFormElement>();
/** Goes to the server as a page of its own, also when it could wait here: for what the server has to say about it. `otherwise` is said when the house does not answer. */
export const sendAsPage = (form: HTMLFormElement, submitter: HTMLElement | null, otherwise?: string): void => {
	asPages.add(form);
	if (otherwise !== undefined) form.dataset["stays"] = otherwise;
	// Not while the press that led here is still being told around: a form that is being sent is not sent.
	setTimeout(() => form.requestSubmit(submitter));
};
export const goesAsPage = (form: HTMLFormElement): boolean => asPages.has(form);
/** What was typed stays where it stands, and it is said. */
const stay = (form: HTMLFormElement): void => {
	asPages.delete(form);
	const made = notice("kept", "is-mend", form.dataset["stays"] ?? document.body.dataset["stays"] ?? "");
	form.before(made);
	made.focus();
	form.dispatchEvent(new Event(STAYED, { bubbles: true }));
};

const asking = new WeakSet<HTMLFormElement>();
const answered = new WeakSet<HTMLFormElement>();
/** Before every other that hears from the window what is sent: what is prevented here was not sent. */
export const stayWithoutNetwork = (): void => {
	let leaving: HTMLFormElement | undefined;
	addEventListener("submit", (event) => {
		const form = event.target;
		if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== "post") return;
		if (answered.delete(form) || workerSends(form)) {
			asPages.delete(form);
			leaving = form;
			return;
		}
		event.preventDefault();
		if (asking.has(form)) return;
		asking.add(form);
		const { submitter } = event;
		void houseAnswers().then((answers) => {
			asking.delete(form);
			if (!answers) return stay(form);
			answered.add(form);
			form.requestSubmit(submitter);
		});
	});
	if (!("serviceWorker" in navigator)) return;
	navigator.serviceWorker.addEventListener("message", ({ data }: MessageEvent<StayMessage | undefined>) => {
		if (data?.kind === "erbij-stay" && leaving) stay(leaving);
	});
	navigator.serviceWorker.startMessages();
};

/** Quiet alerts on this device: asks the browser, fills the form `form[data-push]` with the address it gives, and sends it. Without this script, mail and text message stay. */

const keyBytes = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const asText = (bytes: ArrayBuffer | null): string =>
	btoa(String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0))))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replace(/=+$/, "");

const subscribe = async (key: string): Promise<PushSubscription | undefined> => {
	if ((await Notification.requestPermission()) !== "granted") return undefined;
	const worker = await navigator.serviceWorker.ready;
	// An address made with another key of another house does not hear us.
	await (await worker.pushManager.getSubscription())?.unsubscribe();
	return worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: keyBytes(key) });
};
const fill = (form: HTMLFormElement, subscription: PushSubscription): void => {
	const values = { endpoint: subscription.endpoint, p256dh: asText(subscription.getKey("p256dh")), auth: asText(subscription.getKey("auth")) };
	for (const [name, value] of Object.entries(values)) {
		const field = form.elements.namedItem(name);
		if (field instanceof HTMLInputElement) field.value = value;
	}
};
const attach = (form: HTMLFormElement): void => {
	const button = form.querySelector("button");
	const said = form.querySelector<HTMLElement>("[data-push-said]");
	if (!button) return;
	button.hidden = false;
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		button.disabled = true;
		subscribe(form.dataset["push"] ?? "")
			.catch(() => undefined)
			.then((subscription) => {
				button.disabled = false;
				if (said) said.hidden = subscription !== undefined;
				if (!subscription) return;
				fill(form, subscription);
				form.submit();
			})
			.catch(() => undefined);
	});
};
if ("serviceWorker" in navigator && "PushManager" in globalThis)
	for (const form of document.querySelectorAll<HTMLFormElement>("form[data-push]")) attach(form);
export {};

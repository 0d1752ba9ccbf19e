/** The lock: opens with a PIN or the device's own lock, without any network. */
import { get } from "./device.ts";
import { locksOf, openWithPasskey, openWithPin, type Tried } from "./vault.ts";
import { counted, words } from "./words.ts";

const saidAfter = (tried: Exclude<Tried, "open">): string => {
	const said = words().lock;
	if (tried === "used-up") return said.used;
	const left = counted(tried.left, said.wrongOne, said.wrong.replace("{left}", String(tried.left)));
	return tried.waitMs > 0 ? `${left} ${said.wait.replace("{seconds}", String(Math.ceil(tried.waitMs / 1000)))}` : left;
};

export const beginLock = async (): Promise<void> => {
	const form = document.querySelector<HTMLFormElement>("[data-lock-form]");
	const field = form?.querySelector<HTMLInputElement>("input[name=pin]");
	const saidHere = document.querySelector<HTMLElement>("[data-lock-said]");
	const withPasskey = document.querySelector<HTMLButtonElement>("[data-lock-with-passkey]");
	const tell = (sentence: string): void => {
		if (saidHere) saidHere.textContent = sentence;
	};
	form?.addEventListener("submit", (event) => {
		event.preventDefault();
		if (!field || field.value === "" || form.getAttribute("aria-busy") === "true") return;
		form.setAttribute("aria-busy", "true");
		tell(words().lock.opening);
		(async () => {
			const owner = await get<string>("meta", "who");
			const tried = owner === undefined ? "used-up" : await openWithPin(owner, field.value);
			field.value = "";
			if (tried === "open") return location.reload();
			tell(saidAfter(tried));
			field.focus();
		})()
			.catch(() => tell(words().lock.used))
			.finally(() => form.removeAttribute("aria-busy"));
	});
	const owner = await get<string>("meta", "who");
	if (owner === undefined) return;
	const { pin, passkey } = await locksOf(owner);
	if (field && !pin && passkey) {
		field.closest<HTMLElement>(".field")?.setAttribute("hidden", "");
		form?.querySelector<HTMLElement>("button[type=submit]")?.setAttribute("hidden", "");
		withPasskey?.classList.remove("is-quiet");
	}
	if (withPasskey && passkey) {
		const { lock } = words();
		withPasskey.hidden = false;
		withPasskey.addEventListener("click", () => {
			tell(lock.opening);
			openWithPasskey(owner)
				.catch(() => false)
				.then((open) => (open ? location.reload() : tell(`${lock.passkeyNot} ${pin ? lock.passkeyNotPin : lock.passkeyNotOnly}`)))
				.catch(() => undefined);
		});
		if (!pin) withPasskey.focus();
	}
	if (pin) field?.focus();
};

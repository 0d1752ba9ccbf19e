/** Passkeys: shows the buttons `button[data-passkey]` where the browser can do it, and does what they say. Without this script the other ways in stay. */
import {
	browserSupportsWebAuthn,
	type PublicKeyCredentialCreationOptionsJSON,
	type PublicKeyCredentialRequestOptionsJSON,
	startAuthentication,
	startRegistration,
} from "@simplewebauthn/browser";

const post = async (path: string, body: unknown): Promise<Response> =>
	fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body), credentials: "same-origin" });
const goTo = (path: unknown): void => {
	if (typeof path === "string" && path.startsWith("/")) location.assign(path);
};
const placeIn = async (response: Response): Promise<unknown> => ((await response.json()) as { naar?: unknown }).naar;

const comeIn = async (naar: string | undefined): Promise<boolean> => {
	const asked = await post("/aanmelden/passkey/vraag", {});
	if (!asked.ok) return false;
	const response = await startAuthentication({ optionsJSON: (await asked.json()) as PublicKeyCredentialRequestOptionsJSON });
	const answer = await post("/aanmelden/passkey/in", { response, naar });
	if (!answer.ok) return false;
	goTo(await placeIn(answer));
	return true;
};
const make = async (naar: string | undefined): Promise<boolean> => {
	const asked = await post("/aanmelden/passkey/nieuw", {});
	// Too long ago that somebody showed who they are: that comes first.
	if (asked.status === 403) {
		goTo(await placeIn(asked));
		return true;
	}
	if (!asked.ok) return false;
	const response = await startRegistration({ optionsJSON: (await asked.json()) as PublicKeyCredentialCreationOptionsJSON });
	const answer = await post("/aanmelden/passkey/maak", { response, naar });
	if (!answer.ok) return false;
	goTo(await placeIn(answer));
	return true;
};

const attach = (button: HTMLButtonElement): void => {
	const said = button.parentElement?.querySelector<HTMLElement>("[data-passkey-said]");
	const { passkey, naar, failed } = button.dataset;
	const tell = (words: string): void => {
		if (!said) return;
		said.textContent = words;
		said.hidden = words === "";
	};
	button.hidden = false;
	button.addEventListener("click", () => {
		tell("");
		button.disabled = true;
		(passkey === "maak" ? make(naar) : comeIn(naar))
			.catch(() => false)
			.then((done) => {
				button.disabled = false;
				if (!done) tell(failed ?? "");
			})
			.catch(() => undefined);
	});
};

if (browserSupportsWebAuthn()) for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-passkey]")) attach(button);

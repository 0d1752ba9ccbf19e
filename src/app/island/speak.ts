/** Records with the microphone of the phone, into the file field of the form. Nothing leaves the page before the form is sent. */
import { button, element, say } from "../client/build-element.ts";

const MOST_MS = 20 * 60 * 1_000;
const types = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];

const record = async (into: HTMLInputElement, told: (how: "busy" | "ready") => void): Promise<() => void> => {
	const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
	const type = types.find((one) => MediaRecorder.isTypeSupported(one));
	const recorder = new MediaRecorder(stream, type === undefined ? { audioBitsPerSecond: 24_000 } : { mimeType: type, audioBitsPerSecond: 24_000 });
	const parts: Blob[] = [];
	recorder.addEventListener("dataavailable", ({ data }) => {
		parts.push(data);
		// Whoever speaks touches nothing, and is here all the same: the device is not locked on them.
		dispatchEvent(new Event("erbij-here"));
	});
	recorder.addEventListener("stop", () => {
		for (const track of stream.getTracks()) track.stop();
		const carrier = new DataTransfer();
		carrier.items.add(new File(parts, "opname", { type: recorder.mimeType.split(";")[0] ?? "" }));
		into.files = carrier.files;
		into.dispatchEvent(new Event("change", { bubbles: true }));
		told("ready");
	});
	recorder.start(1_000);
	told("busy");
	const end = (): void => {
		if (recorder.state !== "inactive") recorder.stop();
	};
	setTimeout(end, MOST_MS);
	return end;
};

export const begin = (at: HTMLElement): void => {
	const into = at.closest("form")?.querySelector<HTMLInputElement>("input[type=file][name=recording]");
	if (!into || !("mediaDevices" in navigator) || typeof MediaRecorder === "undefined") return;
	const words = (name: string): string => at.dataset[name] ?? "";
	const status = element("p", { class: "soft", role: "status" });
	let end: (() => void) | undefined;
	const told = (how: "busy" | "ready"): void => {
		status.textContent = words(how);
		say(words(how));
		press.textContent = words(how === "busy" ? "stop" : "start");
	};
	const press = button(words("start"), "is-quiet", () => {
		if (end) {
			end();
			end = undefined;
			return;
		}
		record(into, told)
			.then((stop) => {
				end = stop;
			})
			.catch(() => {
				status.textContent = words("noMic");
			});
	});
	at.append(press, status);
};

/** Quiet alerts: what was pushed to this device is shown, and a tap leads to where it is read after signing in. The words came along and hold no name (SAFE-03, PRIV-11). */

type Waits = { waitUntil(work: Promise<unknown>): void };
export type Pushed = Waits & { readonly data: { json(): unknown } | null };
export type Tapped = Waits & { readonly notification: { close(): void; readonly data: unknown } };
export type Shows = {
	addEventListener(type: "push", listener: (event: Pushed) => void): void;
	addEventListener(type: "notificationclick", listener: (event: Tapped) => void): void;
	readonly registration: { showNotification(title: string, options: Record<string, unknown>): Promise<void> };
	readonly clients: { openWindow(path: string): Promise<unknown> };
};

const HOME = "/vandaag";
/** A road of this house, and of no other. */
const roadIn = (said: unknown): string => (typeof said === "string" && /^\/(?![/\\])/.test(said) ? said : HOME);
const saidIn = ({ data }: Pushed): { readonly title?: unknown; readonly text?: unknown; readonly to?: unknown } => {
	try {
		return (data?.json() ?? {}) as object;
	} catch {
		return {};
	}
};
const orElse = (said: unknown, otherwise: string): string => (typeof said === "string" ? said : otherwise);

/** A browser that is shown nothing for what it was sent takes the right to be told away: whatever comes, something is shown. */
export const showAlerts = (worker: Shows): void => {
	worker.addEventListener("push", (event) => {
		const { title, text, to } = saidIn(event);
		const road = roadIn(to);
		const options = { body: orElse(text, ""), tag: road, renotify: true, requireInteraction: true, icon: "/icon.svg", data: road };
		event.waitUntil(worker.registration.showNotification(orElse(title, "Erbij"), options));
	});
	worker.addEventListener("notificationclick", (event) => {
		event.notification.close();
		event.waitUntil(worker.clients.openWindow(roadIn(event.notification.data)));
	});
};

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "#src/platform/database/project-root.ts";
import { type Pushed, showAlerts, type Shows, type Tapped } from "./alerts.ts";

/** A worker that only remembers. */
const made = () => {
	const shown: { readonly title: string; readonly options: Record<string, unknown> }[] = [];
	const opened: string[] = [];
	const listeners = new Map<string, (event: never) => void>();
	const worker: Shows = {
		addEventListener: (type: string, listener: (event: never) => void) => void listeners.set(type, listener),
		registration: { showNotification: async (title, options) => void shown.push({ title, options }) },
		clients: { openWindow: async (road) => opened.push(road) },
	};
	showAlerts(worker);
	const waitUntil = (): void => undefined;
	return {
		shown,
		opened,
		push: (json?: () => unknown) => listeners.get("push")?.({ data: json ? { json } : null, waitUntil } satisfies Pushed as never),
		tap: (data: unknown) => listeners.get("notificationclick")?.({ notification: { close: waitUntil, data }, waitUntil } satisfies Tapped as never),
	};
};

test("SAFE-03 what is pushed to a device is shown there, and stays until somebody looked; a tap leads to the alarm", () => {
	const { shown, opened, push, tap } = made();
	push(() => ({ title: "Erbij", text: "Kijk nu even in Erbij.", to: "/alarm/1" }));
	expect(shown).toMatchObject([{ title: "Erbij", options: { body: "Kijk nu even in Erbij.", requireInteraction: true, data: "/alarm/1" } }]);
	tap("/alarm/1");
	expect(opened).toEqual(["/alarm/1"]);
});
test("whatever is pushed, something is shown, and a tap leads nowhere but into this house", () => {
	const { shown, opened, push, tap } = made();
	push();
	push(() => {
		throw new Error("no JSON");
	});
	push(() => ({ to: "//elsewhere.example" }));
	expect(shown.map(({ title, options }) => [title, options["data"]])).toEqual(Array(3).fill(["Erbij", "/vandaag"]));
	for (const road of ["//elsewhere.example", "/\\elsewhere.example", "https://elsewhere.example", undefined]) tap(road);
	expect(new Set(opened)).toEqual(new Set(["/vandaag"]));
});
test("the worker of the house shows alerts", () => {
	expect(readFileSync(join(projectRoot(), "src", "app", "client", "service-worker.ts"), "utf8")).toContain("showAlerts(worker);");
});

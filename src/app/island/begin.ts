/** Begins the islands of this page. Should one not come, the page still works. */
const begin: Readonly<Record<string, () => Promise<{ readonly begin: (at: HTMLElement) => void }>>> = {
	split: () => import("./split.ts"),
	speak: () => import("./speak.ts"),
	doors: () => import("./doors.ts"),
};

export const islands = Object.keys(begin);
for (const at of document.querySelectorAll<HTMLElement>("[data-island]"))
	begin[at.dataset["island"] ?? ""]?.()
		.then((island) => island.begin(at))
		.catch(() => undefined);

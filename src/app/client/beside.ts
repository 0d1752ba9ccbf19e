/** Somebody else wrote something else meanwhile: both texts beside each other, nothing overwritten, and a tap to choose (O4). The form sends along what stands there now. */
import { button, element, notice } from "./build-element.ts";
import type { Fields } from "./form-fields.ts";
import { words } from "./words.ts";

type Text = HTMLTextAreaElement | HTMLInputElement;
const textNamed = (form: HTMLFormElement, name: string): Text | undefined => {
	const found = form.elements.namedItem(name);
	return found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement ? found : undefined;
};
const valueOf = (fields: Fields, name: string): string => {
	const found = fields.find(([field]) => field === name)?.[1];
	return typeof found === "string" ? found : "";
};
const same = (one: string, other: string): boolean => one.replaceAll("\r\n", "\n").trim() === other.replaceAll("\r\n", "\n").trim();

/** Asked before the form is filled in again, while it still shows what stands there now. */
export const besideEachOther = (form: HTMLFormElement, fields: Fields): readonly HTMLElement[] =>
	fields.flatMap(([name, before]) => {
		if (!name.startsWith("was.") || typeof before !== "string") return [];
		const field = name.slice("was.".length);
		const control = textNamed(form, field);
		const [now, mine] = [textNamed(form, name)?.value ?? "", valueOf(fields, field)];
		if (!control || same(now, before) || same(mine, before) || same(now, mine)) return [];
		const said = words();
		const put = (text: string) => (): void => {
			control.value = text;
			control.focus();
		};
		const label = control.labels?.[0]?.textContent?.trim() ?? "";
		return [
			notice(
				`beside-${field}`,
				"is-mend",
				element("h3", {}, said.theirs),
				element("p", {}, `${label}. ${said.theirsAbout}`),
				element("p", { class: "soft small" }, said.nowThere),
				element("p", { class: "said is-small" }, now),
				element("p", { class: "soft small" }, said.iWrote),
				element("p", { class: "said is-small is-helper" }, mine),
				element(
					"div",
					{ class: "notice-ways" },
					button(said.takeTheirs, "is-quiet is-wide", put(now)),
					button(said.keepMine, "is-quiet is-wide", put(mine)),
					button(said.takeBoth, "is-quiet is-wide", put([now, mine].filter(Boolean).join("\n"))),
				),
			),
		];
	});

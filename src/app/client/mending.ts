/** From 'needs another look' back into the form it came from, everything filled in again. */
import { besideEachOther } from "./beside.ts";
import { button, notice } from "./build-element.ts";
import { get } from "./device.ts";
import { fillForm, formFor, operationIn } from "./form-fields.ts";
import { contentOf, type Kept, letGo } from "./outbox.ts";
import { words } from "./words.ts";

/** Looks in the address for what is to be mended (`#nakijken-<id>`). The form keeps its fresh id: the old one was refused. */
export const mendFromAddress = async (owner: string): Promise<void> => {
	const id = /^#nakijken-([0-9a-f-]{36})$/.exec(location.hash)?.[1];
	const item = id === undefined ? undefined : await get<Kept>("outbox", id);
	if (item?.owner !== owner || item.state !== "mend") return;
	const content = await contentOf(item);
	const form = formFor(operationIn(content.fields));
	if (!form) return;
	const clashes = besideEachOther(form, content.fields);
	fillForm(form, content.fields);
	form.dataset["mends"] = item.id;
	const made = notice(
		"mending",
		"is-mend",
		words().mendThis,
		button(words().throwAway, "is-plain", () => {
			if (!confirm(words().throwAwaySure)) return;
			delete form.dataset["mends"];
			form.reset();
			made.remove();
			letGo([item.id]).catch(() => undefined);
		}),
	);
	form.before(made);
	for (const clash of clashes) form.before(clash);
	made.focus();
	history.replaceState(history.state, "", location.pathname + location.search);
};

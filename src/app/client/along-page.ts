/** On a page that was taken along: until when it is good, and that what is written here waits for a connection. */
import { element, notice } from "./build-element.ts";
import { nearWords } from "./along-list.ts";
import { words } from "./words.ts";

export const showAlong = (): void => {
	const until = Number(document.body.dataset["along"]);
	if (!Number.isFinite(until)) return;
	const said = words().along;
	const line = `${said.until.replace("{until}", nearWords(until, Date.now()))}. ${said.waits}`;
	document.querySelector("main")?.prepend(notice("along", "is-waiting", element("p", { class: "small" }, line)));
};

/** On a page that was taken along: until when it is good, and that what is written here waits for a connection. */
import { element, notice } from "./build-element.ts";
import { whenWords } from "./along-list.ts";
import { words } from "./words.ts";

export const showAlong = (): void => {
	const until = Number(document.body.dataset["along"]);
	if (!Number.isFinite(until)) return;
	const said = words().along;
	document
		.querySelector("main")
		?.prepend(
			notice("along", "is-waiting", element("p", {}, said.until.replace("{until}", whenWords(until))), element("p", { class: "small" }, said.waits)),
		);
};

/** The one script of every page. A citizen's page gets only this; whoever is signed in gets the rest after it. Without it, everything works too. */
import { typeFromCard } from "./card.ts";
import { showCurrentTab } from "./current-tab.ts";
import { focusWhatCameBack } from "./focus.ts";
import { openWithChoice } from "./open-with.ts";
import { sendOnce } from "./send-once.ts";
import { stayWithoutNetwork } from "./stay.ts";

showCurrentTab();
focusWhatCameBack();
openWithChoice();
typeFromCard();
stayWithoutNetwork();
sendOnce();
/** On the lock and without network what one sees comes first; elsewhere the rest begins at once. */
const whenSeen = (work: () => void): void => {
	if (document.visibilityState === "hidden" || !document.body.matches("[data-offline]")) return work();
	requestAnimationFrame(() => setTimeout(work));
};
// Should the rest not come, the page still works as plain forms; the next page tries again.
if (document.body.matches("[data-signed-in], [data-offline]"))
	whenSeen(() => {
		import("./signed-in.ts").then(({ begin }) => begin()).catch(() => undefined);
	});
if (document.querySelector("[data-together]")) import("./together.ts").catch(() => undefined);
if (document.querySelector("[data-circle]")) import("./circle.ts").catch(() => undefined);
if (document.querySelector("[data-push]")) import("./push.ts").catch(() => undefined);
if (document.querySelector("[data-passkey]")) import("./passkey.ts").catch(() => undefined);
if (document.querySelector("[data-island]")) import("../island/begin.ts").catch(() => undefined);

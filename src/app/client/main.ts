/** The one script of every page. A citizen's page gets only this; whoever is signed in gets the rest after it. Without it, everything works too. */
import { typeFromCard } from "./card.ts";
import { focusWhatCameBack } from "./focus.ts";
import { openWithChoice } from "./open-with.ts";
import { sendOnce } from "./send-once.ts";

focusWhatCameBack();
openWithChoice();
typeFromCard();
sendOnce();
// Should the rest not come, the page still works as plain forms; the next page tries again.
if (document.body.matches("[data-signed-in], [data-offline]")) import("./signed-in.ts").then(({ begin }) => begin()).catch(() => undefined);
if (document.querySelector("[data-together]")) import("./together.ts").catch(() => undefined);
if (document.querySelector("[data-circle]")) import("./circle.ts").catch(() => undefined);
if (document.querySelector("[data-push]")) import("./push.ts").catch(() => undefined);
if (document.querySelector("[data-passkey]")) import("./passkey.ts").catch(() => undefined);
if (document.querySelector("[data-island]")) import("../island/begin.ts").catch(() => undefined);

/** A fresh start of a colleague's ways in: asked, agreed to, stopped. */
import { z } from "zod";
import { MemberId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";

const plain = { audience: "none", offline: false, writes: [] } as const;
const input = z.object({ member: MemberId });

export const inviteAgain = operation({
	name: "team.invite-again",
	input,
	who: "set-up-the-team",
	says: "Ends every way in of a colleague and makes a new first code, for a lost phone or a fresh start. Of who comes in already it is asked first: somebody else agrees, or it waits.",
	...plain,
});
export const agreeFreshStart = operation({
	name: "team.agree-to-fresh-start",
	input,
	who: "see-own-sign-in",
	says: "Agrees to a fresh start that was asked for: oneself, another keeper or a manager.",
	...plain,
});
export const stopFreshStart = operation({
	name: "team.stop-fresh-start",
	input,
	who: "see-own-sign-in",
	says: "Stops a fresh start that was asked for: oneself, or who keeps the team.",
	...plain,
});

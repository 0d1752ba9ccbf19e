/** When this happens there, do that here: everything that works forward from one phase to a later one stands on this page. */
import { comeBackOnCrisis, comeBackOnSignal, leaveSupportToo } from "#src/lasting/server.ts";
import { tiesFromNotes } from "#src/planning/server.ts";
import { askSendersFirst, sayYesToPartners } from "#src/signalling/server.ts";
import type { Reactions } from "#src/platform/operations/handler.ts";

export const reactions: Reactions = {
	// Who picks a matter up says yes, by name, to every partner who asked the team to take it over (SIG-20).
	"signalling.picked-up": [sayYesToPartners],
	"signalling.hand-over-answered": [sayYesToPartners],
	// 'Talk with the sender first': the sender is asked what they did and go on doing (SIG-16).
	"weighing.written": [askSendersFirst],
	// Names found in a note and taken over with a spoken yes stand in the circle (NET-03).
	"contact.offers-taken": [tiesFromNotes],
	// Whoever is taken out of the circle is out of the support system too (PRIV-13).
	"planning.tie-removed": [leaveSupportToo],
	// A new worry about somebody we let go: the known face is asked, without an intake (SUS-12, M22).
	"signalling.received": [comeBackOnSignal],
	// A crisis or a take-over brings a line back that was let go: nobody steers over somebody who is out of sight.
	"carrying-out.crisis-began": [comeBackOnCrisis],
	"carrying-out.took-over": [comeBackOnCrisis],
};

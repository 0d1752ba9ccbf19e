/** 'Back by ...': who is out, until when, and who is told when they are not back. No place is followed (SAFE-03). */
import { z } from "zod";
import { CaseId, clockTime, day, type Instant, line, many, MemberId, OrganisationId, ThingId, whole, words } from "#src/kernel/index.ts";

export const MOST_MINUTES = 12 * 60;
export const BackByInput = z.object({
	case: CaseId.optional(),
	minutes: whole(1, MOST_MINUTES).optional(),
	time: clockTime.optional(),
	chosen: many(MemberId, 6),
	place: line(200).optional(),
});
export type BackByInput = z.infer<typeof BackByInput>;
export const ExtendInput = z.object({ timer: ThingId, minutes: whole(1, MOST_MINUTES) });
export type ExtendInput = z.infer<typeof ExtendInput>;
export const TimerInput = z.object({ timer: ThingId });
export const HelpInput = z.object({ timer: ThingId.optional(), case: CaseId.optional() });
export const answers = ["on-it", "spoken"] as const;
export const AnswerInput = z.object({ timer: ThingId, answer: z.enum(answers) });
export type AnswerInput = z.infer<typeof AnswerInput>;
export const ChoiceInput = z.object({
	chosen: many(MemberId, 6),
	sign: line(40).optional(),
	mail: z.email().max(200).optional(),
	textTo: line(40).optional(),
});
export type ChoiceInput = z.infer<typeof ChoiceInput>;
/** As a browser gives it. */
export const PushInput = z.object({ endpoint: z.url().max(1000), p256dh: line(200), auth: line(100) });
export type PushInput = z.infer<typeof PushInput>;
export const PushOffInput = z.object({ push: ThingId });
export const ScriptInput = z.object({
	organisation: OrganisationId,
	words: words(20_000),
	discussedOn: day.optional(),
	discussedWith: line(200).optional(),
});
export type ScriptInput = z.infer<typeof ScriptInput>;
export const SentInput = z.object({
	timer: ThingId,
	step: whole(0, 10_000),
	sent: z
		.array(z.object({ member: MemberId, way: z.enum(["push", "mail", "text"]), outcome: z.enum(["sent", "later", "never", "unsure"]) }))
		.max(100),
	gone: z.array(ThingId).max(50),
});

export type Timer = {
	readonly id: string;
	readonly member: string;
	readonly case: CaseId | null;
	readonly place: string | null;
	/** In the order in which they are told. */
	readonly chosen: readonly string[];
	readonly beganAt: Instant;
	readonly dueAt: Instant;
	readonly nextAt: Instant | null;
	/** The number of the last telling. */
	readonly step: number;
	/** Whose turn it is. */
	readonly turn: number;
	readonly helpAt: Instant | null;
	readonly endedAt: Instant | null;
};
export type ToldKind = "late" | "help" | "fine";
export type Told = {
	readonly step: number;
	readonly member: string;
	readonly kind: ToldKind;
	readonly at: Instant;
	readonly answer: (typeof answers)[number] | null;
	readonly answeredAt: Instant | null;
};
export type Choice = {
	readonly chosen: readonly string[];
	readonly sign: string | null;
	readonly mail: string | null;
	readonly textTo: string | null;
	readonly pushes: boolean;
};
export const noChoice: Choice = { chosen: [], sign: null, mail: null, textTo: null, pushes: false };
export type PushAddress = { readonly id: string; readonly endpoint: string; readonly p256dh: string; readonly auth: string; readonly since: Instant };
export type Script = {
	readonly organisation: string;
	readonly version: number;
	readonly words: string;
	readonly discussedOn: z.infer<typeof day> | null;
	readonly discussedWith: string | null;
	readonly by: string;
	readonly at: Instant;
};

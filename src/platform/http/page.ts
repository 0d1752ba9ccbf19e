/** A page: a road, who may come, what it loads (rights, look logged) and how it looks. Its forms are operations. */
import type { VNode } from "preact";
import type { z } from "zod";
import type { Actor } from "#src/kernel/actor.ts";
import type { FormState, FormValues } from "#src/kernel/form.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import type { Standing } from "#src/kernel/journal.ts";
import type { Language, PublicLanguage } from "#src/kernel/language.ts";
import type { Operation } from "#src/kernel/operation.ts";
import type { Right } from "#src/kernel/policy.ts";
import type { Result } from "#src/kernel/result.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { Answer, Work } from "#src/platform/operations/handler.ts";
import type { Screen } from "#src/platform/ui/screen.ts";

/** What a page's load works with. */
export type Visit<Params> = Work & {
	readonly params: Params;
	readonly actor: Actor;
	readonly language: Language;
	/** What came of the form that was sent from this browser, when its receipt was never seen. */
	readonly sentBefore?: Answer;
};
/** What a page's view gets beside its model. */
export type Sight<Params> = {
	readonly params: Params;
	readonly actor: Actor;
	readonly language: Language;
	/** What it is read in, on a page that speaks all public languages; else the same as `language`. */
	readonly spoken: PublicLanguage;
	readonly today: CalendarDay;
	readonly now: Instant;
	readonly screen: Screen;
	/** The state of the form of an operation: fresh (with words already known), or as it came back with what is to be mended. */
	readonly form: (operation: { readonly name: string; readonly offline?: boolean }, preset?: FormValues) => FormState;
};

/** A form on a page: to which operation it goes and where one is afterwards. */
export type FormOn<Params> = {
	readonly operation: Operation;
	/** The next page. Ids only: no words of anybody in an address. */
	readonly then: (answer: Answer, params: Params) => string;
	/** Makes the operation's input from what was typed, for fields that a form must split (`day` and `time`). */
	readonly read?: (values: Record<string, unknown>, params: Params) => Record<string, unknown>;
	/** The same form with other words is another act: gives the number of that act, or nothing when it says the same as what was answered. */
	readonly otherwise?: (work: Pick<Work, "codeFor" | "command">, answer: Answer, input: Record<string, unknown>) => string | undefined;
};
/** Ties an operation to where one goes after it. */
export const formTo = <Params>(operation: { readonly name: string }, then: FormOn<Params>["then"], read?: FormOn<Params>["read"]): FormOn<Params> =>
	read ? { operation: operation as Operation, then, read } : { operation: operation as Operation, then };

export type Page<Params = unknown, Model = unknown> = {
	/** `<phase>.<page>`; also the word in the access log. */
	readonly name: string;
	/** Dutch road with parameters: `/signalen/:matter`. */
	readonly path: string;
	readonly who: Right;
	/** Checks road and query; a mismatch is 'no such page'. */
	readonly params: z.ZodType<Params>;
	readonly about?: (params: Params) => CaseId | undefined;
	/** What one must be in that matter; otherwise it is 'no such page', whether it exists or not. */
	readonly standing?: readonly Standing[];
	readonly event?: "look" | "search";
	/** Questions that `load` asks as well: they go out together with the one for the standing, and are answered once. Nothing of it is shown before the standing is known. */
	readonly ahead?: (work: Work, params: Params) => readonly Promise<unknown>[];
	/** Loads the model: plain data, also given by the API. A refusal becomes a kind page. */
	readonly load: (visit: Visit<Params>) => Promise<Result<Model>>;
	/** Title of the window: never a name. */
	readonly title: (language: Language) => string;
	/** The same in every public language: a page with this one speaks them all, and offers them. */
	readonly spokenTitle?: (language: PublicLanguage) => string;
	readonly view: (model: Model, sight: Sight<Params>) => VNode;
	/** Given as a file to keep instead of shown. Its name says nothing about anybody. */
	readonly file?: (
		model: Model,
		language: Language,
	) => { readonly name: string; readonly type: string; readonly text: string | Uint8Array<ArrayBuffer> };
	readonly forms?: readonly FormOn<Params>[];
	/** A form whose number stays the same in this browser until its receipt was seen: whose, and whether an answer still leads to something to see. */
	readonly pins?: { readonly operation: string; readonly stillShows: (answer: Answer, now: Instant) => boolean };
	/** The receipt that ends it. */
	readonly unpins?: true;
	/** Another house this page's script may fetch from, beside its own, and the files that fetch for it. For every other page that door stays shut. Its road has no parameters. */
	readonly reaches?: { readonly origin: string; readonly by: readonly string[] };
	/** Public and own pages get the light stylesheet. */
	readonly dress: "public" | "worker";
};
export type AnyPage = Page<never, never>;
/** Declares a page; its types are checked here and hidden afterwards. */
export const page = <Params, Model>(declared: Page<Params, Model>): AnyPage => declared as unknown as AnyPage;

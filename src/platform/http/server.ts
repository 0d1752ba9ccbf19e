/** What the server is made of, passed in once: the house, the sessions, the words, the pages. */
import type { Context } from "hono";
import type { VNode } from "preact";
import type { Actor } from "#src/kernel/actor.ts";
import type { Language, PublicLanguage } from "#src/kernel/language.ts";
import type { House } from "#src/platform/operations/runner.ts";
import type { Screen } from "#src/platform/ui/screen.ts";
import type { AnyPage } from "./page.ts";
import type { Sentences } from "./sentences.ts";
import type { FindSession, Session } from "./session.ts";
import type { Throttle } from "./throttle.ts";

export type Assets = { readonly publicCss: string; readonly workerCss: string; readonly script: string };
export type NoticeView = (
	screen: Screen,
	notice: { title: string; lead: string; reference?: string; referenceSays?: string; back: string; home: string; words?: VNode | undefined },
) => VNode;
/** Whose key a request came with, if anybody's. */
export type KeyFound = { readonly kind: "found"; readonly session: Session } | { readonly kind: "unknown" } | { readonly kind: "too-often" };
export type Server = {
	readonly house: House;
	readonly findSession: FindSession;
	/** Gives who a key of the API stands for; without it no key opens anything. */
	readonly findKey?: (authorization: string) => Promise<KeyFound>;
	readonly sentences: Sentences;
	readonly assets: Assets;
	readonly pages: readonly AnyPage[];
	/** The tenant of somebody who has not signed in; undefined before anything is set up. */
	readonly publicTenant: () => Promise<Actor["tenant"] | undefined>;
	readonly signInPath: string;
	/** Where the house is found from outside, when a web server stands in front. */
	readonly origin?: string | undefined;
	/** How often somebody without a session may send. */
	readonly throttle: Throttle;
	readonly notice: NoticeView;
	readonly fault: (reference: string, error: unknown, what: string) => void;
	readonly newId: () => string;
};
export type Guest = {
	readonly session: Session | undefined;
	readonly actor: Actor | undefined;
	readonly language: Language;
	/** What somebody chose to read in; `language` on every page that does not speak it. */
	readonly spoken: PublicLanguage;
};
export type Env = { Variables: { guest: Guest; secureHeadersNonce?: string } };
export type Ctx = Context<Env>;

/** What a colleague hears outside the program about their own sign-in, and where. Pure. */
import type { Language } from "#src/kernel/language.ts";
import { mailIn, mobileIn } from "#src/platform/messages/index.ts";
import { takingOverTexts } from "./texts/index.ts";

/** `asked` and `done`: a fresh start; `reach`: where they are reached was changed by another; `roles`: what they may do was. */
export const takings = ["asked", "done", "reach", "roles"] as const;
export type Taking = (typeof takings)[number];
type Reached = { readonly phone?: string | null | undefined; readonly reachable?: string | null | undefined };
/** Where somebody is reached outside the program; nothing when they wrote down neither a mail address nor a mobile phone. */
export const wayTo = ({ phone, reachable }: Reached): { readonly by: "mail" | "text"; readonly to: string } | undefined => {
	const mail = mailIn(reachable ?? undefined);
	if (mail !== undefined) return { by: "mail", to: mail };
	const mobile = mobileIn(phone ?? undefined) ?? mobileIn(reachable ?? undefined);
	return mobile === undefined ? undefined : { by: "text", to: mobile };
};
/** What another changed of somebody's account that they are to hear of: where they are reached, before anything else. */
export const takingIn = (
	by: string | null,
	member: string,
	was: Reached & { readonly roles: readonly string[] },
	now: Reached & { readonly roles: readonly string[] },
): readonly Taking[] => {
	if (by === member) return [];
	const moved = wayTo(was)?.to !== wayTo(now)?.to;
	const roles = [...was.roles].sort().join() !== [...now.roles].sort().join();
	return [...(moved ? ["reach" as const] : []), ...(roles ? ["roles" as const] : [])];
};
/** The words: nobody's name, no link, nothing to answer. */
export const composeTaking = (what: Taking, language: Language): { readonly subject: string; readonly text: string } => {
	const words = takingOverTexts(language);
	return { subject: words.subject, text: `${[words.hello, words.what[what], words.was, words.not, words.noLink, words.greeting].join("\n\n")}\n` };
};

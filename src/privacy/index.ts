/** The pure door of privacy. */
export { foldPrivacy, privacyIn } from "./fold.ts";
export { groundWords } from "./grounds.ts";
export { type LookedAt, partLooks } from "./looks.ts";
export * from "./model.ts";
export { sharedOn, stillToTell, talksWithout } from "./rules.ts";
export { texts as privacyTexts } from "./texts/index.ts";

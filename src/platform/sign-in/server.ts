/** The door of the sign-in module. */
export { choosePin, codeOfEntry, type EntryCodeFor, findOpenCode, makeEntryCode } from "./entry-codes.ts";
export { endCodesOf, isCodeFor, listOpenCodes } from "./entry-store.ts";
export { type ComingKind, localPath } from "./model.ts";
export { choosePassword, type Weakness } from "./password-way.ts";
export { signInRoads, signInRoutes } from "./routes/index.ts";
export { SESSION_COOKIE } from "./tokens.ts";
export { firstTenant, openSignIn, SETUP, setupCode, type SignIn, type SignInOptions } from "./sign-in.ts";
export { countSpareCodes, deleteSessionsOf, findCredential, forgetWaysIn } from "./store.ts";
export { texts as signInTexts } from "./texts/index.ts";

/** The door of the sign-in module. */
export { apiKeyOf, digestOfApiKey, openApiKeys } from "./api-keys.ts";
export { codeOfEntry, findOpenCode, makeEntryCode } from "./entry-codes.ts";
export { endCodesOf, isCodeFor, listOpenCodes } from "./entry-store.ts";
export { type ElsewhereSettings, openElsewhere } from "./elsewhere.ts";
export { type EntranceWay, endWay, endWaysOf, forgetSecret, listEntrances, listLinks, secretSince } from "./person-store.ts";
export { localPath, memberHome } from "./model.ts";
export { isOwnWord } from "./own-word.ts";
export { choosePassword } from "./password-way.ts";
export { PasskeyButton } from "./routes/parts.tsx";
export { signInRoads, signInRoutes } from "./routes/index.ts";
export { SESSION_COOKIE } from "./tokens.ts";
export { firstTenant, openSignIn, SETUP, setupCode } from "./sign-in.ts";
export { deleteSessionsOf, forgetWaysIn, listPasskeys } from "./store.ts";

/** The browser's own words on this page, in its language. */
import { clientTexts, type Messages } from "./texts/index.ts";

export const words = (): Messages => clientTexts(document.documentElement.lang === "en" ? "en" : "nl");
/** 'one' or 'more' with the count filled in. */
export const counted = (count: number, one: string, more: string): string => (count === 1 ? one : more.replace("{count}", String(count)));

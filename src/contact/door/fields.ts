/** What may be said of a moment at a door, beside how it went. */
import { day, line, words } from "#src/kernel/index.ts";

export const doorInput = { worked: words(500).optional(), noTo: line(300).optional(), thinksUntil: day.optional() };

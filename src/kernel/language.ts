/** The languages of the screens. Dutch is the source; every other catalogue has the same keys or does not compile. */
import { z } from "zod";
export const languages = ["nl", "en"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

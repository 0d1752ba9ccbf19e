import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enEnquiry } from "./en.ts";
import { nlEnquiry } from "./nl.ts";

export const enquiryTexts = catalogue({ nl: nlEnquiry, en: enEnquiry });

import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./words-en.ts";
import { nl } from "./words-nl.ts";

export const sampleWords = catalogue({ nl, en });
export { FormSamples } from "./form-samples.tsx";
export { LookSamples, PartSamples } from "./part-samples.tsx";
export { PictureSamples } from "./picture-samples.tsx";

export { foldLasting } from "./fold.ts";
export * from "./model.ts";
export { foldSupport } from "./support/fold.ts";
export { supportTexts } from "./support/texts/index.ts";

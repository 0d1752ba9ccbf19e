export { foldLasting } from "./fold.ts";
export * from "./model.ts";
export { supportTexts } from "./support/texts/index.ts";

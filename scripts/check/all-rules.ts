/** All rules of our own, in the order in which they are reported. */
import { boundaries } from "./boundaries.ts";
import { cycles } from "./cycles.ts";
import { drawers } from "./drawers.ts";
import { exceptions } from "./exceptions.ts";
import { method } from "./method.ts";
import { privacy } from "./privacy.ts";
import { purity } from "./purity.ts";
import { sizes } from "./sizes.ts";
import { readability } from "./readability.ts";
import type { Rule } from "./source.ts";
import { texts } from "./texts.ts";

export const rules: readonly Rule[] = [boundaries, cycles, purity, sizes, drawers, texts, readability, method, privacy, exceptions];

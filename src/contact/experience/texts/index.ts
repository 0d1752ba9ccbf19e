import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enExperience } from "./en.ts";
import { type ExperienceWords, nlExperience } from "./nl.ts";

export const experienceTexts = catalogue<ExperienceWords>({ nl: nlExperience, en: enExperience });

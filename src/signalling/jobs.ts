/** What happens by itself: after an answer was given, or every night. */
import type { AnyJob } from "#src/platform/jobs/job.ts";
import { readArrears } from "./arrears/job.ts";

export const jobs: readonly AnyJob[] = [readArrears as unknown as AnyJob];

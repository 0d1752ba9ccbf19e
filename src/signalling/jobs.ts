/** What happens by itself: after an answer was given, or every night. */
import type { AnyJob } from "#src/platform/jobs/job.ts";
import { answerJobs } from "./answers/job.ts";
import { readArrears } from "./arrears/job.ts";
import { forgetApart } from "./public/apart/job.ts";
import { lookUpJob } from "./register/job.ts";
import { namesJob } from "./together/names.ts";
import { tendJob } from "./unused/job.ts";

export const jobs: readonly AnyJob[] = [
	readArrears as unknown as AnyJob,
	tendJob as unknown as AnyJob,
	forgetApart as unknown as AnyJob,
	lookUpJob as unknown as AnyJob,
	namesJob as unknown as AnyJob,
	...answerJobs,
];

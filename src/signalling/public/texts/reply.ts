/** The page of the answer, in all public languages: Dutch and English are those of the answers themselves, so that nothing is said twice. */
import { publicCatalogue } from "#src/platform/texts/catalogue.ts";
import { en as enActs } from "../../answers/texts/en.ts";
import { nl as nlActs } from "../../answers/texts/nl.ts";
import { enReporter } from "../../texts/reporter.en.ts";
import { nlReporter } from "../../texts/reporter.nl.ts";
import type { ReplyWords } from "./reply-words.ts";
import { arReply } from "./reply.ar.ts";
import { trReply } from "./reply.tr.ts";

export const replyTexts = publicCatalogue<ReplyWords>({
	nl: {
		...nlReporter.reply,
		...nlActs.reply,
		apart: "Wij hebben uw bericht. Er kwam heel veel tegelijk binnen. Een mens kijkt er eerst naar, en dan staat hier wie het oppakt.",
	},
	en: {
		...enReporter.reply,
		...enActs.reply,
		apart: "We have your message. A great deal came in at once. A person looks at it first, and then it says here who picks it up.",
	},
	ar: arReply,
	tr: trReply,
});

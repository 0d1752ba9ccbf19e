/** The frame of a message that leaves the house, in the language of the form it answers; what a colleague wrote in it stays in their own words. */
import { publicCatalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "../../answers/texts/en.ts";
import { nl } from "../../answers/texts/nl.ts";

export type OutWords = (typeof nl)["out"];
/** Plain Arabic, to everybody at once. */
const ar: OutWords = {
	subject: "ردّ على رسالتكم",
	subjectReceived: "وصلتنا رسالتكم",
	hello: "تحية طيبة،",
	weDo: "ماذا نفعل:",
	weAsk: "ماذا نطلب منكم:",
	weAskShort: "ماذا نطلب منكم:",
	call: "هل تريدون أن تقولوا أو تسألوا شيئاً؟ اتصلوا بـ {name}: {phone}.",
	callUs: "هل تريدون أن تقولوا أو تسألوا شيئاً؟ اتصلوا بالرقم {phone}.",
	page: "برمزكم تقرؤون كل شيء هنا: {address}.",
	greeting: "مع أطيب التحيات،",
	received: "وصلت رسالتكم. خلال {days} أيام يخبركم شخص منا بأننا قرأناها.",
	receivedOne: "وصلت رسالتكم. خلال يوم واحد يخبركم شخص منا بأننا قرأناها.",
	automatic: "أُرسلت هذه الرسالة تلقائياً. أما الردّ فيأتي من إنسان.",
};
/** Plain Turkish, to 'siz'. */
const tr: OutWords = {
	subject: "Mesajınıza yanıt",
	subjectReceived: "Mesajınız bizde",
	hello: "Merhaba,",
	weDo: "Ne yapıyoruz:",
	weAsk: "Sizden ne istiyoruz:",
	weAskShort: "Sizden ne istiyoruz:",
	call: "Bir şey söylemek veya sormak ister misiniz? {name} adlı kişiyi arayın: {phone}.",
	callUs: "Bir şey söylemek veya sormak ister misiniz? Bizi arayın: {phone}.",
	page: "Kodunuzla her şeyi burada okuyabilirsiniz: {address}.",
	greeting: "Saygılarımızla,",
	received: "Mesajınız ulaştı. {days} gün içinde bizden biri, mesajınızı okuduğumuzu size bildirir.",
	receivedOne: "Mesajınız ulaştı. Bir gün içinde bizden biri, mesajınızı okuduğumuzu size bildirir.",
	automatic: "Bu mesaj otomatik olarak gönderildi. Yanıt bir insandan gelir.",
};
export const outTexts = publicCatalogue<OutWords>({ nl: nl.out, en: en.out, ar, tr });

/** The card left behind, in every language of the pages for everybody: who gets it need not read Dutch (CON-25, PRIN-19). */
import type { PublicLanguage } from "#src/kernel/index.ts";

type CardWords = {
	/** The language, in itself. */
	readonly name: string;
	readonly of: string;
	readonly reachable: string;
	readonly here: string;
	readonly bell: string;
	readonly scan: string;
	readonly agreed: string;
	readonly who: string;
	readonly again: string;
	readonly wrote: string;
};
export const cardWords: Readonly<Record<PublicLanguage, CardWords>> = {
	nl: {
		name: "Nederlands",
		of: "van {organisation}",
		reachable: "Ik ben er: {words}",
		here: "Hier kunt u mij vinden: {words}",
		bell: "Bel gerust. Het mag ook voor een ander.",
		scan: "Scan dit met uw telefoon",
		agreed: "Dit spraken we af",
		who: "Wie doet wat?",
		again: "Wanneer zien we elkaar weer?",
		wrote: "Geschreven door",
	},
	en: {
		name: "English",
		of: "of {organisation}",
		reachable: "I am there: {words}",
		here: "You can find me here: {words}",
		bell: "Do call. Also for somebody else.",
		scan: "Scan this with your phone",
		agreed: "This is what we agreed",
		who: "Who does what?",
		again: "When do we see each other again?",
		wrote: "Written by",
	},
	ar: {
		name: "العربية",
		of: "من {organisation}",
		reachable: "أكون موجودًا: {words}",
		here: "يمكنكم أن تجدوني هنا: {words}",
		bell: "اتصلوا متى شئتم. ويمكن أيضًا من أجل شخص آخر.",
		scan: "امسحوا هذا الرمز بهاتفكم",
		agreed: "هذا ما اتفقنا عليه",
		who: "من يفعل ماذا؟",
		again: "متى نلتقي مرة أخرى؟",
		wrote: "كتبه",
	},
	tr: {
		name: "Türkçe",
		of: "{organisation}",
		reachable: "Şu saatlerde buradayım: {words}",
		here: "Beni burada bulabilirsiniz: {words}",
		bell: "Çekinmeden arayın. Başka biri için de arayabilirsiniz.",
		scan: "Bunu telefonunuzla okutun",
		agreed: "Şunu kararlaştırdık",
		who: "Kim ne yapacak?",
		again: "Bir daha ne zaman görüşüyoruz?",
		wrote: "Yazan",
	},
};
/** The language of the card for somebody whose language was written down in words: 'Turks', 'Arabic', 'nl'. */
export const cardLanguageOf = (spoken: string): PublicLanguage => {
	const said = spoken.toLowerCase();
	if (/turk|türk|^tr\b/.test(said)) return "tr";
	if (/arab|syri|irak|العربية|^ar\b/.test(said)) return "ar";
	return /engels|engl|^en\b/.test(said) ? "en" : "nl";
};

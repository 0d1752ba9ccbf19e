/** The page for a code, in all public languages: whoever told something in Arabic comes back to read the answer in Arabic. */
import { publicCatalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { type Messages, nl } from "./nl.ts";

type CodeWords = Pick<
	Messages["code"],
	"lead" | "whys" | "lost" | "lostWay" | "code" | "hint" | "pinLead" | "pin" | "pinHint" | "go" | "wrong" | "tooOften"
> & { readonly title: string };
/** See the texts of the public form for how this Arabic speaks and counts. */
const ar: CodeWords = {
	title: "ادخلوا باستخدام رمزكم",
	lead: "هل وصلتكم منا رسالة أو بطاقة أو رمز؟ اكتبوا الرمز هنا. الشرطات والحروف الكبيرة أو الصغيرة لا تهم.",
	whys: {
		out: { title: "تم تسجيل خروجكم", more: "لا يستطيع أحد الآن فتح صفحتكم من هنا. يمكنكم الرجوع دائماً باستخدام رمزكم." },
		again: {
			title: "اكتبوا رمزكم مرة أخرى",
			more: "بعد نصف ساعة دون نشاط نغلق الصفحة، حتى لا يقرأ معكم شخص آخر. باستخدام رمزكم ترجعون فوراً.",
		},
		kept: { title: "ما كتبتموه ما زال موجوداً", more: "أُغلقت الصفحة في هذه الأثناء. اكتبوا رمزكم، ثم يمكنكم إرساله." },
	},
	lost: "هل ضاع الرمز؟",
	lostWay: "اتصلوا بنا، ونعطيكم رمزاً جديداً",
	code: "رمزكم",
	hint: "مثلاً {example}",
	pinLead: "هذا الرمز له رقم سري.",
	pin: "رقمكم السري",
	pinHint: "الأرقام الأربعة إلى الثمانية التي اخترتموها بأنفسكم.",
	go: "دخول",
	wrong: "هذا الرمز لا يعمل. يرجى مراجعته مرة أخرى. ما زال لا يعمل؟ اتصلوا بنا، ونعطيكم رمزاً جديداً.",
	tooOften: "تجري هنا الآن محاولات كثيرة جداً. انتظروا دقيقة ثم حاولوا مرة أخرى. يمكنكم أيضاً الاتصال بنا.",
};
const tr: CodeWords = {
	title: "Kodunuzla girin",
	lead: "Bizden bir mektup, bir kart veya bir kod mu aldınız? Kodu buraya yazın. Tireler ve büyük küçük harfler fark etmez.",
	whys: {
		out: { title: "Çıkış yaptınız", more: "Şimdi buradan kimse sayfanıza giremez. Kodunuzla her zaman geri dönebilirsiniz." },
		again: {
			title: "Kodunuzu yeniden yazın",
			more: "Yarım saat sessizlikten sonra sayfayı kapatırız, böylece başkası okuyamaz. Kodunuzla hemen geri dönersiniz.",
		},
		kept: { title: "Yazdıklarınız duruyor", more: "Sayfa bu arada kapandı. Kodunuzu yazın, sonra yine de gönderebilirsiniz." },
	},
	lost: "Kodunuzu mu kaybettiniz?",
	lostWay: "Bizi arayın, yeni bir kod veririz",
	code: "Kodunuz",
	hint: "Örneğin abcd-efgh-jkmn",
	pinLead: "Bu kodun bir PIN kodu var.",
	pin: "PIN kodunuz",
	pinHint: "Kendinizin seçtiği dört ila sekiz rakam.",
	go: "Girin",
	wrong: "Bu kod çalışmıyor. Lütfen bir daha bakın. Olmuyor mu? Bizi arayın, yeni bir kod veririz.",
	tooOften: "Şu anda burada çok fazla deneme yapılıyor. Bir dakika bekleyin ve yeniden deneyin. Bizi arayabilirsiniz de.",
};
export const codeTexts = publicCatalogue<CodeWords>({
	nl: { ...nl.code, title: nl.titles.code },
	en: { ...en.code, title: en.titles.code },
	ar,
	tr,
});

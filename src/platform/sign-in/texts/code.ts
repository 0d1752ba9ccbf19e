/** The page for a code, in all public languages: whoever told something in Arabic comes back to read the answer in Arabic. */
import { publicCatalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { type Messages, nl } from "./nl.ts";

type CodeWords = Pick<
	Messages["code"],
	| "lead"
	| "whys"
	| "lost"
	| "lostWay"
	| "code"
	| "hint"
	| "asks"
	| "passkey"
	| "otherFailed"
	| "elsewhere"
	| "elsewhereFailed"
	| "word"
	| "go"
	| "wrong"
	| "tooOften"
	| "closed"
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
	asks: {
		pin: {
			lead: "مع هذا الرمز شيء لا يعرفه إلا أنتم.",
			label: "رقمكم السري أو كلمتكم",
			hint: "ما اخترتموه بأنفسكم في المرة الأولى. الحروف الكبيرة أو الصغيرة لا تهم.",
			wrong: "هذا لا يناسب الرمز. يرجى مراجعته مرة أخرى. نسيتموه؟ اتصلوا بنا لتبدؤوا من جديد.",
		},
		birthday: {
			lead: "سؤال واحد فقط، حتى لا يدخل شخص آخر برسالتكم.",
			label: "متى عيد ميلادكم؟",
			hint: "اليوم والشهر كما تكتبونهما، مثلاً 3-5 (3 مايو).",
			wrong: "هذا لا يناسب الرمز. يرجى مراجعته مرة أخرى. ما زال لا يعمل؟ اتصلوا بنا ونساعدكم.",
		},
	},
	passkey: "الدخول باستخدام مفتاح المرور",
	otherFailed: "لم ينجح ذلك. حاولوا مرة أخرى، أو استخدموا رمزكم.",
	elsewhere: "الدخول باستخدام {name}",
	elsewhereFailed: "لم يتم الدخول بهذه الطريقة. لم تستخدموها من قبل؟ ادخلوا أولاً برسالتكم وفعّلوها هناك.",
	word: {
		title: "اختاروا شيئاً لا يعرفه إلا أنتم",
		first: "نحن كتبنا الرسالة، ولذلك نعرف الرمز. اختاروا الآن شيئاً لا نعرفه. بعد ذلك لا يستطيع أحد فتح صفحتكم بالرسالة وحدها.",
		again: "اختاروا رقماً سرياً جديداً أو كلمة جديدة. القديم لن يعمل بعد ذلك.",
		label: "رقمكم السري أو كلمتكم",
		hint: "أربعة أرقام أو أكثر، أو كلمة. ليس عيد ميلادكم وليس 1234. اكتبوه بأنفسكم دون أن ينظر أحد.",
		go: "سأتذكر هذا",
		weak: {
			"word-short": "هذا قصير جداً. اختاروا أربعة أرقام أو أكثر، أو كلمة.",
			"word-long": "هذا طويل ويصعب تذكره. اختاروا أربعين علامة على الأكثر.",
			"word-known": "هذا أول ما يجربه شخص آخر. اختاروا شيئاً لا يخطر على بال غيركم.",
			"word-birthday": "عيد ميلادكم يعرفه آخرون أيضاً. اختاروا شيئاً آخر.",
		},
	},
	go: "دخول",
	wrong: "هذا الرمز لا يعمل. يرجى مراجعته مرة أخرى. ما زال لا يعمل؟ اتصلوا بنا، ونعطيكم رمزاً جديداً.",
	closed:
		"كُتب مع هذا الرمز عيد ميلاد مختلف مرات كثيرة، ولذلك لا يستطيع أحد الدخول به الآن. اتصلوا بنا، ونعطيكم رسالة جديدة. كل ما في صفحتكم يبقى محفوظاً.",
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
	asks: {
		pin: {
			lead: "Bu kodla birlikte yalnızca sizin bildiğiniz bir şey gerekir.",
			label: "PIN kodunuz veya kelimeniz",
			hint: "İlk seferde kendinizin seçtiği. Büyük küçük harfler fark etmez.",
			wrong: "Bu, kodla uyuşmuyor. Lütfen bir daha bakın. Unuttunuz mu? Bizi arayın, yeniden başlarsınız.",
		},
		birthday: {
			lead: "Mektubunuzla başkası giremesin diye bir soru daha.",
			label: "Doğum gününüz ne zaman?",
			hint: "Gün ve ay, kendi yazdığınız gibi. Örneğin 3 Mayıs veya 3-5.",
			wrong: "Bu, kodla uyuşmuyor. Lütfen bir daha bakın. Olmuyor mu? Bizi arayın, yardım ederiz.",
		},
	},
	passkey: "Geçiş anahtarınızla girin",
	otherFailed: "Olmadı. Yeniden deneyin veya kodunuzu kullanın.",
	elsewhere: "{name} ile girin",
	elsewhereFailed: "Bu yolla giremediniz. Daha önce kullanmadınız mı? Önce mektubunuzla girin ve orada açın.",
	word: {
		title: "Yalnızca sizin bildiğiniz bir şey seçin",
		first:
			"Mektubunuzu biz yazdık, bu yüzden kodu biliyoruz. Şimdi bizim bilmediğimiz bir şey seçin. Sonra kimse yalnızca mektupla sayfanıza giremez.",
		again: "Yeni bir PIN kodu veya yeni bir kelime seçin. Eskisi artık çalışmaz.",
		label: "PIN kodunuz veya kelimeniz",
		hint: "Dört veya daha çok rakam ya da bir kelime. Doğum gününüz ve 1234 olmasın. Kimse bakmadan kendiniz yazın.",
		go: "Bunu aklımda tutarım",
		weak: {
			"word-short": "Bu çok kısa. Dört veya daha çok rakam ya da bir kelime seçin.",
			"word-long": "Bunu akılda tutmak zor. En çok kırk işaret seçin.",
			"word-known": "Başkası önce bunu dener. Kimsenin aklına gelmeyecek bir şey seçin.",
			"word-birthday": "Doğum gününüzü başkaları da bilir. Başka bir şey seçin.",
		},
	},
	go: "Girin",
	wrong: "Bu kod çalışmıyor. Lütfen bir daha bakın. Olmuyor mu? Bizi arayın, yeni bir kod veririz.",
	closed:
		"Bu kodla çok kez başka bir doğum günü yazıldı. Bu yüzden şimdi kimse onunla giremez. Bizi arayın, yeni bir mektup veririz. Sayfanızdakiler olduğu gibi durur.",
	tooOften: "Şu anda burada çok fazla deneme yapılıyor. Bir dakika bekleyin ve yeniden deneyin. Bizi arayabilirsiniz de.",
};
export const codeTexts = publicCatalogue<CodeWords>({
	nl: { ...nl.code, title: nl.titles.code },
	en: { ...en.code, title: en.titles.code },
	ar,
	tr,
});

/** The kit's words on pages for everybody, in all public languages. Dutch and English are the ones of the kit; a missing key does not compile. */
import { publicCatalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

type PublicWords = Pick<typeof nl, "skip" | "languages" | "toMend" | "sentBefore" | "stays" | "optional" | "needed" | "choose" | "asTable">;
const ar: PublicWords = {
	skip: "انتقلوا إلى المحتوى",
	languages: "اللغة",
	toMend: "هناك شيء بحاجة إلى تعديل",
	sentBefore: { kept: "ما حُفظ حينها", look: "انظروا أين حُفظ" },
	stays: "هذا ممكن فقط مع وجود شبكة. ما كُتب باقٍ هنا.",
	optional: "غير ضروري",
	needed: "ضروري",
	choose: "اختاروا",
	asTable: "اقرأوا هذا في جدول",
};
const tr: PublicWords = {
	skip: "İçeriğe geç",
	languages: "Dil",
	toMend: "Düzeltilmesi gereken bir şey var",
	sentBefore: { kept: "O zaman saklananlar", look: "Nerede durduğuna bakın" },
	stays: "Bu yalnızca internet varken olur. Yazılanlar burada kalır.",
	optional: "zorunlu değil",
	needed: "gerekli",
	choose: "Seçin",
	asTable: "Bunu tablo olarak okuyun",
};
/** What the kit says on a page for everybody. */
export const publicKitTexts = publicCatalogue<PublicWords>({ nl, en, ar, tr });

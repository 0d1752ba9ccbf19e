import type { Messages } from "./nl.ts";

/** Plain Turkish, to 'siz'. */
export const tr: Messages = {
	problems: {
		missing: "Lütfen burayı doldurun.",
		"too-short": "Bu biraz kısa. Lütfen biraz daha yazın.",
		"too-long": "Bu çok uzun. En fazla {most} karakter olabilir.",
		"too-many": "Daha az seçin: en fazla {most}.",
		"too-small": "Bu sayı çok küçük. En az {least} olmalı.",
		"too-big": "Bu sayı çok büyük. En fazla {most} olabilir.",
		"not-a-choice": "Seçeneklerden birini seçin.",
		day: "Var olan bir gün yazın, örneğin 2026-11-24.",
		time: "Saati şöyle yazın: 10:30.",
		email: "Bu bir e-posta adresine benzemiyor. İçinde @ işareti olmalı.",
		uuid: "Bu formda bir sorun oldu. Lütfen sayfayı yeniden açın.",
		other: "Bunu anlayamadık. Lütfen bir daha bakın.",
	},
	refusals: {
		"kernel.no-such-operation": { why: "Bu burada yapılamıyor.", way: "Sayfaya dönün ve oradan yeniden başlayın." },
		"kernel.not-yours-to-do": { why: "Bu başka birinin işi.", way: "Ekipten birine sorun." },
		"kernel.no-part-in-this": { why: "Bu konu başkalarını ilgilendiriyor.", way: "Bir sorunuz mu var? Ekibe sorun." },
		"kernel.id-used-before": {
			why: "Bu form daha önce başka bir şey için kullanılmış.",
			way: "Sayfayı yeniden açın. Yazdıklarınız hâlâ burada.",
		},
		"kernel.sent-before": {
			why: "Bu form {day} günü saat {time} itibarıyla gönderilmişti.",
			way: "O zaman yazdıklarınız saklandı. Şimdi yazdıklarınız henüz saklanmadı. Yeni bir şeyse bir kez daha gönderin, o da eklenir.",
		},
		"kernel.too-often": {
			why: "Şu anda kısa sürede çok fazla mesaj geldi.",
			way: "Bir dakika bekleyin ve yeniden deneyin. Yazdıklarınız hâlâ burada.",
		},
	},
	refusedBack: "Başa dön",
	unknownRefusal: { why: "Bu burada yapılamıyor.", way: "Geri dönün ve başka bir yol deneyin. Olmuyor mu? Ekibe sorun." },
	noSuchPage: {
		title: "Bu sayfa yok",
		lead: "Ya da başka biri için. Hangisi olduğunu söylemiyoruz.",
		back: "Başa dön",
	},
	signedOut: {
		title: "Bu arada oturumunuz kapandı",
		lead: "Yazdıklarınız duruyor. Yeni bir pencerede giriş yapın, buraya dönün ve yeniden gönderin.",
		signIn: "Giriş yap",
		words: "Yazılanlar",
		again: "Yeniden gönder",
	},
	notYours: { title: "Bu sayfa başka biri için", lead: "Yine de gerekli mi? Ekibe sorun.", back: "Başa dön" },
	fault: {
		title: "Bizde bir sorun oldu",
		lead: "Sorun bizden kaynaklandı. Son gönderdiğiniz kaydedilmemiş olabilir. Önce ona bakın, sonra devam edin.",
		number: "Ekibe söyleyin ve şu numarayı verin:",
		back: "Başa dön",
	},
	busy: {
		title: "Bir dakika lütfen",
		lead: "Erbij şu anda kayıtlarına ulaşamıyor. Hiçbir şey kaybolmadı: yazdıklarınızı birazdan yeniden gönderebilirsiniz.",
		back: "Yeniden dene",
	},
	tooBig: "Bu, göndermek için çok büyük. Lütfen küçültüp yeniden deneyin.",
};

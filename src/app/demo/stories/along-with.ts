/** What comes along with a story of the demonstration: a note written by hand, drawn by us, and a moment of silence as a phone records it. */

const drawn = [
	"iVBORw0KGgoAAAANSUhEUgAAASwAAACqAQAAAAA/mE+pAAADl0lEQVR42u3Xz2vjRhQH8CwLdQ8lLvTShSWipx7LEmgtMvYcCu1t/4SFXupjE3Rohe1MtoHuJUQtvTSLOv",
	"Mn7Llg4s1uiS5Gcy9b28Gt59RI6ZSVVU/0ipTsEhv9gh56qHSS4MNDYr7vaWYNylz+WsUqVrECdlGOhQVMkWLmAUR51a5rOAUsIq+qqeQD5ibPYXFdRaxwGGyNl5haIzdY",
	"tANPJeYdW2wOltil85qJd4Hfgr7AbqfPDbLMePI830W1778hvAnIw+6mPvxzmQEHCHwYmj/yziHhetR1yR8f1Z77qwyL71xCDX5oUOKaUe8Efn8fjyVeYceBPiLHglORMJ",
	"PD2RPMZXOF2S9NG5DgyKIwStjUwjz4YZWdGz8lDI6BJkyyO0/FwTKzHp/Xa4C42wUUs51TEjBHruaN/fKAYOiKF38lDN68SI0lO30AGJCwz79EcBhmpZedtgiFt0VjvZ4X",
	"csZbxkM4mBf0AuOkJgpbJqpVM6RipdllOeYXswtohbNiFgIyBcCikGHwBjF7414KuxqDME4Ynm/7SLyV1jLaK9aYfl0XhqeLu6mdFd+JR3/XkeTYk3xLoDTmgGo/ekfzec",
	"yEZJteKhP70SdGh0kHSU6mkhm8mcr06EOJB1J0pUv8gBq8l8K0mRl1hYblLGaqTQ3XTGF4ZkQ9bmHp9oIRiRLmpLCfnWiOHRy4pqBk1La376eyIVYhSByMYvZi8qzB0xYL",
	"D0GFkcSCmoJqJ1lrim1Q6mXwwaTVECw7IbjVUWq9HoscFq3t1hRc/VK8bKZujEE+KBVyDVfD4X/NBoVMxa2HC5gFURGLczuGaFGCMYhkJtvTrNdMyflMS2fcGl9/3pFCcr",
	"bNSDpLdhd4PIFvF7Z0jXEGm4I481ttCoeGLWk7q5rc+PhX0RR9oO2+tEUmozrjukBw/Hk32E/r/GtmsvHWrAutzy4Fy2ELh23G7Iswm1mSyikzzruARMzs9Hdj074MqeH2",
	"Enbg0QwmUMJ00CdfTZ97Wfs3B0nzYMe6BbfDvG2eheS9Z41Pj/LTu4fvXjgrx42UaXk75SiUnd5IlmO1aoZU7N8zpRWz2v6NQ3E2s3gpxq5YON+pF7Hd9fd+kw1RxHr8ji",
	"v0QtbhTc51L5dZoKRrOsMOz2N7WsLOTmQu0xgo4Zpzns/wFVPlWL8Em1KzPzGcXEbJkb8RPlzkLxbeIPtzXrSmamOdVJ1VsYpV7D9n/wCwNukarHwTiAAAAABJRU5ErkJg",
	"gg==",
];
export const handwriting = (): Uint8Array => new Uint8Array(Buffer.from(drawn.join(""), "base64"));
export const aMoment = (): Uint8Array => Uint8Array.from([0x1a, 0x45, 0xdf, 0xa3, ...Array.from({ length: 28 }, () => 0)]);

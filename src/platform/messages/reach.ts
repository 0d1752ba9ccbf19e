/** Where somebody can be reached, out of what they typed themselves. Pure. */
import { findPhoneNumbersInText, parsePhoneNumberFromString } from "libphonenumber-js/mobile";

const MAIL = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z]{2,24}/i;
/** The mail address in a line, if there is one. */
export const mailIn = (typed: string | undefined): string | undefined => MAIL.exec((typed ?? "").slice(0, 300))?.[0];
/** The mobile number in a line, as the whole world dials it. */
export const mobileIn = (typed: string | undefined): string | undefined => {
	const words = (typed ?? "").slice(0, 300);
	const whole = parsePhoneNumberFromString(words, "NL");
	const found = whole?.isValid() ? whole : findPhoneNumbersInText(words, "NL").at(0)?.number;
	return found?.isValid() && found.getType() === "MOBILE" ? found.number : undefined;
};
/** The digits of a telephone number the way they are dialled here: '+31 6 12' and '06 12' are one. */
export const dialled = (typed: string): string => typed.replace(/\D/g, "").replace(/^(?:00)?31(?=[1-9])/, "0");

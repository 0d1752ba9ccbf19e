/** Phone numbers the same way: '06-1234 5678', '+31 6 12345678' and '0031612345678' are one. */
import parsePhone from "libphonenumber-js/min";

/** E.164, or nothing when it is no number that can exist. */
export const readPhone = (said: string | undefined): string | undefined => {
	if (said === undefined || said.length > 40) return undefined;
	const found = parsePhone(said, "NL");
	return found?.isPossible() ? found.number : undefined;
};

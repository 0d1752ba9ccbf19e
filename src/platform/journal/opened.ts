/**
 * Words that were opened a moment ago. A page of a person is read again after every note that is kept; opening what has not changed since would be done anew each time.
 * Asked only for rows the database gave this reader, with the key of their case at hand, and only when not a byte is different.
 */
import { type CaseKey, openBody } from "#src/platform/crypto/case-key.ts";

type Opened = { readonly sealed: string; readonly body: unknown };
const MOST_KEPT = 3_000;
/** Bytes; longer texts are few, and opened each time. */
const LONGEST_KEPT = 4_096;

const frozen = <Value>(value: Value): Value => {
	if (typeof value === "object" && value !== null) for (const inner of Object.values(Object.freeze(value))) frozen(inner);
	return value;
};

/** Opens bodies, and remembers the latest of them. */
export class OpenedBodies {
	readonly #kept = new Map<string, Opened>();
	/** Gives what an entry says; throws when its ciphertext was changed or moved. */
	open(key: CaseKey, entryId: string, sealed: Buffer): unknown {
		if (sealed.length > LONGEST_KEPT) return openBody(key, entryId, sealed);
		const whole = sealed.toString("latin1");
		const earlier = this.#kept.get(entryId);
		if (earlier !== undefined && earlier.sealed === whole) return earlier.body;
		const body = frozen(openBody(key, entryId, sealed));
		if (this.#kept.size >= MOST_KEPT) this.#forgetOldest();
		this.#kept.set(entryId, { sealed: whole, body });
		return body;
	}
	#forgetOldest(): void {
		let more = MOST_KEPT / 10;
		for (const id of this.#kept.keys()) {
			this.#kept.delete(id);
			if (--more <= 0) return;
		}
	}
}

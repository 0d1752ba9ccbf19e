/** Why a backup or a restore does not go on, in a sentence for the person at the terminal: print `message`, no stack, and stop. */
export class BackupRefused extends Error {
	override readonly name = "BackupRefused";
}

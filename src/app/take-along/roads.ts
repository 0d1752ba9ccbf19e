/** Which pages go along. Ids and roads only, no words of anybody. */

/** What a worker has at hand anyway. */
export const commonRoads: readonly string[] = ["/vandaag", "/vandaag/kaart", "/mensen", "/signalen/nieuw", "/draaiboek"];
/** Of one matter: what to know at the door, who is there and how to reach them, and every form of the field. A page that is not there yet, or not for this reader, is left out. */
export const roadsOf = (matter: string): readonly string[] =>
	[
		"",
		"/kaart",
		"/notitie",
		"/na-het-bezoek",
		"/beloofd",
		"/kleine-pot",
		"/bezoek",
		"/kring",
		"/wie",
		"/terug",
		"/veilig",
		"/opname",
		"/geschreven",
		"/voor-later",
	].map((part) => `/mensen/${matter}${part}`);
/** The matter a road belongs to. */
export const matterIn = (road: string): string | undefined => /^\/(?:mensen|signalen)\/([0-9a-f]{8}-[0-9a-f-]{27})(?:[/?#]|$)/.exec(road)?.[1];

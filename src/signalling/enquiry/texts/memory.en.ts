import type { memoryNl } from "./memory.nl.ts";

/** The same memory list in English; the schemes are Dutch ones. */
export const memoryEn: typeof memoryNl = {
	rights: [
		{
			title: "Making ends meet",
			items: [
				"Care and rent allowance (zorgtoeslag, huurtoeslag): are they running, and still right?",
				"A supplement to the state pension for who lived shorter in the Netherlands or has a partner without income",
				"Special assistance, the municipal pass, remission of local taxes",
				"The excess of the health insurance: paid in parts, or refunded through the municipality",
			],
		},
		{
			title: "Staying at home",
			items: [
				"Help in the house, a stair lift, a grab rail in the shower: through the Wmo",
				"Home care and help with medicine: through the district nurse",
				"Risk of falling: rugs, thresholds, light on the stairs",
				"Smoke alarms, and somebody with a key",
			],
		},
		{
			title: "Out of the door",
			items: [
				"Transport: the regional taxi, Valys, a volunteer with a car",
				"Eating together, walking together: see the neighbourhood’s social map",
				"A buddy, or going together the first time",
			],
		},
		{
			title: "Papers and screen",
			items: [
				"Help with letters and DigiD: in the community centre or the library",
				"Authorising somebody, so that another may ring",
				"What should happen when you cannot say it yourself any more?",
			],
		},
		{
			title: "For who cares for another",
			items: ["The municipality’s thank-you for carers", "A few hours off: somebody who takes over", "Talking with others who do the same"],
		},
	],
	eyes: [
		{ title: "Alone", words: "Who came by this week? Who rang? For whom do you cook sometimes?" },
		{ title: "Losing the thread", words: "The same question again, months of post, a pan left on. Ask how yesterday was." },
		{ title: "The carer is worn out", words: "Ask the one beside you too: and how do you sleep?" },
	],
};

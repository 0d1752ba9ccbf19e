import type { nlArrears } from "./arrears.nl.ts";

/** Words for who sends arrears. */
export const enArrears: typeof nlArrears = {
	refusals: {
		"signalling.no-agreement": { why: "Nothing has been agreed with this organisation on arrears yet.", way: "First make an agreement with the team: what for, what not for, and from how many months." },
		"signalling.below-threshold": { why: "This is below the agreed threshold. Agreed is: from {threshold} months.", way: "What we work together for: '{aim}'. What not for: '{notAim}'. Worried all the same? Tell it as a worry, without amounts." },
		"signalling.no-door": { why: "We see no front door in this.", way: "Write street and number, for example Lindestraat 14." },
		"signalling.told-before": { why: "You sent these arrears before.", way: "Nothing more to do. Has the amount changed? Then send the new amount." },
		"signalling.file-too-big": { why: "This file is too big.", way: "It may be 12 MB at most. Cut it in two: the same line twice adds nothing." },
		"signalling.too-many-lines": { why: "This file has too many lines.", way: "There may be {most} at most. Cut it in two." },
		"signalling.not-a-table": { why: "We see no table in this.", way: "Save it as CSV, with the names of the columns on the first line." },
		"signalling.file-gone": { why: "This file is gone.", way: "We keep a file for a day at most. Send it again." },
		"signalling.column-needed": { why: "Point at the column this is in.", way: "Name, address, months and amount are needed. The rest may stay empty." },
		"signalling.column-twice": { why: "This column has been chosen for something else.", way: "Choose one meaning for each column." },
	},
	problems: { file: "Choose a file." },
	page: {
		window: "Arrears", title: "Tell about arrears", lead: "So that a human being comes soon, instead of a letter. Agreed with {name}: from {threshold} months.", aim: "What for: {aim}. What not for: {notAim}.", noAgreement: "There is no agreement on arrears with your organisation yet.", whose: "For which organisation?",
		one: "One household", whom: "Name", address: "Address", addressHint: "Street and number.", kind: "What for?", kinds: ["rent", "energy", "water", "health insurance", "municipal tax"], months: "How many months behind?", amount: "How many euros together?", since: "Since when?", attempts: "What have you done yourselves?", threat: "Which step was announced?", threatOn: "On which day?",
		send: "Tell", sent: "Told. You hear who picks it up.", many: "A file with more households", file: "CSV file", fileHint: "From any program. 100,000 lines and 12 MB at most.", bring: "Look at the columns", notForCollection: "We use this to help people. You hear: contact made, who, and the agreement. Never why.",
		mapWindow: "Name the columns", mapTitle: "Is this right?", mapLead: "We read the first line and guessed what is where. Change it as you like.", columns: { whom: "Name", given: "First name", address: "Address or street", number: "House number", addition: "Addition", postcode: "Postcode", place: "Place", kind: "What for", months: "Months behind", amount: "Amount", since: "Since", attempts: "Own attempts", threat: "Announced step", threatOn: "Day of that step" },
		noColumn: "is not in it", kindOtherwise: "What is it for, when the file does not say?", firstLines: "The first lines", tableName: "Table: the first lines", read: "Read {count} lines", unreadable: "{count} lines cannot be read as it is; we name them next.",
		doneWindow: "Read", doneTitle: "Read", lines: "Lines in the file", added: "New on the team's list", joined: "Added to a signal that was there", again: "Sent before, nothing added", badCount: "Not read", badTitle: "These lines were not read", badLead: "Mend them and send the file again: what is there does not come in twice.", badLine: "Line", badWhy: "Why", badTable: "Table: lines that were not read", moreBad: "And {count} more lines.", back: "Arrears",
		why: {
			"too-few-cells": "fewer cells than columns", "too-many-cells": "more cells than columns", "quote-open": "a quote opens and does not close", "quote-inside": "a quote in the middle of a cell", unreadable: "cannot be read", "no-name": "no name", "no-address": "no street with a number",
			"no-months": "no number of months", "no-amount": "no amount", "no-day": "no day that exists", "too-long": "too long", "below-threshold": "below the agreed threshold",
		},
		answers: "What you heard from us", answersNone: "Nothing yet. You hear it as soon as somebody picks it up.",
	},
};

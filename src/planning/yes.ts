/** How the person said yes: on an own device, spoken (with who was there), or with the own code on somebody's device. */
export const yesWays = ["own-device", "spoken", "pin"] as const;
export type YesWay = (typeof yesWays)[number];
export type Yes = { readonly how: YesWay; readonly witness?: string | undefined };

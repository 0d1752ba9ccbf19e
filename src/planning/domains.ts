/** The eight life domains stand with the people they are about; the plan uses them everywhere (PLA-05). */
export { type DomainKey, domainKeys, domainNames } from "#src/people/index.ts";
/** What one kilometre costs, in euro: a setting too (week of obligations, EXE-20). */
export const EURO_PER_KM = 0.23;

/** Ids are UUIDs made where the thing is made (version 7, so they sort by time). A brand keeps one kind from standing in for another. */
import { z } from "zod";

declare const brand: unique symbol;
/** A string that only counts as `Name` after it has been checked or made as one. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, "uuid");
const idOf = <Name extends string>() => uuid.transform((text) => text as Branded<Name>);

export const TenantId = idOf<"TenantId">();
export type TenantId = z.infer<typeof TenantId>;
/** A worker (or another person with a sign-in of their own) of an organisation in this tenant. */
export const MemberId = idOf<"MemberId">();
export type MemberId = z.infer<typeof MemberId>;
export const TeamId = idOf<"TeamId">();
export type TeamId = z.infer<typeof TeamId>;
export const OrganisationId = idOf<"OrganisationId">();
export type OrganisationId = z.infer<typeof OrganisationId>;
export const PersonId = idOf<"PersonId">();
export type PersonId = z.infer<typeof PersonId>;
export const HouseholdId = idOf<"HouseholdId">();
export type HouseholdId = z.infer<typeof HouseholdId>;
export const AddressId = idOf<"AddressId">();
export type AddressId = z.infer<typeof AddressId>;
export const AreaId = idOf<"AreaId">();
export type AreaId = z.infer<typeof AreaId>;
/** One matter, from the first worry about a household on: its signals, its contact, its plan. The key that encrypts its entries is its own. */
export const CaseId = idOf<"CaseId">();
export type CaseId = z.infer<typeof CaseId>;
export const EntryId = idOf<"EntryId">();
export type EntryId = z.infer<typeof EntryId>;
/** The id a form carries; the same id twice is the same act once. */
export const CommandId = idOf<"CommandId">();
export type CommandId = z.infer<typeof CommandId>;
/** Any other thing that lives inside a stream: a goal, an answer owed, a promise. */
export const ThingId = idOf<"ThingId">();
export type ThingId = z.infer<typeof ThingId>;

/** Says whether a text has the form of an id. */
export const isUuid = (text: string): boolean => uuid.safeParse(text).success;

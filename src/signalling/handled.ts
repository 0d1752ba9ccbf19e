/** Everything signalling does: what people do, and what the house does by itself. */
import type { Handled } from "#src/platform/operations/handler.ts";
import { handled as byPeople } from "./handlers.ts";
import { estimateHandled } from "./estimate/handlers.ts";
import { namesHandled } from "./together/names.ts";
import { registerHandled } from "./register/handlers.ts";

export const handled: readonly Handled[] = [...byPeople, ...registerHandled, ...estimateHandled, ...namesHandled];

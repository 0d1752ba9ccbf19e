import type { VNode } from "preact";

/** Never drawn: these pages give a file. */
export const PlainWords = (): VNode => <p />;

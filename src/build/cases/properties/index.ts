import { emptiness } from "./emptiness.ts";
import { identities } from "./identities.ts";
import { leadIns } from "./lead-ins.ts";
import { marks } from "./marks.ts";
import { numbers } from "./numbers.ts";
import type { Property } from "./property.ts";
import { references } from "./references.ts";
import { sentences } from "./sentences.ts";
import { words } from "./words.ts";

/** Everything that must hold of every document. */
export const properties: readonly Property[] = [
	references,
	numbers,
	identities,
	emptiness,
	leadIns,
	sentences,
	words,
	marks,
];

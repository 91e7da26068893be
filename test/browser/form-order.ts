import { askedOf } from "../../src/build/cases/asked-of.ts";
import { loadContent } from "../../src/build/content/load.ts";
import { root } from "../../src/build/root.ts";
import { askedKinds } from "../../src/core/cases/asked-kinds.ts";
import { consumerFields } from "../../src/core/schema/consumer-case.ts";
import { fieldOf } from "../../src/core/schema/questions.ts";
import type { Vocabulary } from "../../src/core/schema/vocabulary.ts";
import { declarationTemplate } from "../helpers/drafts.ts";

const sections = loadContent(root).questions.consumer?.sections?.data ?? [];

/** The paths of the declaration's questions, in the order that the form has them. */
export const formOrder: readonly string[] = askedOf(
	sections,
	declarationTemplate(),
	askedKinds.consumer,
)
	.flatMap(({ fields }) => fields.map(fieldOf))
	.flatMap(({ field, carried }) => (carried ? [] : [field]));

/** What the declaration's form asks, of all that a consumer's case may hold. */
export const askedFields: Vocabulary = Object.fromEntries(
	Object.entries(consumerFields).filter(([path]) => formOrder.includes(path)),
);

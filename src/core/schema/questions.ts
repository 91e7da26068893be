import * as z from "zod/mini";
import { dataNatures } from "../data-natures.ts";
import { slug } from "./content.ts";

const option = z.strictObject({
	label: z.string(),
	hint: z.optional(z.string()),
	/** How the answer reads in the document, where that is not its label. */
	inText: z.optional(z.string()),
	/** Fits «Dersom …:» and «Med fordi du svarte at …». */
	condition: z.optional(z.string()),
});

/** The words of one question. */
export const question = z.strictObject({
	label: z.string(),
	hint: z.optional(z.string()),
	/** Why we ask. */
	why: z.optional(z.string()),
	/** What is missing: fits «[mangler: …]». */
	blank: z.string(),
	options: z.optional(z.record(z.string(), option)),
	/* For lists of rows. */
	add: z.optional(z.string()),
	remove: z.optional(z.string()),
	rowLabel: z.optional(z.string()),
	none: z.optional(z.string()),
	some: z.optional(z.string()),
});
export type Question = z.infer<typeof question>;

/** `content/questions/<case>/<language>.yaml`. */
export const questionWords = z.strictObject({
	sections: z.record(slug, z.strictObject({ title: z.string(), intro: z.optional(z.string()) })),
	fields: z.record(z.string(), question),
});
export type QuestionWords = z.infer<typeof questionWords>;

/** An earlier answer is one of these. */
const answeredSo = z.strictObject({ field: z.string(), is: z.array(z.string()) });

/** Something of the kind is among the data that are chosen. */
const dataOfKind = z.strictObject({ data: z.enum(dataNatures) });

const askedWhen = z.union([answeredSo, dataOfKind]);
export type AskedWhen = z.infer<typeof askedWhen>;

const sectionField = z.strictObject({
	field: z.string(),
	/** Asked only when this holds. */
	when: z.optional(askedWhen),
	/** Asked of nobody: the answer comes with the earlier file that is opened. */
	carried: z.optional(z.literal(true)),
});

/** `content/questions/<case>/sections.yaml`: the order of the form, the same in every language. */
export const questionSections = z.array(
	z.strictObject({
		id: slug,
		/** The agreements whose forms have this part; without it, every form over the case that needs its questions. */
		documents: z.optional(z.array(slug)),
		fields: z.array(z.union([z.string(), sectionField])),
	}),
);
export type QuestionSections = z.infer<typeof questionSections>;

/** A question of a part of the form, however it is written. */
export type SectionField = z.infer<typeof sectionField>;

export function fieldOf(one: QuestionSections[number]["fields"][number]): SectionField {
	return typeof one === "string" ? { field: one } : one;
}

/** The parts of the form of one agreement: those that are for all, and those that are for it. */
export function sectionsOf(sections: QuestionSections, document: string): QuestionSections {
	return sections.filter(({ documents }) => documents?.includes(document) ?? true);
}

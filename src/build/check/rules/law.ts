import type { AuthorIssue } from "../../../core/issue.ts";
import { consumerFields } from "../../../core/schema/consumer-case.ts";
import { broadConsumerTypes } from "../../../core/schema/consumer-type.ts";
import { sectionsOf } from "../../../core/schema/questions.ts";
import { adviceTexts } from "../../../texts/nb/advice.ts";
import type { Content, Placed } from "../../content/content.ts";
import { validNames } from "../../nearest.ts";
import type { Rule } from "../analysis.ts";
import { type Pointer, pointersIn } from "../law-pointers.ts";

/**
 * What the content says of the law points to what there is: kinds of consumers, services and their data
 * categories, legal bases, rules of the advice, questions. What counts is that a file is there: a mistake in it is told
 * once, in its own place.
 */
export const law: Rule = ({ content }) => {
	const names: Readonly<Record<Pointer["to"], readonly string[] | undefined>> = {
		consumerTypes: typesIn(content),
		legalBases: filesIn("legal-bases", content),
		services: filesIn("services", content),
		fields: questionsForAll(content),
		pages: pagesIn(content),
		adviceRules: Object.keys(adviceTexts.sentences),
		processingBases: consumerFields.processingBasis?.options ?? [],
	};
	const namesFor = ({ to, found, within }: Pointer) => {
		if (within !== undefined) return categoriesOf(within, content);
		return to === "pages" && found.includes("#") ? headingsIn(content) : names[to];
	};
	return [...lawFiles(content)].flatMap((file) =>
		pointersIn(file.data).flatMap((pointer): AuthorIssue[] => {
			const { found, path, isKey } = pointer;
			const valid = namesFor(pointer);
			if (!valid || valid.includes(found)) return [];
			const above = isKey ? path.slice(0, -1) : path;
			const key = above.filter((step) => typeof step === "string").join(".");
			const place = isKey ? file.places.ofKey(path) : file.places.ofValue(path);
			const values = { key, found, valid: validNames(found, valid) };
			return [{ rule: "data-unknown-id", values, place }];
		}),
	);
};

function* lawFiles(content: Content): Generator<Placed<unknown>> {
	yield* Object.values(content.services);
	yield* Object.values(content.legalBases);
	const { consumerTypes, processingBases, advice, firstQuestions, notFor } = content;
	for (const file of [consumerTypes, processingBases, advice, firstQuestions, notFor]) {
		if (file) yield file;
	}
}

/** Undefined when the file of the types could not be read. */
function typesIn({ consumerTypes, files }: Content): string[] | undefined {
	if (!consumerTypes && files.includes("content/consumer-types.yaml")) return undefined;
	return [...new Set([...broadConsumerTypes, ...Object.keys(consumerTypes?.data ?? {})])];
}

/**
 * What every form over the consumer's case asks: what only some documents ask cannot be asked before it is known which
 * of them it is to be. Undefined when the parts of the form could not be read.
 */
function questionsForAll({ questions }: Content): string[] | undefined {
	const sections = questions.consumer?.sections?.data;
	if (!sections) return undefined;
	const fields = sectionsOf(sections, "").flatMap((section) => section.fields);
	return fields.map((one) => (typeof one === "string" ? one : one.field));
}

/** Undefined when one of the pages could not be read: it may be the one. */
function pagesIn({ prose }: Content): string[] | undefined {
	if (prose.some(({ page }) => !page)) return undefined;
	return prose.flatMap(({ page }) => page?.address ?? []);
}

/** The headings of the pages, as they are linked to. */
function headingsIn({ prose }: Content): string[] | undefined {
	if (prose.some(({ page }) => !page)) return undefined;
	return prose.flatMap(({ page, sections }) =>
		sections.filter(({ id }) => id !== "").map(({ id }) => `${page?.address}#${id}`),
	);
}

/** The ids of the files in a folder, those with a mistake in them too. */
export function filesIn(folder: string, { files }: Content): string[] {
	const pattern = new RegExp(`^content/${folder}/(.*)\\.yaml$`);
	return files.flatMap((file) => pattern.exec(file)?.[1] ?? []);
}

/** Undefined for a service that could not be read, or is not there, which is told by itself. */
function categoriesOf(service: string, { services }: Content): string[] | undefined {
	return services[service]?.data.dataCategories.map(({ id }) => id);
}

import { describe, expect, test } from "vitest";
import { askedOf } from "../../../src/build/cases/asked-of.ts";
import { loadContent } from "../../../src/build/content/load.ts";
import { formAgreements } from "../../../src/build/published/forms.ts";
import { root } from "../../../src/build/root.ts";
import { askedKinds } from "../../../src/core/cases/asked-kinds.ts";
import type { CaseKind } from "../../../src/core/facts/case-kind.ts";
import {
	fieldOf,
	type QuestionSections,
	type SectionField,
	sectionsOf,
} from "../../../src/core/schema/questions.ts";
import { kindOf, templateNamed, templateNames } from "../../helpers/drafts.ts";

const content = loadContent(root);

function sectionsFor(name: string) {
	const sections = content.questions[kindOf(name).kind]?.sections?.data;
	if (!sections) throw new Error(`No form for ${name}`);
	return sections;
}

function askedBy(name: string): string[] {
	return askedOf(sectionsFor(name), templateNamed(name), kindOf(name)).flatMap(({ fields }) =>
		fields.map((one) => (typeof one === "string" ? one : one.field)),
	);
}

describe("what an agreement needs to be asked", () => {
	test("is for the declaration all that stands in the parts that are for all or for it, and no more", () => {
		const common = sectionsOf(sectionsFor("egenerklaering"), "egenerklaering");
		expect(
			askedOf(sectionsFor("egenerklaering"), templateNamed("egenerklaering"), askedKinds.consumer),
		).toEqual(common);
	});

	test("is little for a termination, with the question that decides another", () => {
		expect(askedBy("oppsigelse")).toEqual([
			"inSegment",
			"supersedes.date",
			"consumer.name",
			"consumer.organisationNumber",
			"segmentCoordinator.name",
			"services",
			"termination.date",
			"signatory.name",
			"signatory.title",
		]);
	});

	test("holds how the terms enter where terms are taken in, and nowhere else", () => {
		const asks = templateNames.filter((name) => askedBy(name).includes("termsForm"));
		expect(asks.sort()).toEqual([
			"egenerklaering",
			"endringsmelding",
			"oppdatert-tjenestebilag",
			"segmentansvaravtale",
		]);
	});

	test.each(templateNames)("is enough for every answer that stands in it: %s", (name) => {
		const asked = askedBy(name);
		const shown = new Set<string>();
		JSON.stringify(templateNamed(name).children, (key, value: unknown) => {
			if (key === "path" && typeof value === "string" && kindOf(name).fields[value])
				shown.add(value);
			return value;
		});
		expect(asked).toEqual(expect.arrayContaining([...shown]));
	});
});

/**
 * The most questions that a part can ask at once. A list of rows is one question, and so is a group of choices; one
 * that depends on another counts while that one is answered so that it is asked.
 */
function mostAtOnce({ fields }: QuestionSections[number], { fields: known }: CaseKind<never>) {
	const asked = fields.map(fieldOf).filter(({ carried }) => !carried);
	const deciding = new Set(
		asked.flatMap(({ when }) => (when && "field" in when ? [when.field] : [])),
	);
	// The content adds kinds of consumers to those of the schema.
	const optionsOf = (field: string) => [
		...new Set([
			...(known[field]?.options ?? []),
			...asked.flatMap(({ when }) =>
				when && "field" in when && when.field === field ? when.is : [],
			),
		]),
	];
	const answered = [...deciding].reduce<Readonly<Record<string, string>>[]>(
		(before, field) =>
			before.flatMap((answers) =>
				optionsOf(field).map((option) => ({ ...answers, [field]: option })),
			),
		[{}],
	);
	const counts = answered.map(
		(answers) =>
			asked.filter(
				({ when }) => !when || "data" in when || when.is.includes(answers[when.field] ?? ""),
			).length,
	);
	return Math.max(...counts) + countOfFirst(asked);
}

/** What is asked first of all and stands in no document is asked in the part of the first question that does. */
function countOfFirst(asked: readonly SectionField[]): number {
	const first = content.firstQuestions?.data ?? [];
	const isHere = first.some(
		(one) => "field" in one && asked.some(({ field }) => field === one.field),
	);
	return isHere ? first.filter((one) => !("field" in one)).length : 0;
}

test.each(templateNames)("no step asks more than five questions at once: %s", (name) => {
	const parts = askedOf(sectionsFor(name), templateNamed(name), kindOf(name));
	const counts = parts.map((part) => [part.id, mostAtOnce(part, kindOf(name))] as const);
	expect(counts.length).toBeGreaterThan(2);
	expect(counts.filter(([, count]) => count > 5)).toEqual([]);
});

test.each(["nb", "nn"] as const)("every agreement has a form, in %s too", (language) => {
	const forms = formAgreements(content, language).map(({ template }) => template.id);
	expect(forms.sort()).toEqual([...templateNames].sort());
});

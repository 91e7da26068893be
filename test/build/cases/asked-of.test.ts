import { describe, expect, test } from "vitest";
import { askedOf } from "../../../src/build/cases/asked-of.ts";
import { loadContent } from "../../../src/build/content/load.ts";
import { formAgreements } from "../../../src/build/published/forms.ts";
import { root } from "../../../src/build/root.ts";
import { askedKinds } from "../../../src/core/cases/asked-kinds.ts";
import { sectionsOf } from "../../../src/core/schema/questions.ts";
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
	test("is for the declaration all that stands in the parts that are for all, and no more", () => {
		const common = sectionsOf(sectionsFor("egenerklaering"), "");
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

test.each(["nb", "nn"] as const)("every agreement has a form, in %s too", (language) => {
	const forms = formAgreements(content, language).map(({ template }) => template.id);
	expect(forms.sort()).toEqual([...templateNames].sort());
});

import { describe, expect, test } from "vitest";
import { examiner } from "../../../src/build/cases/examine.ts";
import { catalogueOf } from "../../../src/build/content/catalogue.ts";
import { assembleCase } from "../../../src/core/cases/assemble-case.ts";
import { visit } from "../../../src/core/document/visit.ts";
import { termsForms } from "../../../src/core/schema/terms-forms.ts";
import { content, provables } from "./content.ts";

const taking = provables.filter(({ template }) =>
	JSON.stringify(template.children).includes('"type":"terms"'),
);

/** Cases that lead to each variant and each family of the terms, and one in which they are not known. */
const cases = [
	{},
	{ inSegment: "yes", services: [{ id: "inntekt", dataCategories: ["rapportert-inntekt"] }] },
	{ inSegment: "no", services: [{ id: "folkeregisteret-finans", dataCategories: ["navn"] }] },
	{ inSegment: "no", services: [] },
];

test.each(["nb", "nn"])("the agreements that take in terms are known in %s", (language) => {
	const of = taking.filter((one) => one.language === language);
	expect(of.map(({ template }) => template.id).sort()).toEqual([
		"egenerklaering",
		"endringsmelding",
		"oppdatert-tjenestebilag",
		"segmentansvaravtale",
	]);
});

describe.each(taking.map((provable) => [provable.path, provable] as const))("%s", (_, provable) => {
	const { kind, language } = provable;
	const catalogue = catalogueOf(content, language, kind, { services: "all", editions: true });
	const examine = examiner({ ...provable, catalogue });
	const own = cases.map(({ inSegment, ...answers }) =>
		kind.kind === "consumer" && inSegment ? { ...answers, inSegment } : answers,
	);

	test.each(termsForms)("keeps every property with the terms %s", (termsForm) => {
		for (const answers of own) expect(examine({ ...answers, termsForm })).toEqual([]);
	});

	test.each(["fullText", "both"] as const)("holds each clause of the terms: %s", (termsForm) => {
		for (const answers of own) {
			const { document, editions } = assembleCase({
				...provable,
				answers: { ...answers, termsForm } as never,
				catalogue,
				today: "2026-11-23",
			});
			const ids = new Set<string>();
			visit(document.children, (node) => {
				if (node.type === "clause") ids.add(node.id);
			});
			for (const { id, edition } of editions) {
				const file = content.editions[id]?.find((one) => one.edition.edition === edition);
				const expected = file?.edition.clauses.map((clause) => `${clause.id}--${id}`) ?? [];
				expect(expected.length).toBeGreaterThan(10);
				expect([...ids]).toEqual(expect.arrayContaining(expected));
			}
		}
	});
});

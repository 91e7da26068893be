import { describe, expect, test } from "vitest";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import type { Appendix, Document } from "../../../src/core/document/nodes.ts";
import { renderMarkdown } from "../../../src/core/render/markdown/index.ts";
import type { Catalogue } from "../../../src/core/schema/catalogue.ts";
import type { TermsForm } from "../../../src/core/schema/terms-forms.ts";
import { catalogue } from "./catalogue.ts";
import { draftOver, templateOf } from "./draft-of.ts";

const own = `<Clause id="plikter" title="Plikter">

Se <Ref to="plikter" />. <Ref to="bilag-tjenester" /> hører til.

<Terms of="applicableTerms" />

</Clause>

<When field="inSegment" is="yes">

<Appendix id="bilag-segment" number="2" title="Segmentet">

Tekst.

</Appendix>

</When>

<Appendix id="bilag-tjenester" number="1" title="Tjenester">

Tekst.

</Appendix>`;

/** Terms whose clause bears the same id as one of the agreement's. */
const terms = `<Clause id="plikter" title="Plikter etter vilkårene">

<Summary>Kort.</Summary>

<Clause id="forst" title="Først">

Først gjelder <Ref to="plikter" />.

<Note>

Veiledning.

</Note>

</Clause>

</Clause>`;

const edition = { hash: "ab".repeat(32), tree: templateOf(terms).children };
const withEditions: Catalogue = {
	...catalogue,
	questions: {
		...catalogue.questions,
		termsForm: { label: "Hvordan står vilkårene?", blank: "hvordan vilkårene står" },
	},
	editions: { "delingsvilkar-standalone": edition, "bruksvilkar-apier": edition },
};
const services = [{ id: "inntekt", dataCategories: ["lonn"] }];

function draft(termsForm: TermsForm | undefined, words: Catalogue = withEditions) {
	const answers = { inSegment: "no", services, ...(termsForm ? { termsForm } : {}) } as const;
	return draftOver(consumerKind, own, answers, words);
}

/** As Markdown, with plain spaces. */
function textOf(document: Document): string {
	return renderMarkdown(document).replaceAll("\u00a0", " ");
}

function appendices({ children }: Document): Appendix[] {
	return children.filter((node) => node.type === "appendix");
}

describe("terms that an agreement takes in", () => {
	test("are cited by edition and address while nobody has said how", () => {
		const { document, editions } = draft(undefined);
		const text = textOf(document);
		expect(text).toContain(
			"- Delingsvilkår, utgave 0.2 (https://eksempel.example/deling/alene/)\n",
		);
		expect(text).not.toContain("SHA-256");
		expect(appendices(document)).toHaveLength(1);
		expect(editions.map(({ hash }) => hash)).toEqual([undefined, undefined]);
		expect(draft(undefined, catalogue)).toEqual(draft(undefined));
	});

	test("by reference are cited by edition, address and hash, and do not stand in the agreement", () => {
		const { document, editions, blanks } = draft("reference");
		const text = textOf(document);
		expect(text).toContain(`/deling/alene/), kontrollsum SHA-256 ${edition.hash}\n`);
		expect(editions.map(({ hash }) => hash)).toEqual([edition.hash, edition.hash]);
		expect(appendices(document)).toHaveLength(1);
		expect(blanks).toEqual([]);
	});

	test("in full stand as appendices of their own, after every number that the agreement has", () => {
		const { document, blanks, reasons, case: stored } = draft("fullText");
		expect(appendices(document).map(({ id, number }) => [id, number])).toEqual([
			["bilag-tjenester", "1"],
			["vilkar-delingsvilkar-standalone", "3"],
			["vilkar-bruksvilkar-apier", "4"],
		]);
		const text = textOf(document);
		expect(text).toContain("- Delingsvilkår, utgave 0.2, tatt inn i sin helhet i bilag 3\n");
		expect(text).toContain("Her står vilkårene i sin helhet, slik de lyder i utgave 0.2.");
		expect(text).toContain("### 1 Plikter etter vilkårene");
		expect(text).toContain("#### 1.1 Først");
		expect(text).not.toMatch(/Kort|Veiledning|standardteksten/);
		expect(reasons.get("vilkar-bruksvilkar-apier")).toEqual(["termsForm"]);
		expect(stored.answers).toMatchObject({ termsForm: "fullText" });
		expect(blanks).toEqual([]);
	});

	test("in full stand after every number that the whole agreement has, when only some of its appendices are there", () => {
		const some = own.replace('number="1"', 'number="1" last="6"');
		const { document } = draftOver(
			consumerKind,
			some,
			{ inSegment: "no", services, termsForm: "fullText" },
			withEditions,
		);
		expect(appendices(document).map(({ number }) => number)).toEqual(["1", "7", "8"]);
		expect(textOf(document)).toContain("tatt inn i sin helhet i bilag 7\n");
	});

	test("refer to themselves, and the agreement to itself, where they use the same id", () => {
		const text = textOf(draft("fullText").document);
		expect(text).toContain("Se punkt 1. bilag 1 hører til.");
		expect(text).toContain("Først gjelder bilag 3 punkt 1.");
		expect(text).toContain("Først gjelder bilag 4 punkt 1.");
	});

	test("in both ways say that the published text prevails", () => {
		const { document } = draft("both");
		const text = textOf(document);
		expect(text).toContain(`kontrollsum SHA-256 ${edition.hash}, gjengitt i bilag 3\n`);
		const prevails = "Er gjengivelsen og standardteksten ulike, går standardteksten foran.";
		expect(text.split(prevails)).toHaveLength(3);
		expect(appendices(document)).toHaveLength(3);
	});

	test.each(["reference", "fullText", "both"] as const)(
		"are missing, and said to be, where the edition is not at hand: %s",
		(form) => {
			const { document, blanks } = draft(form, { ...withEditions, editions: {} });
			expect(document.draftMark).toBe("UTKAST");
			expect(blanks.map(({ field }) => field)).toEqual(["termsForm"]);
			// The answer is given: no blank may be taken for it.
			expect(blanks.map(({ path }) => path)).toEqual(["termsForm.delingsvilkar-standalone"]);
		},
	);
});

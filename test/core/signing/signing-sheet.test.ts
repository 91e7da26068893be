import { describe, expect, it } from "vitest";
import type { Draft, WordedFinding } from "../../../src/core/document/draft.ts";
import { visit } from "../../../src/core/document/visit.ts";
import { renderDocx } from "../../../src/core/render/docx/index.ts";
import { renderHtml } from "../../../src/core/render/html/index.ts";
import { renderMarkdown } from "../../../src/core/render/markdown/index.ts";
import { renderText } from "../../../src/core/render/text/index.ts";
import type { ConsumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import { signingFacts } from "../../../src/core/signing/signing-facts.ts";
import { signingSheet } from "../../../src/core/signing/signing-sheet.ts";
import { signing as nb } from "../../../src/texts/nb/signing.ts";
import { signing as nn } from "../../../src/texts/nn/signing.ts";
import { draftOf, draftOfCase } from "../../helpers/drafts.ts";
import { validateDocx } from "../../helpers/ooxml-validator.ts";
import { open } from "../render/docx/opened.ts";

const kommune = draftOfCase("kommune");
const sheetOf = (draft: Draft) =>
	signingSheet(draft, signingFacts(draft, "declaration", "Skatteetaten"), nb);
const sheet = sheetOf(kommune);
const text = (draft = kommune) => renderText(sheetOf(draft).document).replaceAll("\u00a0", " ");

describe("the sheet «Klar til signering»", () => {
	it("of a complete draft reads so", () => {
		expect(text()).toBe(`Klar til signering
==================

${kommune.document.edition}, 23. november 2026

Forslag til ordlyd fra prosjektet Rammeverk for deling. Gjelder først når Skatteetaten har godtatt ordlyden.

Arket hører til «${kommune.document.title}», utgave 0.3.

Arket er til hjelp og er ikke en del av dokumentet. Verken dokumentet eller underskriftene gir rettslig grunnlag for å dele eller på annen måte behandle opplysninger. Grunnlaget må finnes fra før.

1 Mangler noe?

Alle spørsmål er besvart. Les gjennom hele dokumentet før noen underskriver, og sjekk navn, nummer, datoer og eventuelle hjemler.

2 Hvem underskriver?

Disse underskriver. Den som underskriver, må ha myndighet til å binde parten. En kontaktperson har ikke uten videre det.

– For konsumenten, Fjordvik kommune: Anne Myndig, kommunedirektør
– For tilbyderen, Skatteetaten: navnet skrives inn ved underskriften

Ordføreren underskriver for kommunen eller fylkeskommunen når myndigheten ikke er gitt til andre (kommuneloven § 6-1 (https://lovdata.no/dokument/NL/lov/2018-06-22-83/§6-1) annet ledd). Underskriver en annen, bør dere kunne vise hvor myndigheten er gitt.

3 Hvilken fil?

Bruk filen egenerklaering-2026-11-23.docx. Er et svar endret etter at filen ble lastet ned, må den lastes ned på nytt.

Begge parter må underskrive nøyaktig samme tekst.

4 Hvem skal ha den?

Send filen til Skatteetaten slik Skatteetaten har avtalt med dere. Spør først hvilken avtaletekst Skatteetaten vil bruke: Denne er et forslag og gjelder ikke før den er godtatt.

Dere er del av et segment. Avtal med Samordning for kommuner hvem av dere som sender filen, og hvem som skal ha kopi.

5 Hva skjer så?

a) Den som kan binde dere, underskriver.
b) Skatteetaten vurderer om vilkårene for å få opplysningene er oppfylt, og kan si nei.
c) Godtar Skatteetaten, underskriver Skatteetaten og sender dere et eksemplar. Før det er ingen av partene bundet. Et ja betyr ikke at Skatteetaten har godkjent grunnlagene deres.
d) Ta vare på det underskrevne eksemplaret sammen med vurderingen av det rettslige grunnlaget.
e) Ta også vare på Word-filen eller JSON-filen. Åpner dere den her igjen, kan dere lage en endring uten å svare på alt på nytt.
`);
	});

	it("says what is missing, and is marked as the draft is", () => {
		const { signatory: _, ...answers } = kommune.case.answers as ConsumerAnswers;
		const open = draftOf(answers);
		const printed = text(open);
		expect(open.blanks.length).toBe(2);
		expect(printed).toContain("UTKAST");
		expect(printed).toContain("Dette mangler, to svar:\n\n– navnet på den som underskriver\n");
		expect(printed).toContain("egenerklaering-2026-11-23-utkast.docx");
	});

	it("says what must be put right and what should be looked into, once and not as the draft does", () => {
		const answers = kommune.case.answers as ConsumerAnswers;
		const about = (severity: WordedFinding["severity"], label: string): WordedFinding => ({
			type: "remark",
			path: "purpose",
			field: "purpose",
			severity,
			label,
		});
		const findings = [
			about("block", "Formålet er ikke dekket."),
			about("warn", "Sjekk hjemmelen."),
			about("explain", "Godt å vite."),
		];
		const blocked = text(draftOf(answers, "nb", findings));
		expect(blocked).toContain(
			"1 Mangler noe?\n\nDokumentet er ikke klart til å underskrives. Dette må rettes:\n\n– Formålet er ikke dekket.\n\n" +
				"Dette bør dere sjekke før noen underskriver:\n\n– Sjekk hjemmelen.\n\n2 ",
		);
		expect(blocked).toContain("UTKAST");
		expect(blocked).not.toContain("Må rettes før signering");
		expect(blocked).not.toContain("Alle spørsmål er besvart");
		// A warning marks no draft, so that this is where it is told.
		const warned = text(draftOf(answers, "nb", findings.slice(1)));
		expect(warned).not.toContain("UTKAST");
		expect(warned).toMatch(/Alle spørsmål er besvart\. .*\n\nDette bør dere sjekke .*\n\n– Sjekk/);
		const unanswered = draftOf({ ...answers, purpose: undefined } as never, "nb", findings);
		expect(text(unanswered)).not.toContain("Formålet er ikke dekket.");
	});

	it("says who may sign for each kind of consumer, in the words of the agreement", () => {
		const textOf = (consumerType: ConsumerAnswers["consumerType"]) =>
			text(draftOf({ ...(kommune.case.answers as ConsumerAnswers), consumerType }));
		expect(textOf("stateBody")).toContain("binde organet");
		expect(textOf("other")).toContain("aksjeloven §§ 6-30 til 6-32");
		expect(textOf("other")).not.toContain("Ordføreren");
		expect(text(draftOf({}))).toContain("Ordføreren");
	});

	it("of a consumer on its own says nothing of a segment", () => {
		const answers = kommune.case.answers as ConsumerAnswers;
		expect(text(draftOf({ ...answers, inSegment: "no" }))).not.toContain("segment");
		const unknown = draftOf({ ...answers, segmentCoordinator: {} });
		expect(text(unknown)).toContain("Avtal med segmentansvarlig");
	});

	it("prints in every form, the same each time, and carries no answers", () => {
		const { document } = sheet;
		expect(renderMarkdown(document)).toContain("# Klar til signering");
		expect(renderHtml(document, { titleLevel: 1 } as never)).toContain("Anne Myndig");
		const bytes = renderDocx(sheet, { answers: true });
		expect(renderDocx(sheetOf(kommune), { answers: true })).toEqual(bytes);
		expect(sheet.case.answers).toEqual({});
		const html = renderHtml(document, { titleLevel: 1, withoutContents: true });
		const short = open(renderDocx(sheet, { answers: false, withoutContents: true }));
		for (const text of [html, short.text("word/document.xml")]) {
			expect(text).toContain("Hvem underskriver?");
			expect(text).not.toContain("Innhold");
		}
		expect(renderHtml(document, { titleLevel: 1 })).toContain("Innhold");
		const numbers: string[] = [];
		visit(document.children, (node) => {
			if (node.type === "clause") numbers.push(node.number);
		});
		expect(numbers).toEqual(["1", "2", "3", "4", "5"]);
	});

	it("is a valid Word file", { timeout: 60_000 }, async () => {
		const file = renderDocx(sheet, { answers: false });
		const short = renderDocx(sheet, { answers: false, withoutContents: true });
		expect(await validateDocx({ file, short })).toEqual({ file: [], short: [] });
	});
});

describe("the two languages of the sheet", () => {
	const known = { provider: "X", coordinator: "Y", inSegment: true };
	const said = ({ kinds, ...words }: typeof nb): string[] => [
		...Object.values(words).filter((one) => typeof one === "string"),
		...[words.about("X", "Y"), words.open(1), words.open(2), words.file("x.docx")],
		...Object.values(kinds).flatMap((kind) =>
			[known, { ...known, inSegment: false }].flatMap((parties) =>
				Object.values(kind(parties)).flat(),
			),
		),
	];

	it("are kept apart", () => {
		for (const sentence of said(nn)) {
			expect(sentence).not.toMatch(
				/(?<!\p{L})(ikke|fra|hvem|hva|hvilken|dere|filen|underskriver|noen|et|en|gjelder|begge parter)(?!\p{L})/iu,
			);
		}
		for (const sentence of said(nb)) {
			expect(sentence).not.toMatch(
				/(?<!\p{L})(ikkje|frå|kven|kva|dykk|fila|nokon|eit|ein|ei|ho|gjeld|begge partane)(?!\p{L})/iu,
			);
		}
	});

	it("say the same number of things", () => {
		expect(said(nn).length).toBe(said(nb).length);
		const counted = (words: typeof nb) =>
			Object.entries(words.kinds).map(([name, kind]) => [
				name,
				...Object.values(kind(known)).map((one) => one.length),
			]);
		expect(counted(nn)).toEqual(counted(nb));
	});
});

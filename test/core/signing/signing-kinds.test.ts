import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../../src/build/root.ts";
import type { Language } from "../../../src/core/language.ts";
import { renderMarkdown } from "../../../src/core/render/markdown/index.ts";
import { signingFacts } from "../../../src/core/signing/signing-facts.ts";
import { signingSheet } from "../../../src/core/signing/signing-sheet.ts";
import { signing as nb } from "../../../src/texts/nb/signing.ts";
import { signing as nn } from "../../../src/texts/nn/signing.ts";
import { draftOver, goldenDraft, signingKindOf, templateNames } from "../../helpers/drafts.ts";

/** Set to write the sheets anew; read the difference before it is committed. */
const isUpdating = process.env.UPDATE_DRAFTS === "1";

/** A complete golden case for each agreement. */
const cases: Readonly<Record<string, string>> = {
	egenerklaering: "kommune",
	endringsmelding: "kommune-endring",
	oppsigelse: "pensjon-otp",
	tiltredelseserklaering: "kommune-i-segment",
	pakoblingsforesporsel: "kommune-i-segment",
	segmentansvaravtale: "segment-administrativt",
	"oppdatert-tjenestebilag": "segment-bilag-2-utvidet",
	"signering-i-faser": "segment-teknisk",
	etableringsplan: "segment-administrativt",
};

function sheetOf(document: string, language: Language, draft = goldenCase(document, language)) {
	const facts = signingFacts(draft, signingKindOf(document), "Skatteetaten");
	return renderMarkdown(signingSheet(draft, facts, language === "nb" ? nb : nn).document);
}

function goldenCase(document: string, language: Language) {
	return goldenDraft(cases[document] ?? "", document, language);
}

/** What stands under one heading of the sheet. */
function part(text: string, number: number): string {
	return text.split("\n## ")[number] ?? "";
}

describe.each(["nb", "nn"] as const)("the sheets in %s", (language) => {
	const sheets = Object.fromEntries(
		Object.keys(cases).map((document) => [document, sheetOf(document, language)]),
	);
	const sheet = (document: string) => sheets[document] ?? "";
	const nbOr = (bokmaal: RegExp, nynorsk: RegExp) => (language === "nb" ? bokmaal : nynorsk);

	it("are there for every agreement", () => {
		expect(Object.keys(cases).sort()).toEqual([...templateNames].sort());
	});

	it.each(Object.keys(cases))("of %s reads as a lawyer has read it", (document) => {
		const file = language === "nb" ? `${document}.md` : `${document}-${language}.md`;
		const path = join(root, "test/fixtures/signing", file);
		if (isUpdating) writeFileSync(path, sheet(document));
		expect(existsSync(path), `${path} is missing: run with UPDATE_DRAFTS=1`).toBe(true);
		expect(sheet(document)).toBe(readFileSync(path, "utf8"));
	});

	/** That both must sign, that nothing counts before, that somebody accepts or refuses. */
	const mutual = nbOr(
		/Begge parter|bundet|kan si nei|Godtar |er godtatt/u,
		/Begge partane|bundne|kan seie nei|Godtek |er godteken/u,
	);
	const gettingData = nbOr(
		/få opplysningene|vurderingen av det rettslige grunnlaget/u,
		/få opplysningane|vurderinga av det rettslege grunnlaget/u,
	);

	it("of a termination need no acceptance, and say when the access ends and what stands", () => {
		const text = sheet("oppsigelse");
		expect(text).not.toMatch(mutual);
		expect(text).not.toMatch(gettingData);
		expect(part(text, 2)).toMatch(nbOr(/bare dere som må underskrive/u, /berre de som må skrive/u));
		expect(part(text, 4)).toContain("Skatteetaten");
		expect(part(text, 5)).toMatch(nbOr(/Skatteetaten stenger den/u, /Skatteetaten stengjer han/u));
		expect(part(text, 5)).toMatch(nbOr(/Slett opplysningene/u, /Slett opplysningane/u));
		expect(part(text, 5)).toMatch(nbOr(/Taushetsplikten gjelder/u, /Teieplikta gjeld/u));
	});

	it("of what goes to the coordinator are sent there", () => {
		for (const document of ["tiltredelseserklaering", "pakoblingsforesporsel"]) {
			const to = part(sheet(document), 4);
			expect(to).toMatch(/(Send filen til|Send fila til) Kommunenes samordning/u);
			expect(sheet(document)).not.toMatch(gettingData);
			expect(sheet(document)).not.toMatch(/(filen|fila) til Skatteetaten/u);
		}
	});

	it("of a joining declaration say that the provider is no party", () => {
		const who = part(sheet("tiltredelseserklaering"), 2);
		expect(who).toMatch(nbOr(/Skatteetaten er ikke part/u, /Skatteetaten er ikkje part/u));
	});

	it("of a request bind nobody, and say who decides", () => {
		const text = sheet("pakoblingsforesporsel");
		expect(text).not.toMatch(mutual);
		expect(part(text, 5)).toMatch(nbOr(/Skatteetaten avgjør/u, /Skatteetaten avgjer/u));
	});

	it("of a change tell what counts when, and go through the coordinator only in a segment", () => {
		const text = sheet("endringsmelding");
		expect(part(text, 5)).toMatch(
			nbOr(/Nye tjenester .* først når/u, /Nye tenester .* først når/u),
		);
		expect(part(text, 5)).toMatch(nbOr(/Andre endringer gjelder/u, /Andre endringar gjeld/u));
		const alone = sheetOf(
			"endringsmelding",
			language,
			goldenDraft("statsorgan-alene", "endringsmelding", language),
		);
		expect(part(alone, 4)).toMatch(nbOr(/direkte til Skatteetaten/u, /direkte til Skatteetaten/u));
		expect(part(alone, 4)).not.toContain("segment");
	});

	it("of the coordinator's documents say nothing of getting data, and have two parties", () => {
		for (const document of [
			"segmentansvaravtale",
			"oppdatert-tjenestebilag",
			"signering-i-faser",
			"etableringsplan",
		]) {
			expect(sheet(document)).not.toMatch(gettingData);
		}
		for (const document of ["segmentansvaravtale", "oppdatert-tjenestebilag"]) {
			expect(part(sheet(document), 2).match(/^- /gmu)?.length).toBe(2);
			expect(sheet(document)).toMatch(nbOr(/ikke før begge parter/u, /ikkje før begge partane/u));
		}
	});

	it("of an agreement in phases name each phase with those who sign it", () => {
		const who = part(sheet("signering-i-faser"), 2);
		expect(who).toMatch(/^2\.2 Første fase:\n\n- .*Forsikringsforetakenes.*\n- .*Skatteetaten/mu);
		expect(who).toMatch(/^2\.3 Andre fase:\n\n- .*Forsikringsforetakenes.*\n- .*Skatteetaten/mu);
		expect(part(sheet("signering-i-faser"), 5)).toMatch(
			nbOr(/Ingen av dem er bundet/u, /Ingen av dei er bundne/u),
		);
	});

	it("of a plan bind nobody", () => {
		const text = sheet("etableringsplan");
		expect(text).not.toMatch(mutual);
		expect(text).not.toMatch(/myndighet|mynde/u);
		expect(text).toMatch(nbOr(/binder ingen/u, /bind ingen/u));
		expect(text).toMatch(nbOr(/ingen rettigheter eller plikter/u, /ingen rettar eller plikter/u));
	});
});

describe("a document that has no place to sign", () => {
	it("is signed by nobody, and sent to nobody", () => {
		const draft = draftOver("signering-i-faser", { phases: [] } as never);
		const facts = signingFacts(draft, "phases", "Skatteetaten");
		const { children } = signingSheet(draft, facts, nb).document;
		const titles = children.flatMap((one) => (one.type === "clause" ? [one.id] : []));
		expect(titles).toEqual(["status", "underskrivere"]);
		expect(JSON.stringify(children)).toContain("ingen plass til underskrift");
	});
});

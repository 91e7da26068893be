import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/build/content/catalogue.ts";
import { loadContent } from "../../../src/build/content/load.ts";
import { root } from "../../../src/build/root.ts";
import { assembleCase } from "../../../src/core/cases/assemble-case.ts";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { segmentKind } from "../../../src/core/cases/segment.ts";
import { vocabularyOfKind } from "../../../src/core/facts/case-kind.ts";
import { decodeLink } from "../../../src/core/link/decode.ts";
import { encodeLink } from "../../../src/core/link/encode.ts";
import { readDocx } from "../../../src/core/read/read-docx.ts";
import { wordContentOf } from "../../../src/core/read/word/word-content.ts";
import { renderDocx } from "../../../src/core/render/docx/index.ts";
import type { Catalogue } from "../../../src/core/schema/catalogue.ts";
import { entriesOf } from "../../../src/core/schema/has-entry.ts";
import type { SegmentAnswers } from "../../../src/core/schema/segment-case.ts";
import { templateNamed } from "../../helpers/drafts.ts";
import { edited, reordered, savedByLibreOffice, savedByWord, typed } from "./word/edit.ts";

const content = loadContent(root);
const known = catalogueOf(content, "nb", segmentKind);
/** Longer than Word lets a tag be. */
const longId = "en-tjeneste-med-et-navn-som-er-langt-nok";
const catalogue: Catalogue = {
	...known,
	services: {
		...known.services,
		[longId]: {
			name: { nb: "En tjeneste" },
			dataCategories: [
				{ id: "en", name: { nb: "Navn, adresse og alder" } },
				{ id: "to", name: { nb: "Navn" } },
				{ id: "tre", name: { nb: "alder" } },
			],
			usageTerms: "apier",
			scope: undefined,
		},
	},
};
const agreement = content.agreements.nb?.find(
	({ template }) => template.id === "segmentansvaravtale",
);
if (!agreement) throw new Error("No template segmentansvaravtale");
const contact = (id: string, name: string) => ({
	id,
	name,
	responsibility: "avtalen",
	email: "post@samordning.example",
	telephone: "22070800",
});
const answers: SegmentAnswers = {
	coordinator: { name: "Samordning for kommuner", organisationNumber: "310111643" },
	segment: { name: "kommunesegmentet", members: "Alle kommuner.", mandate: "Vedtak i rådet." },
	cooperationBasis: "Behov for inntektsopplysninger.\n\nHjemmel i barnehageloven § 20.",
	responsibility: "technical",
	technicalRole: "processor",
	services: [
		{ id: "inntekt", dataCategories: [] },
		{ id: longId, dataCategories: [] },
	],
	phases: [{ id: "1", name: "Fase 1", content: "Inntekt.", startDate: "2027-01-04" }],
	tacticalMeetings: [{ id: "1", name: "Forum", purpose: "planer", frequency: "to ganger i året" }],
	operationalMeetings: [],
	coordinatorContacts: [contact("1", "Kari Eksempel"), contact("2", "Ola Prøve")],
	providerContacts: [contact("1", "Siri Tilbyder")],
	dialogue: { enquiries: "Saksverktøy.", incidents: "Telefon.", changes: "Forum." },
	amendments: [],
	startDate: "2027-01-04",
	noticePeriod: "seks måneder",
	signatory: { name: "Anne Myndig", title: "direktør" },
};
const categories = (id: string) =>
	catalogue.services[id]?.dataCategories.map((one) => one.id) ?? [];
const services = answers.services?.map(({ id }) => ({ id, dataCategories: categories(id) }));
const draft = assembleCase({
	template: agreement.template,
	kind: segmentKind,
	answers: { ...answers, ...(services ? { services } : {}) },
	catalogue,
	language: "nb",
	today: "2026-11-23",
});
const file = renderDocx(draft, { answers: true });
const words = {
	vocabulary: vocabularyOfKind(segmentKind),
	hasEntry: entriesOf(catalogue),
	wordings: [{ language: "nb", catalogue }],
} as const;
const read = (bytes: Uint8Array) =>
	readDocx(wordContentOf(bytes, segmentKind, words.hasEntry), segmentKind, words);

describe("the Word file of a segment agreement", () => {
	it.each([
		["as it was made", file],
		["saved by Word", edited(file, savedByWord)],
		["saved by LibreOffice", reordered(edited(file, savedByLibreOffice))],
	])("%s gives its answers back", (_, bytes) => {
		expect(read(bytes)).toEqual({
			answers: draft.case.answers,
			issues: [],
			from: "case",
			changes: [],
			remarks: [],
			madeOf: {
				document: "segmentansvaravtale",
				edition: templateNamed("segmentansvaravtale").edition,
				date: draft.document.date,
			},
		});
	});

	it("names services whose tags were too long, and takes what was changed in them", () => {
		const path = `declaredServices.${longId}.dataCategories`;
		const changes = (text: string) => {
			const result = read(edited(file, typed(path, text)));
			return result.refused ? [] : result.changes.map(({ path, after }) => [path, after]);
		};
		expect(path.length).toBeGreaterThan(64);
		const at = `services.${longId}.dataCategories`;
		expect(changes("Navn og alder")).toEqual([[at, ["to", "tre"]]]);
		expect(changes("alder, navn, adresse og alder")).toEqual([[at, ["tre", "en"]]]);
		expect(changes("Navn, adresse og alder, navn og alder")).toEqual([]);
		expect(changes("noe helt annet")).toEqual([]);
	});

	it("is refused where a declaration is expected", () => {
		expect(
			readDocx(wordContentOf(file, consumerKind, words.hasEntry), consumerKind, words).refused,
		).toEqual({
			rule: "case-of-other-kind",
			values: { found: "segment", expected: "consumer" },
		});
	});
});

it("a link to a segment agreement holds no contacts", () => {
	const link = encodeLink(draft.case, segmentKind.fields, "https://deling.example/", {
		persons: false,
	});
	const fragment = "address" in link ? link.address.slice(link.address.indexOf("#")) : "";
	const {
		signatory: _,
		coordinatorContacts: __,
		providerContacts: ___,
		...rest
	} = draft.case.answers as SegmentAnswers;
	expect(decodeLink(fragment, segmentKind, words.hasEntry)).toEqual({ answers: rest, issues: [] });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advise, adviseSegment } from "../../../src/core/advice/index.ts";
import { lawFor } from "../../../src/core/advice/law-for.ts";
import { offered } from "../../../src/core/advice/offered.ts";
import { adviceCases } from "./cases.ts";
import { law, segmentLaw } from "./law.ts";

const cases = Object.values(adviceCases).flatMap((rows) => rows.map(({ answers }) => answers));
const signed = ["signatory-is-contact", "signing-authority"];

describe("the law for a document", () => {
	test("is judged by the rules that concern it, and by all where the content names none", () => {
		const rules = fc.subarray(Object.keys(law.rules));
		fc.assert(
			fc.property(fc.constantFrom(...cases), rules, (answers, named) => {
				const some = { ...law, judgedBy: { melding: named } };
				const all = advise(answers, law);
				expect(advise(answers, lawFor("melding", some))).toEqual(
					all.filter(({ rule }) => named.includes(rule)),
				);
				expect(advise(answers, lawFor("erklaering", some))).toEqual(all);
			}),
		);
	});

	test("is the same one where nothing is left out: what is found of it is remembered", () => {
		expect(lawFor("egenerklaering", law)).toBe(law);
	});
});

describe("a termination", () => {
	const terminating = lawFor("oppsigelse", law);

	test("can always be made, and is judged by nothing but who signs it", () => {
		const found = cases.flatMap((answers) => advise(answers, terminating));
		expect(found.filter(({ noDocument }) => noDocument)).toEqual([]);
		expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(signed);
	});

	test("may name every service: who has one that it should not have is to be able to give it up", () => {
		const { services } = offered({ consumerType: "systemVendor" }, terminating);
		expect(services.filter(({ reason }) => reason)).toEqual([]);
	});
});

test("a joining declaration is not judged by the services and the bases that the declaration names", () => {
	const found = cases.flatMap((answers) => advise(answers, lawFor("tiltredelseserklaering", law)));
	const rules = [
		...["coordinator-agreement-late", "coordinator-not-processor"],
		...["own-basis-in-segment", "type-without-own-basis"],
		...signed,
	];
	expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(rules.sort());
});

test("a plan names no service, no basis and no signatory: there is nothing to judge", () => {
	const answers = {
		services: [{ id: "kontrollopplysninger" }],
		coordinatorContacts: [{ id: "1", name: "Kari Eksempel" }],
		signatory: { name: "Kari Eksempel" },
	};
	expect(adviseSegment(answers, segmentLaw)).toHaveLength(2);
	expect(adviseSegment(answers, lawFor("etableringsplan", segmentLaw))).toEqual([]);
});

test("a request for connection is judged by the services and who signs: what the declaration asks is put right there", () => {
	const found = cases.flatMap((answers) => advise(answers, lawFor("pakoblingsforesporsel", law)));
	const rules = [
		...["service-closed-to-type", "data-flow-other-way", "data-withheld", "vendor-not-processor"],
		...["coordinator-fetches", "own-basis-in-segment", "type-without-own-basis"],
		...signed,
	];
	expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(rules.sort());
});

test.each(["egenerklaering", "endringsmelding"])("%s is judged by all rules", (document) => {
	expect(lawFor(document, law)).toBe(law);
});

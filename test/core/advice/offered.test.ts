import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleared, withoutCleared } from "../../../src/core/advice/cleared.ts";
import { type AdvisedAnswers, advise } from "../../../src/core/advice/index.ts";
import { type Offer, offered } from "../../../src/core/advice/offered.ts";
import { renderMarkdown } from "../../../src/core/render/markdown/index.ts";
import { valueAt } from "../../../src/core/value-at.ts";
import { adviceText } from "../../../src/texts/advice.ts";
import { adviceTexts } from "../../../src/texts/nb/advice.ts";
import { draftOf } from "../../helpers/drafts.ts";
import { law } from "./law.ts";

const types = Object.keys(law.consumerTypes);
const declaring = types.filter((type) => law.consumerTypes[type]?.ownBasis !== false);
const ids = (offers: readonly Offer[]) =>
	offers.filter(({ reason }) => !reason).map(({ id }) => id);
const reasonOf = (offers: readonly Offer[], wanted: string) =>
	offers.find(({ id }) => id === wanted)?.reason?.rule;

/** The rules about whom something is for, by their names. */
const ofKind = new Set([
	"type-without-own-basis",
	"data-flow-other-way",
	"service-closed-to-type",
	"basis-closed-to-type",
	"processing-basis-closed-to-type",
]);
const blockedByKind = (answers: AdvisedAnswers) =>
	advise(answers, law).filter(({ rule, severity }) => severity === "block" && ofKind.has(rule));

describe("what is offered", () => {
	test.each([
		[
			"bank",
			[
				"arbeidsgiveravgift",
				"beregnet-skatt",
				"folkeregisteret-finans",
				"folkeregisteret-privat-uten-identifikator",
				"folkeregisteret-privat",
				"inntekt",
				"krav-og-betalinger",
				"omregistreringsavgift",
				"restanser",
				"summert-skattegrunnlag",
			],
		],
		[
			"other",
			[
				"arbeidsgiveravgift",
				"folkeregisteret-privat-uten-identifikator",
				"folkeregisteret-privat",
				"omregistreringsavgift",
				"restanser",
			],
		],
		["systemVendor", []],
	] as const)("the services to %s", (consumerType, services) => {
		expect(ids(offered({ consumerType }, law).services)).toEqual(services);
	});

	test("the population register's packages go each to those that they are named after", () => {
		const packages = (consumerType: string) =>
			ids(offered({ consumerType }, law).services).filter((id) => id.startsWith("folkeregisteret"));
		expect(packages("municipality")).toEqual([
			"folkeregisteret-offentlig-med-hjemmel",
			"folkeregisteret-offentlig-uten-hjemmel",
		]);
		expect(packages("insurer")).toContain("folkeregisteret-finans");
		expect(packages("press")).toContain("folkeregisteret-presse");
	});

	test.each([
		["bank", "services", "kontrollopplysninger", "data-flow-other-way"],
		["bank", "services", "skatteplikt", "service-closed-to-type"],
		["bank", "services", "folkeregisteret-finans", undefined],
		["bank", "legalBases", "skatteforvaltningsloven-3-3", "basis-closed-to-type"],
		["bank", "legalBases", "skatteforvaltningsloven-3-7-a", undefined],
		["municipality", "legalBases", "skatteforvaltningsloven-3-3", undefined],
		["municipality", "processingBases", "legitimateInterests", "processing-basis-closed-to-type"],
		["bank", "processingBases", "legitimateInterests", undefined],
		["systemVendor", "processingBases", "consent", "type-without-own-basis"],
	] as const)("to %s: %s %s, or why not", (consumerType, list, id, reason) => {
		expect(reasonOf(offered({ consumerType }, law)[list], id)).toBe(reason);
	});

	test("a provision goes with the services that are chosen", () => {
		const answers = { consumerType: "stateBody", services: [{ id: "skatteplikt" }] };
		expect(ids(offered(answers, law).legalBases)).toEqual(["skatteforvaltningsloven-3-3"]);
	});

	test("a provision that is doubtful for the kind is never the one answer there is", () => {
		const doubtful = Object.entries(law.legalBases).flatMap(([id, { doubtfulFor = [] }]) =>
			doubtfulFor.map((consumerType) => [consumerType, id] as const),
		);
		for (const [consumerType, basis] of doubtful) {
			for (const id of Object.keys(law.services)) {
				const { legalBases } = offered({ consumerType, services: [{ id }] }, law);
				expect(ids(legalBases), `${id} for ${consumerType}`).not.toEqual([basis]);
			}
		}
	});

	test.each([
		[{}, "segmentCoordinator.name", false],
		[{ inSegment: "no" }, "segmentCoordinator.name", false],
		[{ inSegment: "yes" }, "segmentCoordinator.name", true],
		[{ durationKind: "fixed" }, "endDate", true],
		[{}, "purpose", true],
	] as const)("with %j the question %s is asked: %s", (answers, field, isAsked) => {
		const { questions } = offered(answers, law);
		expect(questions.find((one) => one.field === field)?.isAsked).toBe(isAsked);
	});

	test("is blocked by no rule about whom it is for, and what is not has a reason in words", () => {
		for (const consumerType of declaring) {
			const { services, legalBases, processingBases } = offered({ consumerType }, law);
			for (const id of ids(services)) {
				expect(blockedByKind({ consumerType, services: [{ id }] })).toEqual([]);
			}
			for (const disclosureBasis of ids(legalBases)) {
				expect(blockedByKind({ consumerType, disclosureBasis })).toEqual([]);
			}
			for (const processingBasis of ids(processingBases)) {
				expect(blockedByKind({ consumerType, processingBasis: processingBasis as never })).toEqual(
					[],
				);
			}
			for (const { reason } of [...services, ...legalBases, ...processingBases]) {
				if (reason) expect(adviceText(reason, adviceTexts, law)).toMatch(/\.$/);
			}
		}
	});

	test("a kind of consumer has questions of its own", () => {
		const asked = (consumerType?: string) =>
			offered(consumerType ? { consumerType } : {}, law)
				.questions.filter((one) => ["licence", "assignedBy"].includes(one.field) && one.isAsked)
				.map(({ field }) => field);
		for (const type of ["bank", "insurer", "pensionInstitution", "paymentInstitution"])
			expect(asked(type), type).toEqual(["licence"]);
		expect(asked("creditInformation")).toEqual(["licence"]);
		expect(asked("privateWithPublicTask")).toEqual(["assignedBy"]);
		for (const type of ["municipality", "stateBody", "other", "press", undefined])
			expect(asked(type), type).toEqual([]);
	});

	test("until the kind is known nobody is shut out because of it", () => {
		const reasons = Object.values(offered({}, law))
			.flat()
			.flatMap((one) => ("reason" in one && one.reason ? [one.reason.rule] : []));
		expect([...new Set(reasons)].sort()).toEqual(["basis-not-for-service", "data-flow-other-way"]);
	});
});

const ofType = (consumerType: string) => offered({ consumerType }, law);
/** Answers as somebody gives them who chooses among what is offered. */
const sound: fc.Arbitrary<AdvisedAnswers> = fc.constantFrom(...declaring).chain((consumerType) => {
	const { services, processingBases } = ofType(consumerType);
	return fc.subarray(ids(services)).chain((chosen) => {
		const rows = chosen.map((id) => ({ id }));
		const { legalBases } = offered({ consumerType, services: rows }, law);
		const bases = ids(legalBases);
		return fc.record(
			{
				consumerType: fc.constant(consumerType),
				services: fc.constant(rows),
				disclosureBasis: bases.length > 0 ? fc.constantFrom(...bases) : fc.constant(undefined),
				processingBasis: fc.constantFrom(...ids(processingBases)) as fc.Arbitrary<never>,
				inSegment: fc.constantFrom("yes", "no"),
				segmentCoordinator: fc.constant({ name: "Samordning Merkelig" }),
				durationKind: fc.constantFrom("ongoing", "fixed"),
				endDate: fc.constant("2031-05-17"),
				purpose: fc.constant("Et formål som blir stående."),
			},
			{ requiredKeys: ["consumerType"] },
		) as fc.Arbitrary<AdvisedAnswers>;
	});
});
const change: fc.Arbitrary<AdvisedAnswers> = fc.oneof(
	fc.record({ consumerType: fc.constantFrom(...types) }),
	fc.record({
		services: fc.subarray(["inntekt", "skatteplikt"]).map((chosen) => chosen.map((id) => ({ id }))),
	}),
	fc.record({ inSegment: fc.constantFrom("yes" as const, "no" as const) }),
	fc.record({ durationKind: fc.constantFrom("ongoing" as const, "fixed" as const) }),
);
const changed = fc
	.tuple(sound, change)
	.map(([before, one]) => ({ before, after: { ...before, ...one } }));

describe("what is cleared", () => {
	test("a bank that turns into a municipality loses what only banks have", () => {
		const before: AdvisedAnswers = {
			consumerType: "bank",
			services: [{ id: "inntekt" }],
			disclosureBasis: "skatteforvaltningsloven-3-7-a",
			processingBasis: "legitimateInterests",
			licence: "tillatelse som bank",
			purpose: "Vurdere lånesøknader.",
		};
		const after = { ...before, consumerType: "municipality" };
		const paths = cleared(before, after, law);
		expect(paths).toEqual(["disclosureBasis", "licence", "processingBasis"]);
		expect(withoutCleared(after, paths)).toEqual({
			consumerType: "municipality",
			services: [{ id: "inntekt" }],
			purpose: "Vurdere lånesøknader.",
		});
	});

	test("an answer that takes others with it", () => {
		const before: AdvisedAnswers = {
			consumerType: "municipality",
			services: [{ id: "inntekt" }],
			disclosureBasis: "skatteforvaltningsloven-3-3",
		};
		const after = { ...before, consumerType: "other" };
		const paths = cleared(before, after, law);
		expect(paths).toEqual(["services.inntekt", "disclosureBasis"]);
		expect(withoutCleared(after, paths)).toEqual({ consumerType: "other" });
	});

	test("a question that was asked because of an answer that lapses", () => {
		const when = { field: "processingBasis", is: ["legitimateInterests"] };
		const asking = { ...law, asked: [{ field: "processingBasis" }, { field: "endDate", when }] };
		const before: AdvisedAnswers = {
			consumerType: "bank",
			processingBasis: "legitimateInterests",
			endDate: "2031-05-17",
		};
		const after = { ...before, consumerType: "municipality" };
		expect(cleared(before, after, asking)).toEqual(["processingBasis", "endDate"]);
	});

	test("what was answered anew is left", () => {
		const before: AdvisedAnswers = { inSegment: "yes", segmentCoordinator: { name: "En" } };
		const after: AdvisedAnswers = { inSegment: "no", segmentCoordinator: { name: "To" } };
		expect(cleared(before, after, law)).toEqual([]);
	});

	test("what was answered before the question that decides it goes once that says otherwise", () => {
		const before: AdvisedAnswers = { segmentCoordinator: { name: "En" } };
		expect(cleared(before, { ...before, consumerType: "bank" }, law)).toEqual([]);
		expect(cleared(before, { ...before, inSegment: "yes" }, law)).toEqual([]);
		expect(cleared(before, { ...before, inSegment: "no" }, law)).toEqual([
			"segmentCoordinator.name",
		]);
	});

	test("the service to be connected to goes with the service", () => {
		const before: AdvisedAnswers = {
			services: [{ id: "inntekt" }, { id: "skatteplikt" }],
			connection: { service: "skatteplikt", route: "own" },
		};
		expect(cleared(before, { ...before, services: [{ id: "skatteplikt" }] }, law)).toEqual([]);
		expect(cleared(before, { ...before, services: [{ id: "inntekt" }] }, law)).toEqual([
			"connection.service",
		]);
		expect(cleared(before, { connection: { service: "skatteplikt" } }, law)).toEqual([
			"connection.service",
		]);
	});

	test("nothing is, while nothing changes", () => {
		fc.assert(fc.property(sound, (answers) => cleared(answers, answers, law).length === 0));
	});

	test("is gone at once, and nothing that is left is blocked by whom it is for", () => {
		fc.assert(
			fc.property(changed, ({ before, after }) => {
				const left = withoutCleared(after, cleared(before, after, law));
				expect(cleared(before, left, law)).toEqual([]);
				// What was chosen just now is the one answer that may be wrong, and the advice tells of it.
				const kept = blockedByKind(left).filter(
					({ path }) => path !== "consumerType" && after.services === before.services,
				);
				const isDeclaring = declaring.includes(left.consumerType ?? "");
				if (isDeclaring) expect(kept).toEqual([]);
			}),
		);
	});

	test("stands in no draft and in no stored case", () => {
		fc.assert(
			fc.property(changed, ({ before, after }) => {
				const paths = cleared(before, after, law);
				const draft = draftOf(withoutCleared(after, paths));
				const markdown = renderMarkdown(draft.document);
				for (const path of paths) {
					expect(valueAt(draft.case.answers, path)).toBeUndefined();
					const [list, id] = path.split(".");
					if (list === "services") {
						const rows = (draft.case.answers.services ?? []) as readonly { id: string }[];
						expect(rows.map((row) => row.id)).not.toContain(id);
					}
				}
				if (paths.includes("segmentCoordinator.name")) {
					expect(markdown).not.toContain("Samordning Merkelig");
				}
				if (paths.includes("endDate")) expect(markdown).not.toContain("17. mai 2031");
			}),
			{ numRuns: 60 },
		);
	});

	test("the properties see cases in which something is cleared", () => {
		const some = fc.sample(changed, { numRuns: 200, seed: 1 });
		const paths = some.flatMap(({ before, after }) => cleared(before, after, law));
		for (const path of [
			"disclosureBasis",
			"processingBasis",
			"services.inntekt",
			"endDate",
			"segmentCoordinator.name",
		]) {
			expect(paths).toContain(path);
		}
	});
});

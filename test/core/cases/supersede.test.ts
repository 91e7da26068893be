import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advise } from "../../../src/core/advice/index.ts";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { segmentKind } from "../../../src/core/cases/segment.ts";
import { supersedeConsumer, supersedeSegment } from "../../../src/core/cases/supersede.ts";
import type { Row } from "../../../src/core/facts/fact.ts";
import { viewOf } from "../../../src/core/facts/view.ts";
import type { ConsumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import { entriesOf } from "../../../src/core/schema/has-entry.ts";
import { readAnswers } from "../../../src/core/schema/read-answers.ts";
import type { SegmentAnswers } from "../../../src/core/schema/segment-case.ts";
import { arbitraryAnswers } from "../../helpers/arbitrary-answers.ts";
import { catalogue as real } from "../../helpers/drafts.ts";
import { law } from "../advice/law.ts";
import { catalogue } from "../assemble/catalogue.ts";

const changes = ["addedServices", "changedServices", "endedServices"] as const;

describe("a consumer's case that follows an earlier one", () => {
	test("is a case that the schema takes, and in which nothing has changed yet", () => {
		fc.assert(
			fc.property(arbitraryAnswers, (earlier) => {
				const answers = supersedeConsumer(earlier, "2027-01-04");
				expect(readAnswers(answers, consumerKind, entriesOf(real))).toEqual({
					answers,
					issues: [],
				});
				const { values } = viewOf(consumerKind, answers, real, "nb");
				const none = earlier.services ? [] : undefined;
				for (const name of changes) expect(values[name]).toEqual(none);
			}),
		);
	});

	test("does not judge a processor that comes later by the day when the declaration began", () => {
		const earlier = {
			startDate: "2027-02-01",
			durationKind: "fixed",
			endDate: "2028-02-01",
		} as const;
		const late = [{ id: "2", agreementDate: "2027-05-03" }];
		const rules = (answers: ConsumerAnswers) =>
			advise({ ...answers, processors: late }, law).map(({ rule }) => rule);
		expect(rules(earlier)).toContain("processor-agreement-late");
		expect(rules(supersedeConsumer(earlier, "2027-01-04"))).not.toContain(
			"processor-agreement-late",
		);
	});

	test("may say that nothing has changed, and not that something has, until it has", () => {
		const contacts = [{ id: "1", name: "Kari" }];
		const same = supersedeConsumer({ contacts }, "2027-01-04");
		const other = { ...same, contacts: [{ id: "1", name: "Ola" }] };
		const read = (answers: object, said: string) =>
			readAnswers({ ...answers, changed: { contacts: said } }, consumerKind, entriesOf(real))
				.issues;
		expect(read(same, "no")).toEqual([]);
		expect(read(other, "yes")).toEqual([]);
		const refused = (said: string) => [
			{ rule: "change-not-as-said", values: { said }, path: "changed.contacts" },
		];
		expect(read(same, "yes")).toEqual(refused("yes"));
		expect(read(other, "no")).toEqual(refused("no"));
		// While one of them is missing nobody knows.
		expect(read({}, "yes")).toEqual([]);
		expect(read({}, "no")).toEqual([]);
	});
});

describe("an appendix of services that follows an earlier one", () => {
	const earlier: SegmentAnswers = {
		services: [
			{ id: "inntekt", dataCategories: ["lonn"] },
			{ id: "adresse", dataCategories: ["bosted"] },
		],
	};
	const next = supersedeSegment(earlier, { edition: "0.1", date: "2027-01-04" });
	const told = (services: SegmentAnswers["services"]) => {
		const { values } = viewOf(segmentKind, { ...next, services }, catalogue, "nb");
		return changes.map((name) => (values[name] as readonly Row[]).map((row) => row.values));
	};

	test("has changed in nothing before something is changed", () => {
		expect(told(earlier.services)).toEqual([[], [], []]);
	});

	test("tells what came, what is other than it was and what went, in the words of the catalogue", () => {
		expect(told([{ id: "inntekt", dataCategories: ["pensjon", "lonn"] }])).toEqual([
			[],
			[{ name: "Inntekt", formerCategories: ["lønn"], dataCategories: ["lønn", "pensjon"] }],
			[{ name: "Adresse", formerCategories: ["bosted"] }],
		]);
		expect(told([])).toMatchObject([[], [], [{ name: "Inntekt" }, { name: "Adresse" }]]);
		const none = supersedeSegment({ services: [] }, { edition: "0.1", date: "2027-01-04" });
		const { values } = viewOf(segmentKind, { ...none, ...earlier }, catalogue, "nb");
		expect(values.addedServices).toMatchObject([{ id: "inntekt" }, { id: "adresse" }]);
	});

	test("belongs to the same edition of the agreement when it follows an updated appendix", () => {
		const second = supersedeSegment(next, { edition: "0.7", date: "2027-06-01" });
		expect(second.supersedes).toMatchObject({ edition: "0.1", date: "2027-06-01" });
	});

	test("does not change because the data categories are listed in another order", () => {
		const two = { id: "inntekt", dataCategories: ["pensjon", "lonn"] };
		const turned = { id: "inntekt", dataCategories: ["lonn", "pensjon"] };
		const former = supersedeSegment({ services: [two] }, { edition: "0.1", date: "2027-01-04" });
		const { values } = viewOf(segmentKind, { ...former, services: [turned] }, catalogue, "nb");
		expect(values.changedServices).toEqual([]);
	});
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import type { CaseKind } from "../../../src/core/facts/case-kind.ts";
import type { ConsumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import { draftOf, draftOver, templateOf } from "./draft-of.ts";

const segment = `
<When field="inSegment" is="yes">

{segmentCoordinator.name} er segmentansvarlig.

</When>`;

function stored(blocks: string, answers: ConsumerAnswers): unknown {
	return draftOf(blocks, answers).case.answers;
}

describe("the case that a draft carries", () => {
	test("says what it is", () => {
		const { schemaVersion, kind } = draftOf("Tekst.").case;
		expect({ schemaVersion, kind }).toEqual({ schemaVersion: 1, kind: "consumer" });
	});

	test("keeps what the draft shows, and nothing else", () => {
		const answers: ConsumerAnswers = {
			purpose: "Formål",
			consumer: { name: "Vi" },
			inSegment: "no",
		};
		expect(stored("{consumer.name}", answers)).toEqual({ consumer: { name: "Vi" } });
		expect(stored("Tekst.", answers)).toEqual({});
	});

	test("keeps the answers that decide", () => {
		expect(stored(segment, { inSegment: "no" })).toEqual({ inSegment: "no" });
		expect(
			stored('<When field="needsStatute">\n\nA.\n\n</When>', { processingBasis: "consent" }),
		).toEqual({
			processingBasis: "consent",
		});
	});

	test("does not carry along a name in a part that is taken out again", () => {
		const answers: ConsumerAnswers = { segmentCoordinator: { name: "Hemmelig AS" } };
		expect(stored(segment, { ...answers, inSegment: "yes" })).toMatchObject(answers);
		expect(stored(segment, { ...answers, inSegment: "no" })).toEqual({ inSegment: "no" });
		const undecided = stored(segment, answers);
		expect(undecided).toEqual(answers);
	});

	test("keeps of each row what is shown", () => {
		const contacts = [{ id: "en", name: "Kari", email: "kari@eksempel.no" }, { id: "to" }];
		const blocks =
			'<Each of="contacts" as="c">\n\n{c.name}\n\n<None>\n\nIngen.\n\n</None>\n\n</Each>';
		expect(stored(blocks, { contacts })).toEqual({
			contacts: [{ id: "en", name: "Kari" }, { id: "to" }],
		});
		expect(stored(blocks, { contacts: [] })).toEqual({ contacts: [] });
		expect(
			stored('<When field="usesProcessors">\n\nA.\n\n</When>', {
				processors: [{ id: "en", name: "X" }],
			}),
		).toEqual({
			processors: [{ id: "en" }],
		});
	});

	test("keeps what a fact shows of the rows", () => {
		const table =
			'<Table of="declaredServices" as="s" caption="T">\n\n<Column title="K">{s.dataCategories}</Column>\n\n<None>\n\nIngen.\n\n</None>\n\n</Table>';
		const services = [{ id: "inntekt", dataCategories: ["lonn"] }];
		expect(stored(table, { services })).toEqual({ services });
	});

	test("does not keep what only guidance and plain words mention", () => {
		const blocks =
			'<Note>\n\n{purpose}\n\n</Note>\n\n<Summary>{consumer.name}</Summary>\n\n<When field="inSegment" is="yes">\n\n<Note>\n\nA.\n\n</Note>\n\n</When>';
		const answers: ConsumerAnswers = { purpose: "P", consumer: { name: "Vi" }, inSegment: "yes" };
		expect(stored(blocks, answers)).toEqual({});
	});

	test("puts a list in its group again", () => {
		const kind: CaseKind<{ readonly group?: { readonly rows?: readonly { id: string }[] } }> = {
			...consumerKind,
			facts: [],
			checks: [],
			fields: { "group.rows": { kind: "rows", fields: ["group.rows"], row: {} } },
		};
		const template = templateOf(
			'<Each of="group.rows" as="r">\n\nA.\n\n<None>\n\nIngen.\n\n</None>\n\n</Each>',
		);
		const answers = { group: { rows: [{ id: "en" }] } };
		expect(draftOver(kind, template, answers).case.answers).toEqual(answers);
	});

	test("gives the same draft when it is read back", () => {
		const blocks = `${segment}\n\n{consumer.name} {purpose} <When field="usesProcessors">bruker</When>\n\n<Each of="contacts" as="c">\n\n{c.name}\n\n<None>\n\nIngen.\n\n</None>\n\n</Each>\n\n<Terms of="applicableTerms" />`;
		const template = templateOf(blocks);
		const optional = <Value>(arbitrary: fc.Arbitrary<Value>) =>
			fc.option(arbitrary, { nil: undefined });
		const rows = fc.uniqueArray(
			fc.record({
				id: fc.constantFrom("en", "to", "tre"),
				name: optional(fc.constantFrom("A", "B.")),
			}),
			{ selector: ({ id }) => id },
		);
		const answers = fc.record({
			inSegment: optional(fc.constantFrom("yes", "no")),
			segmentCoordinator: optional(fc.record({ name: optional(fc.constant("S")) })),
			consumer: optional(fc.record({ name: optional(fc.constant("Vi")) })),
			purpose: optional(fc.string({ minLength: 1 })),
			contacts: optional(rows),
			processors: optional(rows),
			services: optional(fc.subarray([{ id: "inntekt" }, { id: "adresse" }])),
		});
		fc.assert(
			fc.property(answers, (answers) => {
				const draft = draftOf(template, answers as ConsumerAnswers);
				const again = draftOf(template, draft.case.answers as ConsumerAnswers);
				expect(again).toEqual(draft);
			}),
		);
	});
});

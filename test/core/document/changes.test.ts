import { describe, expect, it } from "vitest";
import { changesBetween, clauseWords } from "../../../src/core/document/changes.ts";
import type { ConsumerAnswers } from "../../../src/core/schema/consumer-case.ts";
import { draftOf, readDraftCase } from "../../helpers/drafts.ts";

const answers: ConsumerAnswers = readDraftCase("kommune").answers ?? {};

function changes(before: ConsumerAnswers, after: ConsumerAnswers) {
	return changesBetween(
		clauseWords(draftOf(before).document),
		clauseWords(draftOf(after).document),
	);
}

describe("changesBetween", () => {
	it("finds nothing when nothing is another", () => {
		expect(changes(answers, { ...answers })).toEqual({ added: [], altered: [], removed: [] });
	});

	it("names the clause that an answer stands in, and no other", () => {
		expect(changes(answers, { ...answers, startDate: "2027-03-01" })).toEqual({
			added: [],
			altered: ["godtakelse"],
			removed: [],
		});
	});

	it("names what comes and goes, but not clauses that only get another number", () => {
		const { added, altered, removed } = changes(answers, { ...answers, inSegment: "no" });
		expect(added).toEqual(["direkte-kontakt"]);
		expect(removed).toEqual(["segment"]);
		expect(altered).toContain("feil");
		expect(altered).not.toContain("taushetsplikt");
		expect(altered).not.toContain("varighet");
	});

	it("names a clause that might have come, when it is decided that it does", () => {
		const { inSegment: _, segmentCoordinator: __, ...undecided } = answers;
		const { altered, removed } = changes(undecided, { ...undecided, inSegment: "yes" });
		expect(altered).toContain("segment");
		expect(removed).toEqual(["direkte-kontakt"]);
	});

	it("gives a row that is added as a clause of its own", () => {
		const processors = [...(answers.processors ?? []), { id: "2", name: "Lagring Eksempel AS" }];
		expect(changes(answers, { ...answers, processors }).added).toEqual(["databehandler--2"]);
	});
});

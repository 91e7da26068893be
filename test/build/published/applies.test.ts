import { expect, test } from "vitest";
import { appliesTo, boundWithin, dutiesFor } from "../../../src/build/published/applies.ts";
import { numberedClauses } from "../../../src/build/published/numbered-clauses.ts";
import { type Reader, readers } from "../../../src/build/published/readers.ts";
import type { Clause, Flow } from "../../../src/core/document/nodes.ts";

const words = { clause: "punkt", appendix: "bilag" };

/** A clause with a sentence that binds each of the parties, and what else stands in it. */
function clause(id: string, by: readonly string[], children: readonly Flow[] = []): Clause {
	const sentences = by.map((party): Flow => {
		const duty = { type: "duty" as const, by: party, children: [text("Noen skal noe.")] };
		return { type: "paragraph", children: [duty] };
	});
	return {
		type: "clause",
		id,
		number: "1",
		depth: 1,
		title: [text(id)],
		reasons: [],
		children: [...sentences, ...children],
	};
}

function text(value: string) {
	return { type: "text" as const, value };
}

const terms = { rank: "sharingTerms" } as const;
const agreement = { rank: "agreements", case: "segment" } as const;

/** The clauses of a document that apply to each reader. */
function applying(nodes: readonly Flow[], document: typeof terms | typeof agreement) {
	const clauses = numberedClauses(nodes, words);
	const idsFor = (reader: Reader) =>
		clauses.filter((one) => appliesTo(reader, one, document)).map(({ id }) => id);
	return Object.fromEntries(readers.map((reader) => [reader, idsFor(reader)]));
}

test("a clause applies to those it binds, and in their own document also what binds the provider or nobody", () => {
	const nodes = [
		clause("consumer", ["consumer"]),
		clause("both", ["both"]),
		clause("provider", ["provider"]),
		clause("nobody", []),
		clause("coordinator", ["segmentCoordinator"]),
		clause("processor", ["processor"]),
	];
	expect(applying(nodes, terms)).toEqual({
		consumer: ["consumer", "both", "provider", "nobody"],
		segmentCoordinator: ["coordinator"],
		systemVendor: ["processor"],
		public: [],
	});
	expect(applying(nodes, agreement)).toEqual({
		consumer: ["consumer", "both"],
		segmentCoordinator: ["provider", "nobody", "coordinator"],
		systemVendor: ["processor"],
		public: [],
	});
});

test("a clause that holds one that applies, applies; its other clauses do so only by themselves", () => {
	const nodes = [
		clause("theme", [], [clause("theirs", ["segmentCoordinator"]), clause("ours", ["consumer"])]),
		clause("others", [], [clause("coordinators", ["segmentCoordinator"])]),
	];
	expect(applying(nodes, terms)).toMatchObject({
		consumer: ["theme", "ours"],
		segmentCoordinator: ["theme", "theirs", "others", "coordinators"],
	});
});

test("what binds nobody explains the duties it stands beside", () => {
	const nodes = [
		clause(
			"incidents",
			[],
			[clause("meaning", []), clause("coordinators", ["segmentCoordinator"])],
		),
		clause("costs", [], [clause("free", []), clause("own", ["both"])]),
	];
	expect(applying(nodes, terms).segmentCoordinator).toEqual([
		"incidents",
		"meaning",
		"coordinators",
	]);
});

test("what a clause says that it concerns holds for all that stands in it, and for what it stands in", () => {
	const marked: Clause = {
		...clause("marked", ["consumer"], [clause("within", [], [clause("deep", ["provider"])])]),
		concerns: ["public"],
	};
	const nodes = [clause("theme", [], [marked, clause("beside", ["consumer"])])];
	expect(applying(nodes, terms).public).toEqual(["theme", "marked", "within", "deep"]);
});

test("a clause in a branch that is not decided counts", () => {
	const branch: Flow = {
		type: "alternative",
		condition: "Dersom noe:",
		children: [clause("in-branch", ["segmentCoordinator"])],
	};
	const nodes = [clause("theme", ["provider"], [branch])];
	expect(applying(nodes, terms).segmentCoordinator).toEqual(["theme", "in-branch"]);
	const [theme] = numberedClauses(nodes, words);
	expect(theme && [...boundWithin(theme)].sort()).toEqual(["provider", "segmentCoordinator"]);
});

test("duties are the reader's own, and not those of clauses within", () => {
	const node = clause("a", ["consumer", "both", "provider"], [clause("b", ["consumer"])]);
	expect(dutiesFor("consumer", { node })).toHaveLength(2);
	expect(dutiesFor("segmentCoordinator", { node })).toEqual([]);
	expect(dutiesFor("public", { node })).toEqual([]);
});

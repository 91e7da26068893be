import { mapPhrasing } from "./map-phrasing.ts";
import type { Appendix, Clause, Flow, List, Reference } from "./nodes.ts";
import { candidates } from "./references.ts";

/** «punkt» and «bilag», in the language of the document. */
export interface NumberingWords {
	readonly clause: string;
	readonly appendix: string;
}

/** Where a clause or an appendix ended up. */
interface Target {
	readonly id: string;
	readonly number: string;
	/** The appendix that a clause stands in. */
	readonly appendix?: Target;
	readonly isAppendix?: true;
}

/** What is passed down: how deep, in which appendix, and the letters used in this clause. */
interface Level {
	readonly number: string;
	readonly depth: number;
	readonly appendix?: Target;
	readonly clauses: Counter;
	readonly letters: Counter;
}

interface Counter {
	count: number;
}

/**
 * Gives each clause its number, each list item its mark and each reference the number it points to.
 * Clauses are counted through the document, 1, 1.1, 1.1.1, and in each appendix from 1 again;
 * letters run on through a clause, so that «bokstav c» means one thing.
 * @throws when a reference points to nothing, which the check of templates rules out
 */
export function numberDocument(flow: readonly Flow[], words: NumberingWords): Flow[] {
	const targets = new Map<string, Target>();
	const numbered = numberFlow(flow, topLevel(), targets);
	return mapPhrasing(numbered, (phrase) =>
		phrase.type === "reference" ? resolve(phrase, targets, words) : phrase,
	);
}

function topLevel(appendix?: Target): Level {
	const level = { number: "", depth: 0, clauses: { count: 0 }, letters: { count: 0 } };
	return appendix ? { ...level, appendix } : level;
}

function numberFlow(flow: readonly Flow[], level: Level, targets: Map<string, Target>): Flow[] {
	return flow.map((node): Flow => {
		switch (node.type) {
			case "clause":
				return numberClause(node, level, targets);
			case "appendix":
				return numberAppendix(node, targets);
			case "alternative":
			case "note":
				return { ...node, children: numberFlow(node.children, level, targets) };
			case "list":
				return markItems(node, level, targets);
			default:
				return node;
		}
	});
}

function numberClause(node: Clause, level: Level, targets: Map<string, Target>): Clause {
	level.clauses.count += 1;
	const number = [level.number, level.clauses.count].filter(Boolean).join(".");
	const { appendix } = level;
	targets.set(node.id, { id: node.id, number, ...(appendix ? { appendix } : {}) });
	const within: Level = {
		...level,
		number,
		depth: level.depth + 1,
		clauses: { count: 0 },
		letters: { count: 0 },
	};
	return {
		...node,
		number,
		depth: within.depth,
		children: numberFlow(node.children, within, targets),
	};
}

function numberAppendix(node: Appendix, targets: Map<string, Target>): Appendix {
	const target: Target = { id: node.id, number: node.number, isAppendix: true };
	targets.set(node.id, target);
	return { ...node, children: numberFlow(node.children, topLevel(target), targets) };
}

function markItems(node: List, level: Level, targets: Map<string, Target>): List {
	return {
		...node,
		children: node.children.map((item) => {
			if (node.ordered) level.letters.count += 1;
			const marker = node.ordered ? `${letter(level.letters.count)})` : "–";
			return { ...item, marker, children: numberFlow(item.children, level, targets) };
		}),
	};
}

/** 1 -> a, 26 -> z, 27 -> aa, as Word does it. */
function letter(count: number): string {
	const index = (count - 1) % 26;
	return String.fromCharCode(97 + index).repeat(Math.floor((count - 1) / 26) + 1);
}

function resolve(
	reference: Reference,
	targets: ReadonlyMap<string, Target>,
	words: NumberingWords,
): Reference {
	const id = candidates(reference.to).find((candidate) => targets.has(candidate));
	const target = id === undefined ? undefined : targets.get(id);
	if (!target) throw new Error(`Reference to nothing: ${reference.to}`);
	const { number, appendix, isAppendix } = target;
	return {
		type: "reference",
		to: target.id,
		kind: isAppendix ? "appendix" : "clause",
		label: isAppendix ? words.appendix : words.clause,
		number,
		...(appendix
			? { within: { to: appendix.id, label: words.appendix, number: appendix.number } }
			: {}),
	};
}

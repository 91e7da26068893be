import type { Document, Flow, Phrasing } from "../../../core/document/nodes.ts";

/** Blocks that stand one after the other in the same place. */
export interface Container {
	readonly flow: readonly Flow[];
	/** The id of the clause or the appendix that they stand in; empty at the top. */
	readonly at: string;
	/** They are guidance, and no part of the text. */
	readonly isAside: boolean;
}

/** Words that stand by themselves: a paragraph, a heading, a cell. */
export interface Sentence {
	readonly words: readonly Phrasing[];
	readonly at: string;
}

/** Every run of blocks in a document, the outer ones first. */
export function containersOf({ children }: Document): Container[] {
	return inner({ flow: children, at: "", isAside: false });
}

function inner(container: Container): Container[] {
	const { flow, at, isAside } = container;
	const within = flow.flatMap((node): Container[] => {
		switch (node.type) {
			case "clause":
			case "appendix":
				return inner({ flow: node.children, at: node.id, isAside });
			case "alternative":
				return inner({ flow: node.children, at, isAside });
			case "note":
				return inner({ flow: node.children, at, isAside: true });
			case "list":
				return node.children.flatMap(({ children }) => inner({ flow: children, at, isAside }));
			default:
				return [];
		}
	});
	return [container, ...within];
}

/** Every run of words in a document. */
export function sentencesOf(document: Document): Sentence[] {
	return containersOf(document).flatMap(({ flow, at }) =>
		flow.flatMap((node): Sentence[] => {
			switch (node.type) {
				case "paragraph":
				case "summary":
					return [{ words: node.children, at }];
				case "clause":
				case "appendix":
					return [{ words: node.title, at: node.id }];
				case "table":
					return node.children.flatMap((row) =>
						row.children.map((cell) => ({ words: cell.children, at })),
					);
				case "signatures":
					return node.children.flatMap(({ party, children }) => [
						{ words: party, at },
						...children.map((row) => ({ words: row.children, at })),
					]);
				default:
					return [];
			}
		}),
	);
}

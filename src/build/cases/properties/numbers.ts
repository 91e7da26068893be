import type { Flow } from "../../../core/document/nodes.ts";
import type { Breach, Property } from "./property.ts";

/** Clauses are numbered 1, 2, 3 at each level, with no gap and no repeat; so are letters within a clause. */
export const numbers: Property = ({ document }) => level(document.children, "", "");

/** @param number the clause that the blocks stand in, empty at the top of a document and of an appendix */
function level(flow: readonly Flow[], number: string, at: string): Breach[] {
	const breaches: Breach[] = [];
	let clauses = 0;
	let letters = 0;
	const see = (nodes: readonly Flow[]): void => {
		for (const node of nodes) {
			if (node.type === "clause") {
				clauses += 1;
				const expected = number === "" ? `${clauses}` : `${number}.${clauses}`;
				if (node.number !== expected || node.depth !== expected.split(".").length) {
					breaches.push({ rule: "clause-number-gap", at: `${node.id} ${node.number}` });
				}
				breaches.push(...level(node.children, node.number, node.id));
			} else if (node.type === "appendix") {
				breaches.push(...level(node.children, "", node.id));
			} else if (node.type === "list") {
				for (const item of node.children) {
					if (node.ordered) letters += 1;
					const expected = node.ordered ? `${letter(letters)})` : "–";
					if (item.marker !== expected) {
						breaches.push({ rule: "letter-gap", at: `${at} ${item.marker}` });
					}
					see(item.children);
				}
			} else if (node.type === "alternative" || node.type === "note") see(node.children);
		}
	};
	see(flow);
	return breaches;
}

const alphabet = "abcdefghijklmnopqrstuvwxyz";

function letter(count: number): string {
	const turns = Math.ceil(count / alphabet.length);
	return alphabet.charAt((count - 1) % alphabet.length).repeat(turns);
}

import { visit } from "../../../core/document/visit.ts";
import type { Breach, Property } from "./property.ts";

/** No two clauses or appendices share an id, and no two appendices a number. */
export const identities: Property = ({ document }) => {
	const ids = new Set<string>();
	const appendices = new Set<string>();
	const breaches: Breach[] = [];
	visit(document.children, (node) => {
		if (node.type !== "clause" && node.type !== "appendix") return;
		if (ids.has(node.id)) breaches.push({ rule: "id-twice", at: node.id });
		ids.add(node.id);
		if (node.type !== "appendix") return;
		if (node.number === "" || appendices.has(node.number)) {
			breaches.push({ rule: "appendix-number-twice", at: `${node.id} ${node.number}` });
		}
		appendices.add(node.number);
	});
	return breaches;
};

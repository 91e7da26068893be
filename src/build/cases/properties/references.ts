import { visit } from "../../../core/document/visit.ts";
import type { Breach, Property } from "./property.ts";

/** Every reference has a number, and points to something that stands. */
export const references: Property = ({ document }) => {
	const ids = new Set<string>();
	visit(document.children, (node) => {
		if (node.type === "clause" || node.type === "appendix") ids.add(node.id);
	});
	const breaches: Breach[] = [];
	visit(document.children, (node) => {
		if (node.type !== "reference") return;
		const { to, number, label, within } = node;
		const isSound = number !== "" && label !== "" && ids.has(to) && (!within || ids.has(within.to));
		if (!isSound) breaches.push({ rule: "dangling-reference", at: to });
	});
	return breaches;
};

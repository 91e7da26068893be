import type { Flow, Phrasing, Signature } from "../document/nodes.ts";
import { visit } from "../document/visit.ts";

/** Where the document is signed: by whom, and what is said there for guidance. */
export interface SigningPlace {
	readonly number: string;
	readonly title: readonly Phrasing[];
	readonly signatures: readonly Signature[];
	readonly guidance: readonly Flow[];
}

/** The places where a document is signed, in order: one, or one for each phase. */
export function signingPlaces(flow: readonly Flow[]): SigningPlace[] {
	const places: SigningPlace[] = [];
	visit(flow, (node) => {
		if (node.type !== "clause" && node.type !== "appendix") return;
		const { number, title } = node;
		const signatures = node.children.flatMap((child) =>
			child.type === "signatures" ? child.children : [],
		);
		const guidance = node.children.flatMap((child) =>
			child.type === "note" ? child.children : [],
		);
		if (signatures.length > 0) places.push({ number, title, signatures, guidance });
	});
	return places;
}

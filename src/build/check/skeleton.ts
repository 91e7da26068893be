import type { Condition, Place, Template, TemplateNode } from "../../core/template/nodes.ts";

/** One part of a template that is no word: a component, a field, a paragraph. */
export interface Bone {
	/** As an author writes it, or what the reader of Markdown calls it: `<Ref to="feil" />`, `paragraph`. */
	readonly name: string;
	/** How deep it stands within its clause. */
	readonly depth: number;
	readonly place: Place | undefined;
}

/** The parts of one clause or appendix, without those of the clauses within it; of the file, with an empty id. */
export interface BareClause {
	readonly id: string;
	readonly place: Place | undefined;
	readonly bones: readonly Bone[];
}

/** What is left of a template when the words are taken out of it. */
export function skeletonOf(template: Template, path: string): BareClause[] {
	const place: Place = { path, line: 1, column: 1 };
	const clauses: BareClause[] = [];
	const stated = [`id: ${template.id}`, `edition: "${template.edition}"`];
	const bones: Bone[] = stated.map((name) => ({ name, depth: 0, place }));
	clauses.push({ id: "", place, bones });
	gather(template.children, 0, bones, clauses);
	return clauses;
}

function gather(
	nodes: readonly TemplateNode[],
	depth: number,
	bones: Bone[],
	clauses: BareClause[],
): void {
	for (const node of nodes) {
		const name = nameOf(node);
		if (name === undefined) continue;
		bones.push({ name, depth, place: node.place });
		if (node.type === "clause" || node.type === "appendix") {
			const own: Bone[] = [];
			clauses.push({ id: node.id, place: node.place, bones: own });
			gather([...node.title, ...node.children], 0, own, clauses);
			continue;
		}
		for (const [branch, within] of branchesOf(node)) {
			if (branch && within.length > 0) bones.push({ name: branch, depth, place: node.place });
			gather(within, depth + 1, bones, clauses);
		}
	}
}

/** Each branch with the component that begins it; the first needs none. */
function branchesOf(node: TemplateNode): readonly (readonly [string, readonly TemplateNode[]])[] {
	switch (node.type) {
		case "when":
		case "inlineWhen":
			return [
				["", node.children],
				["<Otherwise>", node.otherwise],
			];
		case "each":
			return [
				["", node.children],
				["<None>", node.none],
			];
		case "table":
			return [
				["", node.columns],
				["<None>", node.none],
			];
		case "signature":
			return [
				["", node.party],
				["", node.children],
			];
		case "precedence":
			// Its words stand in a file of their own.
			return [];
		default:
			return "children" in node ? [["", node.children]] : [];
	}
}

/** Undefined for words, which differ. */
function nameOf(node: TemplateNode): string | undefined {
	switch (node.type) {
		case "text":
			return undefined;
		case "value":
			return `{${node.path}}`;
		case "reference":
			return `<Ref to="${node.to}" />`;
		case "term":
			return `<Term name="${node.name}">`;
		case "limit":
			return `<Limit name="${node.name}" />`;
		case "duty":
			return `<Duty by="${node.by}"${node.when === undefined ? "" : ' when="…"'}>`;
		case "when":
		case "inlineWhen":
			return `<When ${attributesOf(node.condition)}>`;
		case "each":
			return `<Each of="${node.of}" as="${node.as}">`;
		case "table":
			return `<Table of="${node.of}" as="${node.as}">`;
		case "terms":
			return `<Terms of="${node.of}" />`;
		case "clause": {
			const concerns = node.concerns ? ` concerns="${node.concerns.join(" ")}"` : "";
			return `<Clause id="${node.id}"${concerns}>`;
		}
		case "appendix":
			return `<Appendix id="${node.id}" number="${node.number}"${node.last === undefined ? "" : ` last="${node.last}"`}>`;
		case "link":
			return `[…](${node.url})`;
		case "list":
			return node.ordered ? "listOrdered" : "listUnordered";
		default:
			return components[node.type] ?? node.type;
	}
}

const components: Readonly<Partial<Record<TemplateNode["type"], string>>> = {
	column: "<Column>",
	signatures: "<Signatures>",
	signature: "<Signature>",
	signatureRow: "<Row>",
	precedence: "<Precedence />",
	summary: "<Summary>",
	note: "<Note>",
};

function attributesOf({ path, is, negated, answered }: Condition): string {
	const flags = [answered ? "answered" : "", negated ? "not" : ""].filter(Boolean);
	return [`field="${path}"`, ...(is ? [`is="${is.join(" ")}"`] : []), ...flags].join(" ");
}

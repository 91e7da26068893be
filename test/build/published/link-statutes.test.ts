import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkStatutes } from "../../../src/build/published/link-statutes.ts";
import type { DocumentNode, Flow, Link, Phrasing } from "../../../src/core/document/nodes.ts";
import { plainText } from "../../../src/core/document/plain-text.ts";
import { visit } from "../../../src/core/document/visit.ts";
import { draftOf } from "../../core/assemble/draft-of.ts";

const statutes = {
	acts: ["postloven"],
	addressOf: ({ act, provision }: { act: string; provision?: string }) =>
		act === "postloven" && provision
			? `/hjemler/${act}-${provision.replace(" ", "-")}/`
			: undefined,
};

function linksIn(nodes: readonly DocumentNode[]): string[] {
	const found: string[] = [];
	visit(nodes, (node) => {
		if (node.type === "link") found.push(`${plainText(node.children)} → ${node.url}`);
	});
	return found;
}

const linked = (blocks: string) =>
	linksIn(linkStatutes(draftOf(blocks).document.children, statutes)).map((one) =>
		one.replaceAll("\u00a0", " "),
	);

describe("a provision that running text cites", () => {
	test("leads to where it is explained, wherever it stands in the sentence", () => {
		expect(
			linked(
				'Etter postloven §§ 3 og 4 **og <Duty by="consumer">etter § 37 a</Duty>** gjelder noe.\n\n- Se postloven § 5.',
			),
		).toEqual([
			"postloven §§ 3 → /hjemler/postloven-3/",
			"4 → /hjemler/postloven-4/",
			"§ 37 a → /hjemler/postloven-37-a/",
			"postloven § 5 → /hjemler/postloven-5/",
		]);
	});

	test("is left as it is where nothing explains it", () => {
		expect(linked("Etter straffeloven § 3 og postloven.")).toEqual([]);
	});

	test("is left as it is in a title, in a summary and in a link", () => {
		expect(
			linked(
				'<Clause id="a" title="Om postloven § 3">\n\n<Summary>Etter postloven § 3.</Summary>\n\nSe [postloven § 3](https://eksempel.example/).\n\n<Signatures><Signature party="Etter postloven § 3"><Row label="Dato" /></Signature></Signatures>\n\n</Clause>',
			),
		).toEqual(["postloven § 3 → https://eksempel.example/"]);
	});

	test("belongs to an act of its own paragraph", () => {
		expect(linked("Etter postloven § 3.\n\nEtter § 4.")).toEqual([
			"postloven § 3 → /hjemler/postloven-3/",
		]);
	});
});

/** Sentences of any form, with acts and provisions among the words. */
const phrases = fc.letrec<{ phrase: Phrasing; phrases: Phrasing[] }>((tie) => ({
	phrases: fc.array(tie("phrase"), { maxLength: 4 }),
	phrase: fc.oneof(
		{ depthSize: "small" },
		fc
			.array(
				fc.constantFrom("postloven ", "§ 3", "§§ 1, 2 og 37 a", " og ", "skal ", "artikkel 4"),
				{
					maxLength: 5,
				},
			)
			.map((words): Phrasing => ({ type: "text", value: words.join("") })),
		tie("phrases").map((children): Phrasing => ({ type: "strong", children })),
		tie("phrases").map((children): Phrasing => ({ type: "duty", by: "consumer", children })),
		tie("phrases").map(
			(children): Phrasing => ({ type: "link", url: "https://a.example", children }),
		),
	),
})).phrases;

function hasLinkWithinLink(nodes: readonly DocumentNode[]): boolean {
	let found = false;
	visit(nodes, (node) => {
		if (node.type === "link" && linksIn((node as Link).children).length > 0) found = true;
	});
	return found;
}

test("linking changes no word, and puts no link within a link", () => {
	fc.assert(
		fc.property(phrases, (children) => {
			const flow: Flow[] = [{ type: "paragraph", children }];
			const [after] = linkStatutes(flow, statutes) as Extract<Flow, { type: "paragraph" }>[];
			expect(plainText(after?.children ?? [])).toBe(plainText(children));
			if (!hasLinkWithinLink(flow)) expect(hasLinkWithinLink(after ? [after] : [])).toBe(false);
		}),
	);
});

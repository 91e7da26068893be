import { expect, test } from "vitest";
import { mapTemplate } from "../../../src/core/template/map-template.ts";
import type { TemplateNode } from "../../../src/core/template/nodes.ts";
import { declarationTemplate } from "../../helpers/drafts.ts";
import { templateOf } from "../assemble/draft-of.ts";

test("a template in which nothing changes is as it was", () => {
	const template = declarationTemplate();
	expect(mapTemplate(template, (node) => node)).toEqual(template);
});

test("every node is seen, those within before those above, wherever they stand", () => {
	const seen: string[] = [];
	const template = templateOf(
		[
			'<Clause id="a" title="Om {consumer.name}">',
			'<Table of="contacts" as="contact" caption="Alle"><Column title="Navn">{contact.name}</Column><None>Ingen.</None></Table>',
			'<When field="inSegment" is="yes">Ja.<Otherwise>Nei.</Otherwise></When>',
			'<Signatures><Signature party="For {provider.name}"><Row label="Navn">{signatory.name}</Row></Signature></Signatures>',
			"</Clause>",
		].join("\n\n"),
	);
	mapTemplate(template, (node) => {
		seen.push(node.type === "text" ? node.value : node.type === "value" ? node.path : node.type);
		return node;
	});
	expect(seen.join(" | ")).toBe(
		"Om  | consumer.name | contact.name | column | Ingen. | paragraph | table | Ja. | paragraph | Nei. | paragraph | when | For  | provider.name | signatory.name | signatureRow | signature | signatures | clause",
	);
});

test("a node may become several, or none", () => {
	const template = templateOf("En.\n\n<Note>\n\nTo.\n\n</Note>\n\nTre **fire**.");
	const changed = mapTemplate(template, (node): TemplateNode | TemplateNode[] => {
		if (node.type === "note") return [];
		if (node.type === "strong") return [...node.children, ...node.children];
		return node;
	});
	const words = changed.children.map((node) =>
		node.type === "paragraph"
			? node.children.map((one) => (one.type === "text" ? one.value : "")).join("|")
			: "",
	);
	expect(words).toEqual(["En.", "Tre |fire|fire|."]);
});

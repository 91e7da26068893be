import type { Setting } from "../../../src/build/cases/setting.ts";
import { type Change, mapTemplate } from "../../../src/core/template/map-template.ts";
import type { Flow, Phrasing, TemplateNode } from "../../../src/core/template/nodes.ts";
import { settingWith } from "./content.ts";

/** Mistakes that an author may make, made mechanically in a sound template. */

type Node<Type extends TemplateNode["type"]> = Extract<TemplateNode, { type: Type }>;

/** Changes every node of a type that the test picks; fails when it picks none. */
export function mutate<Type extends TemplateNode["type"]>(
	setting: Setting,
	type: Type,
	pick: (node: Node<Type>) => boolean,
	change: (node: Node<Type>) => ReturnType<Change>,
): Setting {
	let picked = 0;
	const template = mapTemplate(setting.template, (node) => {
		if (node.type !== type || !pick(node as Node<Type>)) return node;
		picked += 1;
		return change(node as Node<Type>);
	});
	if (picked === 0) throw new Error(`Nothing to mutate: ${type}`);
	return { ...setting, template };
}

/** Whether a node of the tree, or anything within it, is a reference to this id. */
export function refersTo(node: unknown, id: string): boolean {
	return JSON.stringify(node).includes(`"type":"reference","to":"${id}"`);
}

/** Whether a clause with this id stands within. */
export function holdsClause(node: unknown, id: string): boolean {
	return JSON.stringify(node).includes(`"type":"clause","id":"${id}"`);
}

/** Words as an author writes them, as blocks of a template. */
export function blocks(source: string): readonly Flow[] {
	return settingWith(source).template.children;
}

export function words(source: string): readonly Phrasing[] {
	const [paragraph] = blocks(source);
	return paragraph?.type === "paragraph" ? paragraph.children : [];
}

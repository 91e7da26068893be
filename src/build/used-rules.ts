import postcss, { type AtRule, type Container, type Root, type Rule } from "postcss";
import { canMatch } from "./can-match.ts";
import { namesInPage, namesInScripts } from "./names-in.ts";

/**
 * The rules of a stylesheet that can apply to a page, and the variables that those use. A rule goes only when each of
 * its selectors needs a class, an element or an attribute that the page has nothing of; what depends on a state stays.
 * @param html a page, or several
 * @param scripts the text of all scripts that may add to it
 */
export function usedRules(css: string, html: string, scripts = ""): string {
	const page = namesInPage(html);
	const added = namesInScripts(scripts);
	const names = scripts === "" ? page.names : new Set([...page.names, ...added.names]);
	const hasAttribute = (name: string, value: string | undefined) =>
		page.hasAttribute(name, value) || added.hasAttribute(name, value);
	const root = postcss.parse(css);
	root.walkRules((rule) => {
		if (isMoment(rule)) return;
		const used = rule.selectors.filter((selector) => canMatch(selector, names, hasAttribute));
		if (used.length === 0) rule.remove();
		else if (used.length < rule.selectors.length) rule.selectors = used;
	});
	while (removeUnusedVariables(root, html + scripts));
	removeEmpty(root);
	return root.toString();
}

/** «from» and «to» are moments of an animation, no elements. */
function isMoment({ parent }: Rule): boolean {
	return parent?.type === "atrule" && (parent as AtRule).name.endsWith("keyframes");
}

/** Takes out variables that nothing reads. Says whether there were any: what they read may then be unread too. */
function removeUnusedVariables(root: Root, others: string): boolean {
	const uses = `${root}${others}`.matchAll(/var\(\s*(--[\w-]+)/g);
	const read = new Set([...uses].map(([, name]) => name));
	let found = false;
	root.walkDecls(/^--/, (declaration) => {
		if (read.has(declaration.prop)) return;
		declaration.remove();
		found = true;
	});
	return found;
}

/** Takes out what holds nothing any more. A layer keeps its place among the others. */
function removeEmpty(within: Container): void {
	within.each((node) => {
		if (!("nodes" in node) || !node.nodes) return;
		removeEmpty(node);
		if (node.nodes.length > 0) return;
		const isLayer = node.type === "atrule" && node.name === "layer" && node.params !== "";
		if (isLayer) node.replaceWith(postcss.atRule({ name: "layer", params: node.params }));
		else node.remove();
	});
}

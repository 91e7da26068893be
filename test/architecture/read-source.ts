import ts from "typescript";

/** One import in a source file, of whatever form. */
export interface Import {
	readonly line: number;
	/** As it is written, or «(computed)» when that is no plain string. */
	readonly specifier: string;
	/** Both `import type` and `export type … from` and `import("x").Y` as a type. */
	readonly typeOnly: boolean;
	/** By `import()`. */
	readonly lazy: boolean;
	/** From a `<script>` of an .astro file. */
	readonly inScript: boolean;
}

/** A name that is used: `Intl`, `.localeCompare`, `Date.now`, or `new Date()` when it has no arguments. */
export interface Use {
	readonly line: number;
	readonly name: string;
}

export interface Source {
	readonly imports: readonly Import[];
	readonly uses: readonly Use[];
}

/** Reads the imports and the names used of a .ts or .astro file. */
export function readSource(path: string, text: string): Source {
	const parts = path.endsWith(".astro") ? astroParts(text) : [{ text, inScript: false }];
	const imports: Import[] = [];
	const uses: Use[] = [];
	for (const { text, inScript } of parts) {
		const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
		const lineOf = (node: ts.Node): number =>
			file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
		const visit = (node: ts.Node): void => {
			const line = lineOf(node);
			const found = importIn(node);
			if (found) imports.push({ line, inScript, ...found });
			uses.push(...namesIn(node).map((name) => ({ line, name })));
			ts.forEachChild(node, visit);
		};
		visit(file);
	}
	return { imports, uses };
}

interface Part {
	readonly text: string;
	readonly inScript: boolean;
}

/** The frontmatter and each script of an .astro file, each on the line where it stands. */
function astroParts(text: string): Part[] {
	const linesBefore = (end: number): string => text.slice(0, end).replace(/[^\n]/g, "");
	const part = ([start, end]: [number, number], inScript: boolean): Part => ({
		text: linesBefore(start) + text.slice(start, end),
		inScript,
	});
	const parts: Part[] = [];
	const frontmatter = /^---\n([\s\S]*?)^---/dm.exec(text)?.indices?.[1];
	if (frontmatter) parts.push(part(frontmatter, false));
	for (const { index, indices, 1: attributes = "" } of text.matchAll(scriptElement)) {
		if (indices?.[2]) parts.push(part(indices[2], true));
		const source = /\bsrc=(["'][^"']+["'])/.exec(attributes)?.[1];
		if (source) parts.push({ text: `${linesBefore(index)}import ${source};`, inScript: true });
	}
	return parts;
}

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/dg;

function importIn(node: ts.Node): Pick<Import, "specifier" | "typeOnly" | "lazy"> | undefined {
	if (ts.isImportDeclaration(node)) {
		const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
		return { specifier: written(node.moduleSpecifier), typeOnly, lazy: false };
	}
	if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
		return { specifier: written(node.moduleSpecifier), typeOnly: node.isTypeOnly, lazy: false };
	}
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		return { specifier: written(node.argument.literal), typeOnly: true, lazy: false };
	}
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
		return { specifier: written(node.arguments[0]), typeOnly: false, lazy: true };
	}
	if (ts.isCallExpression(node) && node.expression.getText() === "import.meta.glob") {
		return { specifier: written(node.arguments[0]), typeOnly: false, lazy: false };
	}
	return undefined;
}

function written(node: ts.Node | undefined): string {
	return node && ts.isStringLiteralLike(node) ? node.text : "(computed)";
}

function namesIn(node: ts.Node): string[] {
	if (ts.isPropertyAccessExpression(node)) {
		return [`.${node.name.text}`, `${node.expression.getText()}.${node.name.text}`];
	}
	if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
		const name = node.argumentExpression.text;
		return [`.${name}`, `${node.expression.getText()}.${name}`];
	}
	if (ts.isNewExpression(node) && !node.arguments?.length) {
		return [`new ${node.expression.getText()}()`];
	}
	if (ts.isCallExpression(node) && !node.arguments.length) {
		return [`${node.expression.getText()}()`];
	}
	return ts.isIdentifier(node) && standsAlone(node) ? [node.text] : [];
}

/** Not the name of a property, as in `a.window` and `{ window: 1 }`. */
function standsAlone(node: ts.Identifier): boolean {
	const { parent } = node;
	if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) {
		return (ts.isQualifiedName(parent) ? parent.left : parent.expression) === node;
	}
	const named = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
	return !(named && parent.name === node);
}

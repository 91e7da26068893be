import { LineCounter, parseDocument } from "yaml";
import type { AuthorIssue } from "../../core/issue.ts";
import type { Place } from "../../core/template/nodes.ts";

/** As much of a zod schema as reading data needs. */
interface DataSchema<Data> {
	safeParse(data: unknown): {
		readonly success: boolean;
		readonly data?: Data | undefined;
		readonly error?: { readonly issues: readonly DataIssue[] } | undefined;
	};
}

interface DataIssue {
	readonly code?: string | undefined;
	readonly path: readonly PropertyKey[];
	readonly message: string;
	readonly keys?: readonly string[];
	readonly expected?: unknown;
	readonly values?: readonly unknown[];
	readonly pattern?: string;
	readonly input?: unknown;
}

/** What came out of a data file: the data when it is sound, and where each key stands. */
export interface YamlFile<Data> {
	readonly data: Data | undefined;
	readonly issues: readonly AuthorIssue[];
	/** The place of a value by its keys; of the nearest parent when it is not there. */
	readonly placeOf: (keys: readonly PropertyKey[]) => Place;
}

/** Reads YAML by a schema; each mistake has its place in the file. */
export function readYaml<Data>(
	source: string,
	path: string,
	schema: DataSchema<Data>,
): YamlFile<Data> {
	const lines = new LineCounter();
	const document = parseDocument(source, { lineCounter: lines });
	const place = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { path, line, column: col };
	};
	const placeOf = (keys: readonly PropertyKey[]): Place => {
		for (let length = keys.length; length > 0; length -= 1) {
			const node = document.getIn(keys.slice(0, length), true) as
				| { range?: readonly number[] }
				| undefined;
			if (node?.range) return place(node.range[0] ?? 0);
		}
		return place(0);
	};
	const syntax = document.errors.map(
		(error): AuthorIssue => ({
			rule: "data-syntax",
			values: { reason: error.message.split("\n")[0] ?? "" },
			place: place(error.pos[0]),
		}),
	);
	if (syntax.length > 0) return { data: undefined, issues: syntax, placeOf };
	const result = schema.safeParse(document.toJS());
	const issues = (result.error?.issues ?? []).flatMap((issue) =>
		asAuthorIssues(issue, document.toJS(), placeOf),
	);
	return { data: result.success ? result.data : undefined, issues, placeOf };
}

function asAuthorIssues(
	{ path, keys, expected, values, pattern, code }: DataIssue,
	data: unknown,
	placeOf: (keys: readonly PropertyKey[]) => Place,
): AuthorIssue[] {
	const key = path.join(".");
	if (keys) {
		return keys.map((unknown) => ({
			rule: "data-unknown-key",
			values: { key: [...path, unknown].join("."), valid: "" },
			place: placeOf([...path, unknown]),
		}));
	}
	const found = path.reduce(
		(value: unknown, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
		data,
	);
	const place = placeOf(path);
	if (found === undefined) return [{ rule: "data-missing-key", values: { key }, place }];
	const wanted =
		values?.join(", ") ?? pattern ?? (expected === undefined ? (code ?? "") : String(expected));
	return [
		{ rule: "data-value", values: { key, found: JSON.stringify(found), expected: wanted }, place },
	];
}

import type { Target, TargetOf } from "./fields-of-tags.ts";

/** What is no longer in a document. */
export interface Gone {
	/** Rows of which no control is left: `{ list: "contacts", id: "2" }`. */
	readonly rows: readonly { readonly list: string; readonly id: string }[];
	/** Other answers of which no control is left. */
	readonly answers: readonly Target[];
}

/**
 * Finds what was taken out of a document by hand.
 * @param stood the paths of the controls when the file was made
 * @param standing the paths or tags of those that are in it now
 */
export function goneFrom(
	stood: readonly string[],
	standing: ReadonlySet<string>,
	targetOf: TargetOf,
): Gone {
	const before = targetsOf(stood);
	const now = targetsOf([...standing]);
	const rowsNow = new Set(now.map(rowName));
	const pathsNow = new Set(now.map(({ path }) => path));
	const rows = new Map<string, Gone["rows"][number]>();
	const answers = new Map<string, Target>();
	for (const target of before) {
		const { row, path, derived } = target;
		const name = rowName(target);
		if (row?.id !== undefined && name !== undefined && !rowsNow.has(name)) {
			rows.set(name, { list: row.list, id: row.id });
		} else if (!derived && !pathsNow.has(path)) answers.set(path, target);
	}
	return { rows: [...rows.values()], answers: [...answers.values()] };

	function targetsOf(paths: readonly string[]): Target[] {
		return paths.flatMap((path) => targetOf(path) ?? []);
	}
}

function rowName({ row }: Target): string | undefined {
	return row?.id === undefined ? undefined : `${row.list}.${row.id}`;
}

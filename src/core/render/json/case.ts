import type { StoredCase } from "../../document/draft.ts";

/** Where the JSON Schema of a kind of case stands on the site: `/skjema/consumer-1.json`. */
export function caseSchemaPath({
	kind,
	schemaVersion,
}: Pick<StoredCase, "kind" | "schemaVersion">): string {
	return `/skjema/${kind}-${schemaVersion}.json`;
}

/**
 * A case as a file of its own, to be taken up again here or read by another program.
 * @param site the address of the site, without a slash at the end
 */
export function renderCaseJson({ schemaVersion, kind, answers }: StoredCase, site: string): string {
	const $schema = `${site}${caseSchemaPath({ kind, schemaVersion })}`;
	return `${JSON.stringify({ $schema, schemaVersion, kind, answers }, null, "\t")}\n`;
}

import type { Rule } from "../analysis.ts";

/**
 * What may be left empty must stand where it is known to be filled in: within a `When … answered` over it.
 * A condition that was not read is no guard, so a file that is not sound is not judged.
 */
export const optional: Rule = ({ documents }) =>
	documents.flatMap(({ uses }) =>
		uses.flatMap(({ path, place, scope, condition, found, file }) => {
			if (typeof found === "string" || !found.entry.optional || !file.sound) return [];
			if (condition?.answered || scope.answered.has(path)) return [];
			return [{ rule: "unguarded-optional", values: { found: path }, place }];
		}),
	);

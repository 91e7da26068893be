import { isDeepStrictEqual } from "node:util";
import { type AssemblyInput, assemble } from "../../core/assemble/assemble.ts";
import { viewOf } from "../../core/facts/view.ts";
import { properties } from "./properties/index.ts";
import type { Breach, DocumentRule } from "./properties/property.ts";
import type { Setting } from "./setting.ts";
import { wordlessLists } from "./wordless-lists.ts";

/** What a case makes of a template. */
export interface CaseBreach {
	readonly rule: DocumentRule | "assembly-fails" | "list-without-none" | "not-deterministic";
	readonly at: string;
}

const today = "2026-11-23";

/** Finds what is wrong with the document that one case gives. */
export type Examine = (answers: unknown) => readonly CaseBreach[];

/** Assembles a case, twice, and holds the document against every property. */
export function examiner(setting: Setting): Examine {
	const { template, kind, catalogue, language } = setting;
	const findWordless = wordlessLists(setting);
	return (answers) => {
		const input = (): AssemblyInput => {
			const view = viewOf(kind, structuredClone(answers) as never, catalogue, language);
			return { view, catalogue, language, today };
		};
		try {
			const draft = assemble(template, input());
			const breaches: CaseBreach[] = [
				...properties.flatMap((property): readonly Breach[] => property(draft, input())),
				...findWordless(answers).map((at) => ({ rule: "list-without-none" as const, at })),
			];
			if (isDeepStrictEqual(draft, assemble(template, input()))) return breaches;
			return [...breaches, { rule: "not-deterministic", at: template.id }];
		} catch (error) {
			return [{ rule: "assembly-fails", at: (error as Error).message }];
		}
	};
}

import type { Language } from "../../../language.ts";
import { type Packed, pack } from "../zip.ts";
import { fontTable, webSettings } from "./fixed.ts";
import { numbering } from "./numbering.ts";
import { packageRelationships, storedCaseRelationships } from "./package.ts";
import { settings } from "./settings.ts";
import { storedCaseProperties } from "./stored-case.ts";
import { styles } from "./styles.ts";
import { theme } from "./theme.ts";

type Parts = Readonly<Record<string, Packed>>;

const ready = new Map<Language, Parts>();
let storedCaseReady: Parts | undefined;

/** The parts that are the same in every draft of a language, compressed the first time they are asked for. */
export function fixedParts(language: Language): Parts {
	const known = ready.get(language);
	if (known !== undefined) return known;
	const parts: Parts = {
		"_rels/.rels": pack(packageRelationships),
		"word/fontTable.xml": pack(fontTable),
		"word/numbering.xml": pack(numbering()),
		"word/settings.xml": pack(settings(language)),
		"word/styles.xml": pack(styles(language)),
		"word/theme/theme1.xml": pack(theme),
		"word/webSettings.xml": pack(webSettings),
	};
	ready.set(language, parts);
	return parts;
}

/** What stands round the case in a file that has it. */
export function fixedCaseParts(): Parts {
	storedCaseReady ??= {
		"customXml/_rels/item1.xml.rels": pack(storedCaseRelationships),
		"customXml/itemProps1.xml": pack(storedCaseProperties),
	};
	return storedCaseReady;
}

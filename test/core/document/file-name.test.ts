import { expect, test } from "vitest";
import { fileName } from "../../../src/core/document/file-name.ts";
import { draftOfCase } from "../../helpers/drafts.ts";

test("a file has a name by document, language, day and whether something is open", () => {
	expect(fileName(draftOfCase("kommune").document)).toBe("egenerklaering-2026-11-23");
	expect(fileName(draftOfCase("kommune", "nn").document)).toBe("egenerklaering-nn-2026-11-23");
	expect(fileName(draftOfCase("tomt-skjema", "nn").document)).toBe(
		"egenerklaering-nn-2026-11-23-utkast",
	);
});

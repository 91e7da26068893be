import { expect, test } from "vitest";
import type { Catalogue } from "../../../src/core/schema/catalogue.ts";
import { wordValue } from "../../../src/core/wording/value.ts";

const service = (name: string) => ({
	dataCategories: [{ id: "adresser", name: { nb: name, nn: `${name} nn` } }],
});
const catalogue = {
	services: { register: service("adresser, også tidligere"), skatt: service("bostedsadresse") },
	legalBases: {},
	questions: {},
} as unknown as Catalogue;

test("data of one id in two services have each the words of their own", () => {
	const entry = { kind: "entries", of: "dataCategories", fields: [] } as const;
	const said = (rowId?: string) =>
		wordValue(["adresser"], "services.dataCategories", entry, catalogue, "nb", rowId);
	expect(said("register")).toBe("adresser, også tidligere");
	expect(said("skatt")).toBe("bostedsadresse");
	// A service that is gone leaves the words of another rather than an id.
	expect(said("borte")).toBe("adresser, også tidligere");
});

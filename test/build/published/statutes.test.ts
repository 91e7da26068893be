import { expect, test } from "vitest";
import { knownStatutes } from "../../../src/build/published/statutes.ts";
import { contentWith } from "../check/content-with.ts";

const basis = (act: string, reference: string) => `act: ${act}
citation: LOV-2016-05-27-14
reference:
  nb: ${reference}
url: https://lovdata.no/
roles: []
openTo: []
opens:
  nb: Ingenting.
textDate: "2026-05-02"
checked: "2026-11-23"
`;
const { acts, has, idOf } = knownStatutes(
	contentWith({
		"content/legal-bases/postloven-37-a.yaml": basis("postloven", "postloven § 37 a første ledd"),
		"content/legal-bases/postloven-37-a-annet.yaml": basis(
			"postloven",
			"postloven § 37 a annet ledd",
		),
		"content/legal-bases/pensjon-45.yaml": basis(
			"lov om Statens pensjonskasse",
			"lov om Statens pensjonskasse § 45",
		),
	}),
);

test("each act is known once, by its name", () => {
	expect(acts).toEqual(["lov om Statens pensjonskasse", "postloven", "skatteforvaltningsloven"]);
	expect(has({ act: "lov om statens pensjonskasse" })).toBe(true);
	expect(has({ act: "straffeloven" })).toBe(false);
});

test("a provision is known by what its reference cites, without the parts of it", () => {
	expect(idOf({ act: "skatteforvaltningsloven", provision: "3-3" })).toBe(
		"skatteforvaltningsloven-3-3",
	);
	expect(idOf({ act: "lov om statens pensjonskasse", provision: "45" })).toBe("pensjon-45");
	expect(has({ act: "postloven", provision: "37 a" })).toBe(true);
	expect(has({ act: "postloven", provision: "37" })).toBe(false);
	expect(idOf({ act: "postloven" })).toBeUndefined();
});

test("of several for a provision, the one for the whole of it stands for it", () => {
	const { idOf } = knownStatutes(
		contentWith({
			"content/legal-bases/pensjon-45-annet.yaml": basis(
				"pensjonsloven",
				"pensjonsloven § 45 annet ledd",
			),
			"content/legal-bases/pensjon-45.yaml": basis("pensjonsloven", "pensjonsloven § 45"),
		}),
	);
	expect(idOf({ act: "pensjonsloven", provision: "45" })).toBe("pensjon-45");
});

test("of several for parts of a provision, the first by name stands for it", () => {
	expect(idOf({ act: "postloven", provision: "37 a" })).toBe("postloven-37-a-annet");
});

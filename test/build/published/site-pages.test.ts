import { expect, test } from "vitest";
import type { Content } from "../../../src/build/content/content.ts";
import {
	proseFor,
	proseForReader,
	proseGroups,
} from "../../../src/build/published/prose-groups.ts";
import { registersOf } from "../../../src/build/published/registers.ts";
import type { ProsePage } from "../../../src/core/schema/prose-page.ts";
import { contentWith } from "../check/content-with.ts";
import { termsFiles } from "./terms-files.ts";

function prose(...addresses: readonly string[]): Pick<Content, "prose"> {
	const page = (address: string): ProsePage => {
		return { title: address, description: "", address, lead: "" };
	};
	const files = addresses.map((address) => ({ page: page(address) }));
	return { prose: files as unknown as Content["prose"] };
}

test("pages of prose that stand below another belong to it, in their order; the rest stand alone", () => {
	const { families, alone } = proseGroups(prose("/m/a/", "/om/", "/m/", "/m/b/", "/mer/"));
	expect(families.map(({ head, below }) => [head, ...below].map(({ address }) => address))).toEqual(
		[["/m/", "/m/a/", "/m/b/"]],
	);
	expect(alone.map(({ address }) => address)).toEqual(["/om/", "/mer/"]);
});

test("what to read on is what the site says, in that order, as far as there is such a page", () => {
	const reading = { about: "/om/", readers: { alle: ["/m/", "/borte/", "/om/"] } };
	const content = {
		...prose("/om/", "/m/"),
		site: { data: { reading } } as unknown as Content["site"],
	};
	expect(proseFor(content, "about")?.address).toBe("/om/");
	expect(proseFor(content, "withoutBasis")).toBeUndefined();
	expect(proseForReader(content, "alle").map(({ address }) => address)).toEqual(["/m/", "/om/"]);
	expect(proseForReader(content, "segmentansvarlig")).toEqual([]);
});

test("a register that the content has nothing for is left out", () => {
	const without = { coverage: undefined, glossary: undefined, timeLimits: undefined };
	const content: Content = { ...contentWith(termsFiles), ...without };
	expect(registersOf(content)).toEqual(["tjenester", "hjemler", "plikter"]);
	expect(registersOf({ ...content, services: {}, legalBases: {} })).toEqual(["plikter"]);
});

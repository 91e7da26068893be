import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { renderDocx } from "../../../../src/core/render/docx/index.ts";
import { opened } from "./opened.ts";
import { sampleDraft } from "./sample.ts";
import { all, at, elements } from "./xml.ts";

const file = opened(sampleDraft(false));

/** The folder of the parts that a list of relationships is about. */
function baseOf(path: string): string {
	return path.replace(/_rels\/[^/]*$/, "");
}

describe("the package", () => {
	it("is flat and in the order of the paths, the content types first", () => {
		expect(file.paths[0]).toBe("[Content_Types].xml");
		expect(file.paths).toEqual([...file.paths].sort());
		expect(file.paths.filter((path) => path.endsWith("/"))).toEqual([]);
	});

	it("has every part that Word expects", () => {
		expect(file.paths).toEqual(
			expect.arrayContaining([
				"word/document.xml",
				"word/styles.xml",
				"word/numbering.xml",
				"word/settings.xml",
				"word/webSettings.xml",
				"word/fontTable.xml",
				"word/theme/theme1.xml",
				"word/header1.xml",
				"word/footer1.xml",
				"docProps/core.xml",
				"docProps/custom.xml",
			]),
		);
	});

	it("is well-formed in every part", () => {
		for (const path of file.paths) expect(() => file.xml(path), path).not.toThrow();
	});

	it("says of every part what it is, and of no other", () => {
		const types = file.xml("[Content_Types].xml");
		const named = all(types, "Override").map(({ attributes }) => attributes.PartName?.slice(1));
		for (const path of named) expect(file.paths).toContain(path);
		const plain = file.paths.filter((path) => !named.includes(path));
		expect(plain.filter((path) => !path.endsWith(".rels"))).toEqual([
			"[Content_Types].xml",
			"customXml/item1.xml",
		]);
	});

	it("has a part for every relationship, and a relationship for every part", () => {
		const lists = file.paths.filter((path) => path.endsWith(".rels"));
		const targets = lists.flatMap((list) =>
			all(file.xml(list), "Relationship")
				.filter(({ attributes }) => attributes.TargetMode !== "External")
				.map(({ attributes }) => new URL(attributes.Target ?? "", `x:/${baseOf(list)}`).pathname),
		);
		const parts = file.paths.filter((path) => !/\.rels$|^\[/.test(path));
		expect(targets.map((path) => path.slice(1)).sort()).toEqual(parts);
	});

	it("has unique relationship ids, and one for each that the document uses", () => {
		const ids = all(file.xml("word/_rels/document.xml.rels"), "Relationship").map(
			({ attributes }) => attributes.Id,
		);
		expect(new Set(ids).size).toBe(ids.length);
		const used = [...file.text("word/document.xml").matchAll(/r:id="([^"]*)"/g)];
		expect(used.length).toBeGreaterThan(3);
		for (const [, id] of used) expect(ids).toContain(id);
	});
});

describe("the same draft", () => {
	it("gives the same bytes each time", () => {
		const bytes = renderDocx(sampleDraft(false), { answers: true });
		expect(renderDocx(sampleDraft(false), { answers: true })).toEqual(bytes);
		renderDocx(sampleDraft(true), { answers: false });
		expect(renderDocx(sampleDraft(false), { answers: true })).toEqual(bytes);
	});

	it("gives the same bytes in every time zone", () => {
		const path = (name: string): string =>
			JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));
		const script = `
			import { createHash } from "node:crypto";
			import { renderDocx } from ${path("../../../../src/core/render/docx/index.ts")};
			import { sampleDraft } from ${path("./sample.ts")};
			const bytes = renderDocx(sampleDraft(false), { answers: true });
			console.log(new Date(0).getHours(), createHash("sha256").update(bytes).digest("hex"));`;
		const inZone = (TZ: string): string[] =>
			execFileSync(process.execPath, ["--input-type=module", "-e", script], {
				env: { ...process.env, TZ, LANG: "C" },
				encoding: "utf8",
			})
				.trim()
				.split(" ");
		const runs = ["UTC", "America/New_York", "Pacific/Kiritimati"].map(inZone);
		expect(new Set(runs.map(([hour]) => hour)).size).toBe(3);
		expect(new Set(runs.map(([, bytes]) => bytes)).size).toBe(1);
	});
});

describe("the core properties", () => {
	const core = file.xml("docProps/core.xml");
	const text = (name: string): string | undefined => at(core, name)?.children.join("");

	it("have title, edition, language, status and the date of the draft", () => {
		expect(text("dc:title")).toBe("Egenerklæring om bruk av opplysninger fra Skatteetaten");
		expect(text("dc:subject")).toBe("Utgave 0.1");
		expect(text("dc:language")).toBe("nb-NO");
		expect(text("cp:contentStatus")).toBe("UTKAST");
		expect(text("dcterms:created")).toBe("2026-11-23T00:00:00Z");
		expect(text("dcterms:modified")).toBe("2026-11-23T00:00:00Z");
	});

	it("name no person and no program", () => {
		expect(elements(core).map(({ name }) => name)).not.toContain("dc:creator");
		expect(elements(core).map(({ name }) => name)).not.toContain("cp:lastModifiedBy");
	});

	it("have no status when the document is complete", () => {
		const complete = opened(sampleDraft(true)).text("docProps/core.xml");
		expect(complete).not.toContain("contentStatus");
	});
});

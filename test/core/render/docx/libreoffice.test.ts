import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../../src/core/document/draft.ts";
import { renderDocx } from "../../../../src/core/render/docx/index.ts";
import { pdfInfo, pdfPages, withPdf } from "../../../helpers/libreoffice.ts";
import { differences, type PdfBlock, pdfBlocks } from "../../../helpers/pdf-text.ts";
import { clause, list, paragraph, signature, table, value } from "./build.ts";
import { readingOrder } from "./reading-order.ts";
import { sampleDraft } from "./sample.ts";

/** The sample with wrong numbers as results of its references: whoever counts again must find the right ones. */
function withWrongResults(file: Uint8Array): Uint8Array {
	const parts = unzipSync(file);
	const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
	const wrong = text.replace(
		/( REF .*?"separate"\/><\/w:r><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t>)[\d.]+/g,
		"$199",
	);
	return zipSync({ ...parts, "word/document.xml": strToU8(wrong) });
}

/** A draft of several pages, with a table of 60 rows. */
function long(): Draft {
	const draft = sampleDraft(true);
	const rows = Array.from({ length: 60 }, (_, index) => [
		`Tjeneste ${index}`,
		"Alminnelig inntekt",
	]);
	const flow = Array.from({ length: 9 }, (_, index) =>
		clause(
			`punkt-${index}`,
			String(index + 1),
			`Punkt ${index}`,
			paragraph("Lang tekst om samme sak. ".repeat(20)),
			list(true, ["a)", paragraph("første")], ["b)", paragraph("andre")]),
			clause(
				`under-${index}`,
				`${index + 1}.1`,
				"Under",
				paragraph(value("adresse", "adresse", "Gate 1\n9999 By")),
				list(true, ["a)", paragraph("tredje")]),
				clause(
					`dypt-${index}`,
					`${index + 1}.1.1`,
					"Dypt",
					list(true, ["a)", paragraph("fjerde")]),
				),
			),
			clause(`etter-${index}`, `${index + 1}.2`, "Etter", paragraph("e-post- og telefontjenester")),
		),
	);
	const children = [
		list(true, ["a)", paragraph("utenfor alle punkter")]),
		...flow,
		table("Tjenester", ["Tjeneste", "Opplysning"], ...rows),
	];
	return { ...draft, document: { ...draft.document, children } };
}

describe("LibreOffice", { timeout: 120_000 }, () => {
	it("shows the sequence of the tree, with the numbers that it counts itself", async () => {
		const drafts = { open: sampleDraft(false), complete: sampleDraft(true), long: long() };
		const files = {
			open: withWrongResults(renderDocx(drafts.open, { answers: true })),
			complete: renderDocx(drafts.complete, { answers: false }),
			long: renderDocx(drafts.long, { answers: false }),
		};
		await withPdf(files, async (paths) => {
			for (const name of ["open", "complete", "long"] as const) {
				const blocks = await pdfBlocks(paths[name]);
				expect(differences(readingOrder(drafts[name].document), blocks), name).toEqual([]);
				expect(blocks.length).toBeGreaterThan(60);
			}
			const kinds = (blocks: readonly PdfBlock[]): Set<string> =>
				new Set(blocks.map(({ kind }) => kind));
			expect(kinds(await pdfBlocks(paths.open))).toEqual(
				new Set(["P", "LI", "TOCI", "H1", "H2", "H3", "TH", "TD"]),
			);

			const pages = await pdfPages(paths.long);
			const rows = pages.filter((page) => /Tjeneste \d/.test(page));
			expect(rows.length).toBeGreaterThan(1);
			for (const page of rows) expect(page).toMatch(/Tjeneste +Opplysning/);
			const about = (await pdfInfo(paths.open)).join("\n");
			expect(about).toMatch(/^Title: +Egenerklæring om bruk av opplysninger fra Skatteetaten$/m);
			expect(about).toMatch(/^Tagged: +yes$/m);
			expect(about).toMatch(/^Page size: .*\(A4\)$/m);
		});
	});
});

/** Two parties that sign, after so many lines. */
function signedAfter(lines: number): Draft {
	const draft = sampleDraft(true);
	const parties = ["Part 1", "Part 2"].map((party) =>
		signature(party, ["Navn", "Ola Nordmann"], ["Sted og dato"], ["Underskrift"]),
	);
	const text = Array.from({ length: lines }, (_, index) => paragraph(`Linje ${index}`));
	const signatures = { type: "signatures" as const, children: parties };
	const children = [clause("en", "1", "En", ...text), clause("to", "2", "Signering", signatures)];
	return { ...draft, document: { ...draft.document, children } };
}

describe("LibreOffice, wherever the page ends", { timeout: 120_000 }, () => {
	it("keeps each signature whole, and headings with what follows", async () => {
		const files = Object.fromEntries(
			Array.from({ length: 16 }, (_, index) => [
				`lines-${index}`,
				renderDocx(signedAfter(8 + index), { answers: false }),
			]),
		);
		await withPdf(files, async (paths) => {
			const ends = new Set<string>();
			for (const path of Object.values(paths)) {
				for (const page of await pdfPages(path)) {
					const lines = page.split("\n").filter((line) => /^ *(Part|Under|Linje|2 )/.test(line));
					const parties = lines.filter((line) => /Part \d/.test(line)).length;
					expect(lines.filter((line) => /Underskrift/.test(line)).length, page).toBe(parties);
					ends.add(
						lines
							.at(-1)
							?.trim()
							.replace(/[\d ].*/, "") ?? "",
					);
				}
			}
			expect(ends).toEqual(new Set(["Linje", "Underskrift"]));
		});
	});
});

describe("differences between a text and a PDF", () => {
	const block = (...pieces: string[]): PdfBlock => ({ kind: "P", pieces });

	it("are none when only spaces between pieces are missing", () => {
		expect(
			differences(
				["2.1 Frist for svar", "Gate 1 9999 By", "974 761 076,", "e-post"],
				[
					block("2.1", "Frist for ", "svar"),
					block("Gate 1", "9999 By"),
					block("974", "\u00a0", "761", "\u00a0", "076", ","),
					block("e-", "post"),
				],
			),
		).toEqual([]);
	});

	it.each<[string, string, ...string[]]>([
		["a word more", "en to", "en ", "to tre"],
		["a word less", "en to tre", "en ", "to"],
		["another number", "2.1 Frist", "2.2", "Frist"],
		["a space too few within a piece", "en to", "ento"],
		["a space too many", "ento", "en to"],
	])("are found: %s", (_, text, ...pieces) => {
		expect(differences([text], [block(...pieces)]).length).toBe(1);
	});

	it("are found when a block is missing or too many", () => {
		expect(differences(["en", "to"], [block("en")]).length).toBe(1);
		expect(differences(["en"], [block("en"), block("to")]).length).toBe(1);
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document, Flow } from "../../../../src/core/document/nodes.ts";
import { plainText } from "../../../../src/core/document/plain-text.ts";
import { visit } from "../../../../src/core/document/visit.ts";
import { renderText } from "../../../../src/core/render/text/index.ts";
import { arbitraryAnswers } from "../../../helpers/arbitrary-answers.ts";
import { draftCases, draftOf, draftOfCase } from "../../../helpers/drafts.ts";
import {
	blank,
	clause,
	emphasis,
	link,
	list,
	paragraph,
	reference,
	signature,
	strong,
	table,
	value,
} from "../docx/build.ts";
import { hostileDrafts } from "../docx/hostile.ts";
import { sampleDraft } from "../docx/sample.ts";

const { document } = sampleDraft(true);
const text = (...children: Flow[]): string => {
	const { openItems: _, draftMark: __, ...bare } = document;
	const printed = renderText({ ...bare, children } as Document);
	return printed.split("\n\n").slice(3).join("\n\n").trimEnd();
};

describe("plain text", () => {
	it("begins with the title, the edition and the proposal", () => {
		expect(renderText({ ...document, draftMark: "UTKAST", children: [] }).split("\n\n")).toEqual([
			`${document.title}\n${"=".repeat(document.title.length)}`,
			`${document.edition}, ${document.dateText}`,
			"UTKAST",
			`${document.proposal}\n`,
		]);
	});

	it("tells what is to be done before signing, list by list", () => {
		const about = (title: string, label: string) => ({
			type: "openItems" as const,
			title,
			children: [{ type: "remark" as const, path: "purpose", field: "purpose", label }],
		});
		const lists = {
			corrections: about("Må rettes før signering", "Formålet er ikke *dekket*."),
			checks: about("Bør sjekkes før signering", "Sjekk hjemmelen."),
		};
		const printed = renderText({ ...sampleDraft(false).document, ...lists, children: [] });
		const order = ["Mangler før signering", lists.corrections.title, lists.checks.title];
		expect(printed.split("\n\n").filter((block) => order.includes(block))).toEqual(order);
		expect(printed).toContain(
			"Må rettes før signering\n\n– Formålet er ikke *dekket*.\n\nBør sjekkes før signering\n\n– Sjekk hjemmelen.\n",
		);
	});

	it("writes out numbers, references and addresses, and marks no words", () => {
		const words = paragraph(
			strong("Storvik"),
			" viser til ",
			reference("clause", "a", "2", { to: "b", number: "3" }),
			emphasis(" og "),
			link("https://deling.example/", "siden"),
			" ",
			link("https://deling.example/", "https://deling.example/"),
			".",
		);
		expect(text(clause("en", "4.2", "Om *stjerner*", words))).toBe(
			"4.2 Om *stjerner*\n\nStorvik viser til bilag\u00a03 punkt\u00a02 og siden (https://deling.example/) https://deling.example/.",
		);
	});

	it("indents what stands in a list", () => {
		const inner = list(true, ["a)", paragraph("en")], ["b)", paragraph("to"), paragraph("mer")]);
		expect(text(list(false, ["–", paragraph("først"), inner]))).toBe(
			"– først\n\n  a) en\n  b) to\n\n     mer",
		);
	});

	it("tells a table row by row, each cell by its column", () => {
		expect(
			text(table("Tjenester", ["Navn", "Data"], ["Inntekt", "lønn"], ["Restanser", "sum"])),
		).toBe("Tjenester:\n\nNavn: Inntekt\nData: lønn\n\nNavn: Restanser\nData: sum");
	});

	it("leaves a line to write on, and blanks as they are", () => {
		const place = signature("For Storvik", ["Navn", blank("n", "navn")], ["Dato"]);
		expect(text({ type: "signatures", children: [place] })).toBe(
			"For Storvik\n\nNavn: [mangler: navn]\nDato: ________________________",
		);
	});

	it("sets undecided words apart", () => {
		const alternative: Flow = {
			type: "alternative",
			condition: "Dersom dere er del av et segment:",
			blank: blank("inSegment", "om dere er del av et segment"),
			children: [paragraph("En."), paragraph("To.")],
		};
		expect(text(alternative)).toBe(
			"Dersom dere er del av et segment: [mangler: om dere er del av et segment]\n\n| En.\n\n| To.",
		);
	});

	it("keeps the lines of an answer, and every sign in it", () => {
		expect(text(paragraph(value("a", "adresse", "Gate 1\n<b>9999</b> *By* {x}")))).toBe(
			"Gate 1\n<b>9999</b> *By* {x}",
		);
	});

	it.each(draftCases)("of %s has every word of the draft, in order", (name) => {
		const draft = draftOfCase(name);
		const printed = renderText(draft.document);
		let at = 0;
		visit(draft.document.children, (node) => {
			if (node.type !== "clause") return;
			const heading = `${node.number} ${plainText(node.title)}\n`;
			const found = printed.indexOf(heading, at);
			expect(found, heading).toBeGreaterThanOrEqual(at);
			at = found;
		});
		expect(printed).not.toMatch(/undefined|\n{3,}|\*\*|\\\[/);
		expect(renderText(draft.document)).toBe(printed);
	});

	it("of any answers holds each of them", () => {
		fc.assert(
			fc.property(arbitraryAnswers, (answers) => {
				const { document } = draftOf(answers);
				const printed = renderText(document);
				visit(document.children, (node) => {
					if (node.type === "note" || node.type === "summary") return;
					if (node.type === "value") expect(flat(printed)).toContain(flat(node.text));
				});
			}),
			{ numRuns: 30 },
		);
	});

	it("of hostile texts never throws", () => {
		fc.assert(
			fc.property(hostileDrafts(sampleDraft(false)), ({ document }) => {
				expect(renderText(document).length).toBeGreaterThan(0);
			}),
			{ numRuns: 30 },
		);
	});
});

/** Text on one line: answers in lists are indented. */
function flat(text: string): string {
	return text.replace(/\s+/g, " ");
}

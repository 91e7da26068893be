import { expect, test } from "vitest";
import type { PasteRemark } from "../../src/core/paste/rules.ts";
import { serviceTexts as nb } from "../../src/texts/nb/services.ts";
import { serviceTexts as nn } from "../../src/texts/nn/services.ts";
import { pasteSentence, quoted } from "../../src/texts/services.ts";

const remarks: readonly PasteRemark[] = [
	{ rule: "unknown-service", values: { row: 2, name: "Intekt", nearest: "Inntekt" } },
	{ rule: "unknown-service", values: { row: 2, name: "Båtvett" } },
	{
		rule: "unknown-category",
		values: { row: 2, service: "Inntekt", name: "løn", nearest: "lønn" },
	},
	{ rule: "unknown-category", values: { row: 2, service: "Inntekt", name: "sko" } },
	{ rule: "no-service", values: { row: 2 } },
	{ rule: "too-many-rows", values: { most: 500, left: 1 } },
	{ rule: "too-many-rows", values: { most: 500, left: 12 } },
	{ rule: "no-categories", values: { row: 2, service: "Inntekt" } },
	{ rule: "nothing-to-choose", values: { row: 2, service: "Inntekt", names: ["sko", "hatt"] } },
	{ rule: "service-repeated", values: { rows: [2, 5, 7], service: "Inntekt" } },
];

test.each(Object.entries({ nb, nn }))("what is told of a row, in %s", (_, texts) => {
	for (const remark of remarks) {
		const sentence = pasteSentence(remark, texts);
		expect(sentence).toMatch(/^(?:Rad \d|Bare |Berre ).*[.?]$/);
		expect(sentence).not.toMatch(/undefined|\s\s|\[object/);
	}
});

test("how many services there were, and how many rows must be put right", () => {
	expect(nb.pasted(1, 0, 0)).toBe("Én tjeneste er lagt til.");
	expect(nn.pasted(0, 1, 0)).toBe("Ingen nye tenester er lagde til. Éi teneste var vald frå før.");
	expect(nb.pasted(14, 2, 3)).toBe(
		"14 tjenester er lagt til. To tjenester var valgt fra før. Tre rader må rettes, og står igjen i feltet.",
	);
});

test("what stands in a cell is quoted on one line, and not without end", () => {
	expect(quoted(" to\nlinjer ")).toBe("«to linjer»");
	expect(quoted("a".repeat(1000)).length).toBeLessThan(100);
});

import { describe, expect, test } from "vitest";
import { examiner } from "../../../src/build/cases/examine.ts";
import { proveAllCases } from "../../../src/build/cases/prove.ts";
import { content, provables, settingOf, thinned } from "./content.ts";

describe("the proof over all cases of the real content", () => {
	test("every agreement and every folder of terms is proven", () => {
		const agreements = Object.values(content.agreements).flat().length;
		const terms = 1 + Object.keys(content.usageTerms).length;
		expect(provables).toHaveLength(agreements + terms);
	});

	test("each agreement is proven in both standards", () => {
		for (const language of ["nb", "nn"]) {
			const proven = provables.filter(
				(one) => one.language === language && one.kind.kind !== "terms",
			);
			const names = proven.map(({ template }) => template.id).sort();
			expect(names).toEqual(Object.keys(content.agreementIndex?.data ?? {}).sort());
		}
	});

	test.each(provables.map((provable) => [provable.path, provable] as const))(
		"%s",
		{ timeout: 120_000 },
		(path, provable) => {
			const start = performance.now();
			const { violations, ...counts } = proveAllCases(thinned(settingOf(provable)));
			const seconds = (performance.now() - start) / 1000;
			const told = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
			console.info(`${path}: ${told.join(", ")}; ${seconds.toFixed(1)} s`);
			expect(violations).toEqual([]);
			expect(counts.sampled).toBe(0);
			expect(counts.documents).toBeGreaterThan(0);
		},
	);

	// Where one service stands for those of its shape, the words of each are tried by themselves.
	const forms = provables.filter(({ kind }) => kind.kind !== "terms");

	test.each(forms.map((one) => [one.path, one] as const))(
		"%s, with each service by itself",
		{ timeout: 60_000 },
		(_, provable) => {
			const setting = settingOf(provable);
			const examine = examiner(setting);
			for (const [id, { dataCategories }] of Object.entries(setting.catalogue.services)) {
				const services = [{ id, dataCategories: dataCategories.map((one) => one.id) }];
				expect(examine({ services, supersedes: { services: [] } }), id).toEqual([]);
				expect(examine({ services: [], supersedes: { services } }), id).toEqual([]);
			}
		},
	);
});

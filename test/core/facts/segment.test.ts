import { describe, expect, it } from "vitest";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { segmentKind } from "../../../src/core/cases/segment.ts";
import { viewOf } from "../../../src/core/facts/view.ts";
import { catalogue } from "../assemble/catalogue.ts";

const services = [{ id: "inntekt", dataCategories: ["pensjon"] }];
const { values } = viewOf(segmentKind, { services }, catalogue, "nb");

describe("what follows from the answers about a segment", () => {
	it("accepts the sharing terms for consumers in a segment, and the usage terms of the services", () => {
		expect(values.applicableTerms).toMatchObject([
			{ id: "delingsvilkar-segment", values: { title: "Delingsvilkår for segment" } },
			{ id: "bruksvilkar-apier", values: { title: "Bruksvilkår" } },
		]);
	});

	it("tells the services in the same words as the consumer's declaration does", () => {
		const declared = viewOf(consumerKind, { services }, catalogue, "nb").values;
		expect(values.declaredServices).toEqual(declared.declaredServices);
	});

	it("does not know the terms until it knows the services", () => {
		expect(viewOf(segmentKind, {}, catalogue, "nb").values.applicableTerms).toBeUndefined();
	});
});

import { describe, expect, it } from "vitest";
import { consumerFields } from "../../../src/core/schema/consumer-case.ts";
import { packFields, unpackFields } from "../../../src/core/schema/pack-fields.ts";
import { segmentFields } from "../../../src/core/schema/segment-case.ts";

describe.each([
	["a consumer", consumerFields],
	["a segment", segmentFields],
])("the packed fields of %s", (_, fields) => {
	const sent = JSON.stringify(packFields(fields));

	it("come back whole after JSON", () => {
		expect(unpackFields(JSON.parse(sent))).toEqual(fields);
	});

	it("say no path twice", () => {
		expect(sent).not.toContain('"fields"');
		expect(sent.length).toBeLessThan(0.75 * JSON.stringify(fields).length);
	});
});

import { crc32 } from "node:zlib";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { pack, zip } from "../../../../src/core/render/docx/zip.ts";

const texts: Record<string, string> = {
	"b/stor.xml": "æøå ".repeat(5000),
	"a.xml": "liten",
	"[c].xml": "",
	"B.xml": "x".repeat(601),
};
const file = zip(
	Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, pack(text)])),
);

describe("the zip file", () => {
	it("holds every part as it was", () => {
		const files = unzipSync(file);
		for (const [path, text] of Object.entries(texts)) {
			expect(new TextDecoder().decode(files[path]), path).toBe(text);
		}
	});

	it("has the parts in the order of their paths", () => {
		expect(Object.keys(unzipSync(file))).toEqual(["B.xml", "[c].xml", "a.xml", "b/stor.xml"]);
	});

	it("has the sums and sizes of its parts, and is dated 1 January 1980", () => {
		const view = new DataView(file.buffer);
		const end = file.length - 22;
		let at = view.getUint32(end + 16, true);
		expect(view.getUint32(end, true)).toBe(0x06054b50);
		expect(view.getUint32(end + 12, true)).toBe(end - at);
		for (const [path, text] of Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1))) {
			const plain = new TextEncoder().encode(text);
			const local = view.getUint32(at + 42, true);
			expect(view.getUint32(at, true)).toBe(0x02014b50);
			expect(view.getUint32(local, true)).toBe(0x04034b50);
			for (const header of [at + 6, local + 4]) {
				expect(view.getUint16(header + 2, true), "no flags").toBe(0);
				expect(view.getUint32(header + 6, true), "no time, first day").toBe((1 << 21) | (1 << 16));
				expect(view.getUint32(header + 10, true), "check sum").toBe(crc32(plain));
				expect(view.getUint32(header + 18, true), "size").toBe(plain.length);
			}
			const name = new TextDecoder().decode(file.subarray(local + 30, local + 30 + path.length));
			expect(name).toBe(path);
			at += 46 + path.length;
		}
		expect(at).toBe(end);
	});

	it("is smaller than its parts", () => {
		expect(file.length).toBeLessThan(2000);
	});
});

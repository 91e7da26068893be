import type { ForeignFormat } from "../../door-rules.ts";

/** How files begin, in bytes. */
const beginnings: readonly (readonly [ForeignFormat, readonly number[]])[] = [
	["pdf", [0x25, 0x50, 0x44, 0x46]],
	["old-or-locked", [0xd0, 0xcf, 0x11, 0xe0]],
	["image", [0x89, 0x50, 0x4e, 0x47]],
	["image", [0xff, 0xd8, 0xff]],
	["image", [0x47, 0x49, 0x46, 0x38]],
	["image", [0x52, 0x49, 0x46, 0x46]],
];

/** What a file is that is no zip file, by how it begins. */
export function formatOf(bytes: Uint8Array): ForeignFormat {
	const found = beginnings.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
	return found?.[0] ?? "unknown";
}

/** Whether it begins as a zip file does, whole or not. */
export function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** What a zip file is that holds no Word document, by the names of its parts. */
export function formatOfParts(names: Iterable<string>): ForeignFormat {
	for (const name of names) {
		if (name.startsWith("xl/")) return "spreadsheet";
		if (name.startsWith("ppt/")) return "presentation";
		if (name === "content.xml" || name === "META-INF/manifest.xml") return "open-document";
	}
	return "archive";
}

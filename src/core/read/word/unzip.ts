import { checksum } from "../../checksum.ts";
import { inflate } from "../inflate.ts";

/**
 * The parts of a zip file (PKWARE APPNOTE 6.3.3), by its directory and not by what stands before each part.
 * Nothing is inflated but the parts that are asked for, piece by piece and never beyond a limit: neither the sizes
 * in the file nor the names in it are trusted. Names are compared and never used as paths.
 */

export type ZipFault = "damaged" | "locked" | "too-many" | "inflates";

export interface ZipEntry {
	readonly name: string;
	readonly method: number;
	readonly check: number;
	readonly packedSize: number;
	readonly size: number;
	readonly offset: number;
}

export interface ZipFile {
	readonly bytes: Uint8Array;
	readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** Word's own files have some twenty parts; one full of pictures some hundreds. */
export const mostParts = 2000;
/** A draft with 500 services is 2 MB; Word makes it three times as much. */
export const mostInflated = 20_000_000;

/** Reads the directory at the end of the file. */
export function openZip(bytes: Uint8Array): ZipFile | ZipFault {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end === undefined) return "damaged";
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count > mostParts) return "too-many";
	const entries = new Map<string, ZipEntry>();
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return "damaged";
		const nameLength = view.getUint16(at + 28, true);
		const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (at + 46 + nameLength + rest > end) return "damaged";
		if (view.getUint16(at + 8, true) & 1) return "locked";
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		// Two parts of one name: which of them counts would depend on the program that reads.
		if (entries.has(name)) return "damaged";
		entries.set(name, {
			name,
			method: view.getUint16(at + 10, true),
			check: view.getUint32(at + 16, true),
			packedSize: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true),
		});
		at += 46 + nameLength + rest;
	}
	return { bytes, entries };
}

/** The record that ends the file; a comment of up to 65 535 bytes may follow it. */
function findEnd(view: DataView): number | undefined {
	const last = view.byteLength - 22;
	for (let at = last; at >= 0 && at > last - 65_536; at -= 1) {
		if (view.getUint32(at, true) === 0x06054b50) return at;
	}
	return undefined;
}

/**
 * One part as text.
 * @param most so many bytes are inflated at most
 */
export function readPart(
	{ bytes }: ZipFile,
	entry: ZipEntry,
	most: number,
): { readonly text: string } | ZipFault {
	if (entry.size > most) return "inflates";
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { offset } = entry;
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return "damaged";
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	const packed = bytes.subarray(start, start + entry.packedSize);
	if (packed.length !== entry.packedSize) return "damaged";
	if (entry.method !== 0 && entry.method !== 8) return "damaged";
	const plain = entry.method === 0 ? packed : inflate(packed, most);
	if (typeof plain === "string") return plain;
	if (plain.length !== entry.size || checksum(plain) !== entry.check) return "damaged";
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(plain) };
	} catch {
		return "damaged";
	}
}

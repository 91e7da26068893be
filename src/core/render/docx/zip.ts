import { deflateSync, strToU8 } from "fflate";
import { checksum } from "../../checksum.ts";

/**
 * A flat zip file (PKWARE APPNOTE 6.3.3, as ECMA-376 part 2 wants it). fflate compresses; the file is put together
 * here and not by its `zipSync`, so that parts which never change are compressed once, and because that writes
 * times by the local clock.
 */

/** A part, ready to be put into a file. */
export interface Packed {
	readonly bytes: Uint8Array;
	readonly check: number;
	/** In bytes, before compression. */
	readonly size: number;
	readonly method: 0 | 8;
}

/** To set up compression for less than this many bytes costs more time than the bytes it saves are worth. */
const worthwhile = 1300;
/** A fifth faster than fflate's own choice of 6, for three bytes more in a hundred. */
const level = 4;
/** 1 January 1980 at 00:00, the beginning of time in zip files: the same file each time. */
const modified = 0x0021_0000;

/** Compresses a part. */
export function pack(text: string): Packed {
	const plain = strToU8(text);
	const deflated = plain.length < worthwhile ? plain : deflateSync(plain, { level });
	const method = deflated.length < plain.length ? 8 : 0;
	return { bytes: deflated, check: checksum(plain), size: plain.length, method };
}

const latest = new Map<string, { readonly text: string; readonly packed: Packed }>();

/** Compresses a part that mostly is the same in one draft as in the next, and then not again. */
export function repack(name: string, text: string): Packed {
	const known = latest.get(name);
	if (known?.text === text) return known.packed;
	const packed = pack(text);
	latest.set(name, { text, packed });
	return packed;
}

/** The file: each part by its path, in the order of the paths, and the directory at the end. */
export function zip(parts: Readonly<Record<string, Packed>>): Uint8Array {
	const entries = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
	const length = entries.reduce(
		(sum, [path, { bytes }]) => sum + bytes.length + 2 * path.length + 76,
		22,
	);
	const file = new Uint8Array(length);
	const view = new DataView(file.buffer);
	const offsets: number[] = [];

	let offset = 0;
	for (const [path, part] of entries) {
		offsets.push(offset);
		view.setUint32(offset, 0x04034b50, true);
		describe(view, offset + 4, path, part);
		file.set(strToU8(path), offset + 30);
		file.set(part.bytes, offset + 30 + path.length);
		offset += 30 + path.length + part.bytes.length;
	}

	const directory = offset;
	for (const [index, [path, part]] of entries.entries()) {
		view.setUint32(offset, 0x02014b50, true);
		view.setUint16(offset + 4, 20, true);
		describe(view, offset + 6, path, part);
		view.setUint32(offset + 42, offsets[index] ?? 0, true);
		file.set(strToU8(path), offset + 46);
		offset += 46 + path.length;
	}

	view.setUint32(offset, 0x06054b50, true);
	view.setUint16(offset + 8, entries.length, true);
	view.setUint16(offset + 10, entries.length, true);
	view.setUint32(offset + 12, offset - directory, true);
	view.setUint32(offset + 16, directory, true);
	return file;
}

/** What the header of a part and the directory both say of it, from «version needed» to the length of its name. */
function describe(view: DataView, at: number, path: string, part: Packed): void {
	view.setUint16(at, 20, true);
	view.setUint16(at + 4, part.method, true);
	view.setUint32(at + 6, modified, true);
	view.setUint32(at + 10, part.check, true);
	view.setUint32(at + 14, part.bytes.length, true);
	view.setUint32(at + 18, part.size, true);
	view.setUint16(at + 22, path.length, true);
}

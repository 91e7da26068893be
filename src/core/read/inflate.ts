import { Inflate } from "fflate";

/**
 * Inflating is done this much at a time, so that little is made before it is stopped: 1000 times as much at most, and
 * larger pieces take far longer, since what one makes is copied each time there is room for too little.
 */
const pieceSize = 2048;

/**
 * Inflates bytes from outside, and stops at a limit whatever they say of their size.
 * @param most so many bytes are made at most
 */
export function inflate(packed: Uint8Array, most: number): Uint8Array | "damaged" | "inflates" {
	const pieces: Uint8Array[] = [];
	let length = 0;
	const stream = new Inflate((piece) => {
		length += piece.length;
		pieces.push(piece);
	});
	try {
		for (let at = 0; at < packed.length; at += pieceSize) {
			stream.push(packed.subarray(at, at + pieceSize), at + pieceSize >= packed.length);
			if (length > most) return "inflates";
		}
	} catch {
		return "damaged";
	}
	const plain = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		plain.set(piece, at);
		at += piece.length;
	}
	return plain;
}

const table = Int32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

/** CRC-32 (PKWARE APPNOTE 4.4.7), which fflate keeps to itself. */
export function checksum(bytes: Uint8Array): number {
	let value = -1;
	for (let index = 0; index < bytes.length; index++) {
		value = (value >>> 8) ^ (table[(value ^ (bytes[index] as number)) & 255] as number);
	}
	return ~value >>> 0;
}

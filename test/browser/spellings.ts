/**
 * Every way in which a text may be written where one would not see it: plain, percent code, escapes, hexadecimal,
 * and base64 (of either alphabet, wherever in a group it begins), in UTF-8 and both orders of UTF-16.
 * Each is a string of bytes in lower case; what is searched must be so as well.
 */
export function spellings(text: string): ReadonlySet<string> {
	const utf8 = Buffer.from(text);
	const littleEndian = Buffer.from(text, "utf16le");
	const bigEndian = Buffer.from(littleEndian).swap16();
	const percent = encodeURIComponent(text);
	const escapes = text.replace(/[^ -~]/g, (sign) => {
		return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
	const found = [
		percent,
		percent.replaceAll("%20", "+"),
		escapes,
		...[utf8, littleEndian, bigEndian].flatMap((bytes) => [
			bytes.toString("latin1"),
			bytes.toString("hex"),
			...everyByte(bytes),
			...base64(bytes),
		]),
	];
	return new Set(found.map((spelling) => spelling.toLowerCase()));
}

/** Percent code of each byte, also of those that do not need it. */
function everyByte(bytes: Buffer): string[] {
	return [bytes.toString("hex").replace(/../g, "%$&")];
}

/** What of it stays the same whatever stands before and after. */
function base64(bytes: Buffer): string[] {
	return [0, 1, 2].flatMap((before) => {
		const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
		const length = Math.floor(((before + bytes.length) * 8) / 6);
		const steady = whole.slice(Math.ceil((before * 8) / 6), length);
		return [steady, steady.replaceAll("+", "-").replaceAll("/", "_")];
	});
}

/** Those of the texts that stand somewhere in the bytes, in any spelling. */
export function textsIn(bytes: Buffer, texts: readonly string[]): string[] {
	const searched = bytes.toString("latin1").toLowerCase();
	return texts.filter((text) => [...spellings(text)].some((one) => searched.includes(one)));
}

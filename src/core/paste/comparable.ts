const inFront = '-–—•*·«"“”';
const behind = '.,:;!?»"“”';

/** A name as it is compared: capitals, spaces of every kind, list marks and what a sentence ends with make no difference. */
export function comparable(name: string): string {
	const letters = name
		.normalize("NFC")
		.toLowerCase()
		.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, "");
	let start = 0;
	let end = letters.length;
	while (start < end && inFront.includes(letters.charAt(start))) start += 1;
	while (end > start && behind.includes(letters.charAt(end - 1))) end -= 1;
	return letters.slice(start, end).replace(/[\u2010-\u2015\u2212]/g, "-");
}

import { strFromU8, unzipSync } from "fflate";

/** Everything that a Word file says anywhere in it, also what does not show: each part as text. */
export function everythingIn(file: Uint8Array): string {
	return Object.values(unzipSync(file))
		.map((bytes) => strFromU8(bytes))
		.join("\n");
}

/** The words of a Word file's document, one paragraph a line. */
export function documentText(file: Uint8Array): string {
	const source = strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array());
	return source
		.replace(/<w:(?:br|tab)\/>/g, " ")
		.replace(/<\/w:p>/g, "\n")
		.replace(/<w:instrText.*?<\/w:instrText>/gs, "")
		.replace(/<[^>]*>/g, "")
		.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name] ?? "");
}

const signs: Readonly<Record<string, string>> = {
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	amp: "&",
};

import { edition } from "../../core/schema/edition.ts";
import { filesIn, foldersIn } from "../content/files.ts";
import { readYaml } from "../content/read-yaml.ts";
import type { Reader } from "../content/reader.ts";
import type { Edition } from "./edition.ts";

const editionsFolder = "content/editions";

/** Where an edition lies: nowhere else does it bear its name. */
export function editionPath({ document, edition }: Pick<Edition, "document" | "edition">): string {
	return `${editionsFolder}/${document}/${edition}.json`;
}

/** An edition with the file it lies in. */
export interface EditionFile {
	readonly path: string;
	readonly edition: Edition;
}

/** Reads every frozen edition, by document, the newest last. */
export function readEditions(reader: Reader): Readonly<Record<string, readonly EditionFile[]>> {
	const documents = foldersIn(reader.root, editionsFolder);
	return Object.fromEntries(
		documents.map((document) => {
			const files = filesIn(reader.root, `${editionsFolder}/${document}`, ".json");
			const editions = files.flatMap(({ path, source }): EditionFile[] => {
				reader.files.push(path);
				const { data, issues } = readEdition(source, path);
				reader.issues.push(...issues);
				return data ? [{ path, edition: data }] : [];
			});
			return [document, editions.sort((a, b) => compareEditions(a.edition, b.edition))];
		}),
	);
}

/** Tries JSON first, which is many times as fast; what is wrong is found in the YAML, which knows its place. */
function readEdition(source: string, path: string) {
	const sound = edition.safeParse(fromJson(source));
	if (sound.success) return { issues: [], data: sound.data as Edition };
	const { issues, data } = readYaml(source, path, edition);
	return { issues, data: data as Edition | undefined };
}

function fromJson(source: string): unknown {
	try {
		return JSON.parse(source);
	} catch {
		return undefined;
	}
}

/** 0.9 before 0.10. */
export function compareEditions(a: { edition: string }, b: { edition: string }): number {
	const [aMajor = 0, aMinor = 0] = a.edition.split(".").map(Number);
	const [bMajor = 0, bMinor = 0] = b.edition.split(".").map(Number);
	return aMajor - bMajor || aMinor - bMinor;
}

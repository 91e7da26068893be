import { type Findings, validateDocx } from "../helpers/ooxml-validator.ts";
import { anchorsOf, linesOf } from "./same-text.ts";
import { draftFrom } from "./task.ts";
import { municipality, task } from "./the-task.ts";
import { bothFiles, type WriterName } from "./writers.ts";

/** What is known of the two files of the same draft, apart from their speed. */
export interface Validity {
	readonly size: Readonly<Record<WriterName, number>>;
	/** Of Microsoft's validator. */
	readonly findings: Readonly<Record<WriterName, Findings>>;
	/** How many places references, links and contents point at. */
	readonly anchors: Readonly<Record<WriterName, number>>;
	readonly lines: number;
	readonly sameText: boolean;
}

export async function measureValidity(): Promise<Validity> {
	const files = await bothFiles(draftFrom(task, municipality));
	const [ours, other] = [linesOf(files.ours), linesOf(files.package)];
	const wanted = (name: WriterName) => anchorsOf(files[name]).wanted.size;
	return {
		size: { ours: files.ours.length, package: files.package.length },
		findings: await validateDocx(files),
		anchors: { ours: wanted("ours"), package: wanted("package") },
		lines: ours.length,
		sameText: ours.join("\n") === other.join("\n"),
	};
}

import { interleave } from "./interleave.ts";
import { draftFrom } from "./task.ts";
import { municipality, task } from "./the-task.ts";
import { fetchWriter } from "./writers.ts";

const rounds = { rounds: 60, warmUp: 40 };

/** One draft again and again in a process that has made many: the whole way, and only the writing of the file. */
export async function measureWarm() {
	const ours = await fetchWriter("ours");
	const other = await fetchWriter("package");
	const draft = draftFrom(task, municipality);
	return interleave(
		{
			ours: () => ours(draftFrom(task, municipality)),
			package: () => other(draftFrom(task, municipality)),
			oursWriting: () => ours(draft),
			packageWriting: () => other(draft),
		},
		rounds,
	);
}

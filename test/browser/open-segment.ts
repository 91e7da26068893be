import type { Page } from "playwright-core";
import { readGoldenCase } from "../helpers/drafts.ts";
import { caseOf, Doors, jsonFile } from "./doors.ts";
import type { Generator } from "./generator.ts";

/** A form over the case of a segment, with the answers of a golden case brought in as a file. */
export async function openSegment(
	page: Page,
	name: string,
	document = "segmentansvaravtale",
): Promise<Generator> {
	const doors = await Doors.open(page, `lag/${document}/?vis=alt`);
	await doors.openPanel();
	await doors.give(jsonFile(caseOf(readGoldenCase(name).answers, "segment")));
	await doors.says("Dere har åpnet");
	await doors.generator.start();
	return doors.generator;
}

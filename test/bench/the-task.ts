import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, declarationTemplate, draftsFolder, today } from "../helpers/drafts.ts";
import type { Task } from "./task.ts";

/** The declaration of the real content. */
export const task: Task = { template: declarationTemplate(), catalogue, today };

/** The answers of the municipality that wants reduced parental payment, with nothing left open. */
export const municipality: unknown = JSON.parse(
	readFileSync(join(draftsFolder, "kommune/answers.json"), "utf8"),
);

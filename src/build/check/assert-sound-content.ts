import { authorMessage } from "../../texts/author-message.ts";
import type { Content } from "../content/content.ts";
import { loadContent } from "../content/load.ts";
import { checkContent, isAboutEditions } from "./index.ts";

/**
 * Reads `content/` for those who cannot go on without it, such as the build of the site.
 * @param root the folder that holds `content/`
 * @param isWorkingText whether the text is being written, and need not be an edition yet
 * @throws one error with a line for each thing that is wrong
 */
export function assertSoundContent(root: string, isWorkingText = false): Content {
	const content = loadContent(root);
	const issues = checkContent(content).filter((issue) => !isWorkingText || !isAboutEditions(issue));
	if (issues.length > 0) throw new Error(issues.map(authorMessage).join("\n"));
	return content;
}

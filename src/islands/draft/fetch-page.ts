import { type DraftData, readDraftData } from "./data.ts";
import { fetchFile } from "./fetch-file.ts";

/**
 * Fetches another page as it lies there, to take parts of it. Its own style is left out: it is for when the page is
 * opened by itself, and the policy of this page does not know it. What it prints along the edges stands in a template.
 */
export async function fetchPage(address: string): Promise<Document> {
	const text = (await (await fetchFile(address)).text())
		.replace(/<style media="print">([\s\S]*?)<\/style>/, "<template data-print-rule>$1</template>")
		.replace(/<style[\s\S]*?<\/style>/g, "");
	return new DOMParser().parseFromString(text, "text/html");
}

/** What the form at an address gives the engine: of another document, or in the other standard. */
export async function fetchFormData(address: string): Promise<DraftData> {
	const workshop = (await fetchPage(address)).querySelector<HTMLElement>("draft-workshop");
	if (!workshop) throw new Error(`No form at ${address}`);
	return readDraftData(workshop);
}

import { loadContent } from "../../src/build/content/load.ts";
import { root } from "../../src/build/root.ts";

/** The paths of the questions, in the order that the form has them. */
export const formOrder: readonly string[] = (
	loadContent(root).questions.consumer?.sections?.data ?? []
)
	.flatMap(({ fields }) => fields)
	.map((question) => (typeof question === "string" ? question : question.field));

import { expect, test } from "vitest";
import { checkContent } from "../../../src/build/check/index.ts";
import { contentWith, nynorskFiles } from "../check/content-with.ts";

const index = "content/agreements/index.yaml";

/** An agreement in the index over the given kind of case. */
function listed(name: string, kind: string): string {
	return `${name}:\n  case: ${kind}\n  address: /${name}/\n  status: utkast\n  signing: declaration\n  for: { nb: For noen. }\n`;
}

function template(name: string, body: string): string {
	return `---\nid: ${name}\ntitle: Mal\nedition: "0.1"\n---\n\n${body}\n`;
}

function told(files: Readonly<Record<string, string>>): string[] {
	return checkContent(contentWith(files)).map(({ rule, place }) => `${rule} ${place.path}`);
}

test("a kind of case that an agreement is over must have its questions", () => {
	const both = listed("egenerklaering", "consumer") + listed("tillegg", "segment");
	const segment = template("tillegg", "Gjelder {segment.name}.");
	expect(told({ [index]: both, "content/agreements/nb/tillegg.mdx": segment })).toEqual([
		"missing-file content/questions/segment/nb.yaml",
		"missing-file content/questions/segment/sections.yaml",
	]);
});

test("an agreement in nynorsk needs the words of its own kind of case in nynorsk", () => {
	const { "content/questions/consumer/nn.yaml": _, ...files } = nynorskFiles();
	expect(told(files)).toEqual(["missing-file content/questions/consumer/nn.yaml"]);
});

test("an agreement is held against the fields of its own kind of case", () => {
	const body = template("tillegg", "Gjelder {coordinator.name}.");
	const [issue] = told({ "content/agreements/nb/tillegg.mdx": body });
	expect(issue).toBe("unknown-path content/agreements/nb/tillegg.mdx");
});

test("of an index that cannot be read, nothing else is told", () => {
	const unsound = listed("egenerklaering", "konsument");
	expect(told({ [index]: unsound })).toEqual([`data-option ${index}`]);
});

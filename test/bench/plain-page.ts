import type { Page } from "playwright-core";
import { plainText } from "./plain-text.ts";

/** What one would write by hand to make a long text easy to read, and no more. */
const style = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body {
	max-width: 42rem; margin: 0 auto; padding: 2rem 1rem 5rem;
	font: 1.0625rem/1.6 Georgia, "Times New Roman", serif;
	color: #1c262f; background: #faf8f4;
}
h1, h2, h3, h4 { font-family: system-ui, "Segoe UI", Arial, sans-serif; line-height: 1.25; }
h1 { margin: 0 0 1rem; font-size: 2rem; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.375rem; }
h3 { margin: 1.75rem 0 0.5rem; font-size: 1.125rem; }
h4 { margin: 1.5rem 0 0.5rem; font-size: 1.0625rem; }
p { margin: 0 0 0.75rem; }
ol, ul { margin: 0 0 0.75rem; padding-left: 1.75rem; }
ol { list-style: lower-alpha; }
li { margin-bottom: 0.25rem; }
li p { margin: 0; }
@media (prefers-color-scheme: dark) {
	body { color: #e9e6e0; background: #14181b; }
}
@media print {
	body { max-width: none; padding: 0; font-size: 10pt; color: #000; background: none; }
	h1, h2, h3, h4 { break-after: avoid; }
	p, li { orphans: 3; widows: 3; }
}
`;

/** What a page of terms has beside its text: what a hand-written page would do without. */
const extras = "nav, dl.about, .tools, .marker";

/**
 * The text of a page of terms as one page of headings, paragraphs and lists, without a link or anything else.
 * @param page that shows the document
 * @throws if a word of it would be lost
 */
export async function plainPage(page: Page): Promise<string> {
	const { title, body, lost } = await page.evaluate(plainText, extras);
	if (lost !== "") throw new Error(`The plain page lacks what comes after «${lost}»`);
	return `<!DOCTYPE html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

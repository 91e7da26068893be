import type { Page } from "playwright-core";

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
	const icon = `<link rel="icon" href="data:,">`;
	return `<!DOCTYPE html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${icon}
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Runs in the page: nothing from outside the function is there. */
function plainText(extras: string): { title: string; body: string; lost: string } {
	const text = document.querySelector(".document")?.cloneNode(true) as HTMLElement;
	for (const extra of text.querySelectorAll(extras)) extra.remove();
	const lines: string[] = [];
	write(text);
	const body = lines.join("\n");

	const [whole, written] = [words(text), words(parsed(body))];
	const differs = whole.findIndex((word, index) => word !== written[index]);
	const lost = differs < 0 ? "" : whole.slice(Math.max(0, differs - 5), differs + 1).join(" ");
	return { title: words(text.querySelector("h1") ?? text).join(" "), body, lost };

	function write(element: Element): void {
		for (const child of element.children) {
			if (/^(?:H\d|P)$/.test(child.tagName)) lines.push(wrapped(child));
			else if (/^[OU]L$/.test(child.tagName)) writeList(child);
			else write(child);
		}
	}

	function writeList(list: Element): void {
		const tag = list.tagName.toLowerCase();
		lines.push(`<${tag}>`);
		for (const item of list.children) {
			lines.push("<li>");
			write(item);
			lines.push("</li>");
		}
		lines.push(`</${tag}>`);
	}

	function wrapped(element: Element): string {
		const tag = element.tagName.toLowerCase();
		const plain = document.createElement(tag);
		plain.textContent = words(element).join(" ");
		return plain.outerHTML;
	}

	function parsed(html: string): Element {
		return new DOMParser().parseFromString(html, "text/html").body;
	}

	/** Between blocks there is a space, also where none is written. */
	function words(element: Element): string[] {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_ALL);
		let all = "";
		while (walker.nextNode()) {
			const node = walker.currentNode;
			if (node instanceof Text) all += node.data;
			else if (/^(?:H\d|P|LI|DIV|SECTION|ASIDE)$/.test(node.nodeName)) all += " ";
		}
		return all.split(/[ \t\n]+/).filter(Boolean);
	}
}

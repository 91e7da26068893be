/** The text of a document as lines of HTML, and where a word was lost on the way. */
export interface PlainText {
	readonly title: string;
	readonly body: string;
	/** The words before the first that is missing; empty when none is. */
	readonly lost: string;
}

/**
 * The headings, paragraphs and lists of the document that a page shows, without a link or anything else.
 * It runs in the page, where nothing from outside the function is there.
 * @param extras what the page has beside the text
 */
export function plainText(extras: string): PlainText {
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
		const plain = document.createElement(element.tagName);
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

import { expect, test } from "vitest";
import { renderHtml } from "../../../../src/core/render/html/index.ts";
import { goldenDraft } from "../../../helpers/drafts.ts";
import { opened } from "./opened.ts";

const phased = goldenDraft("segment-teknisk", "signering-i-faser");
const whole = goldenDraft("segment-teknisk", "segmentansvaravtale");
const breaksIn = (draft: typeof phased) =>
	opened(draft).text("word/document.xml").split("<w:pageBreakBefore/>").length - 1;

test("each phase is signed on a page of its own, and no other clause begins one", () => {
	expect(breaksIn(phased)).toBe(2);
	expect(breaksIn(whole)).toBe(0);
	const pages = renderHtml(phased.document, { titleLevel: 1 }).split('class="clause new-page"');
	expect(pages).toHaveLength(3);
	expect(pages[1]).toContain("Første fase");
	expect(renderHtml(whole.document, { titleLevel: 1 })).not.toContain("new-page");
});

import { controlTag } from "../../document/control-tag.ts";
import type { Blank, Value } from "../../document/nodes.ts";
import type { Context } from "./context.ts";
import { controlTitle } from "./names.ts";
import { characterStyle, run, runProperties } from "./runs.ts";
import type { CharacterStyle } from "./styles/names.ts";
import { escapeAttribute } from "./xml.ts";

/**
 * A content control inside a sentence (ECMA-376 part 1 §17.5.2.31), named by the field's label and tagged with its
 * path. With a placeholder style it is empty: Word shows its text until something is typed, and what is typed gets
 * the look of the sentence round it. Not limited to plain text by `w:text`: LibreOffice drops the style and the line
 * breaks of what stands in such a control.
 */
export function control(
	node: Value | Blank,
	placeholder: CharacterStyle | undefined,
	context: Context,
): string {
	const style = characterStyle(context);
	context.state.controls.push(node.path);
	return (
		`<w:sdt><w:sdtPr>${runProperties(style)}` +
		`<w:alias w:val="${escapeAttribute(controlTitle(node.label))}"/>` +
		`<w:tag w:val="${escapeAttribute(controlTag(node.path))}"/>` +
		`<w:id w:val="${context.state.number(node.path)}"/>` +
		`${placeholder === undefined ? "" : "<w:showingPlcHdr/>"}</w:sdtPr>` +
		`<w:sdtContent>${run(node.text, placeholder ?? style)}</w:sdtContent></w:sdt>`
	);
}

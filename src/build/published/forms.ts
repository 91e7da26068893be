import { consumerKind } from "../../core/cases/consumer.ts";
import { agreementsOver } from "../content/agreements.ts";
import type { Content, TemplateFile } from "../content/content.ts";

/** The agreements that one makes a draft of in a form: those over a consumer's case, unless the index says otherwise. */
export function formAgreements(content: Content): readonly TemplateFile[] {
	const index = content.agreementIndex?.data ?? {};
	return agreementsOver(consumerKind.kind, "nb", content).filter(
		({ template }) => index[template.id]?.form ?? true,
	);
}

/** Where the form of an agreement stands: `/lag/egenerklaering/`. */
export function formAddress({ template }: Pick<TemplateFile, "template">): string {
	return `/lag/${template.id}/`;
}

/** Where a consumer makes the declaration: the first such agreement, whatever the content calls it. */
export function declarationAddress(content: Content): string {
	const [declaration] = formAgreements(content);
	if (!declaration) throw new Error("content/agreements/index.yaml");
	return formAddress(declaration);
}

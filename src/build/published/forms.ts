import { askedKinds } from "../../core/cases/asked-kinds.ts";
import type { CaseKind } from "../../core/facts/case-kind.ts";
import type { Language } from "../../core/language.ts";
import { caseNames } from "../../core/schema/case-names.ts";
import type { SigningKind } from "../../core/schema/signing-kind.ts";
import { agreementsOver } from "../content/agreements.ts";
import type { Content, TemplateFile } from "../content/content.ts";

/** An agreement that one makes a draft of in a form. */
export interface FormAgreement extends TemplateFile {
	readonly kind: CaseKind<never>;
	readonly signing: SigningKind;
}

/** The agreements that one makes a draft of in a form, in one language: all, unless the index says otherwise. */
export function formAgreements(content: Content, language: Language = "nb"): FormAgreement[] {
	const index = content.agreementIndex?.data ?? {};
	return caseNames.flatMap((name) =>
		agreementsOver(name, language, content).flatMap((file) => {
			const about = index[file.template.id];
			if (!about || about.form === false) return [];
			return [{ ...file, kind: askedKinds[name], signing: about.signing }];
		}),
	);
}

/** Where the form of an agreement stands: `/lag/egenerklaering/`, in nynorsk `/lag/egenerklaering/nn/`. */
export function formAddress(
	{ template }: Pick<TemplateFile, "template">,
	language: Language = "nb",
): string {
	return language === "nb" ? `/lag/${template.id}/` : `/lag/${template.id}/${language}/`;
}

/** Where the template lies with its explanations, for those who ask for them: `/lag/egenerklaering/forklart-nb.json`. */
export function explainedAddress(name: string, language: Language): string {
	return `/lag/${name}/forklart-${language}.json`;
}

/** Where a consumer makes the declaration: the first such agreement, whatever the content calls it. */
export function declarationAddress(content: Content): string {
	const [declaration] = formAgreements(content);
	if (!declaration) throw new Error("content/agreements/index.yaml");
	return formAddress(declaration);
}

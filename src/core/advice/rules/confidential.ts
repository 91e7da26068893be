import type { Law } from "../../schema/law.ts";
import { type Chosen, chosenServices, namesOf } from "../chosen.ts";
import { citedBases, type NamedBasis, namesOtherLaw } from "../cited-bases.ts";
import type { AdvisedAnswers, Remark, Rule } from "../rule.ts";
import { isListed } from "./closed-list.ts";

/**
 * What is handed over only to one with a statute that lets it collect in spite of confidentiality: such a
 * statute must be named, and it must cover what is asked for. Consent is none.
 */
export const confidential: Rule = (answers, law) =>
	chosenServices(answers, law).flatMap((chosen): Remark[] => {
		const categories = chosen.categories.filter((category) => category.confidential);
		if (categories.length === 0) return [];
		const asked = { ...chosen, categories };
		return [...ofDisclosure(asked, answers, law), ...ofCollection(asked, answers, law)];
	});

/** The provider's provision may open only what is not confidential. */
function ofDisclosure({ path, categories }: Chosen, answers: AdvisedAnswers, law: Law): Remark[] {
	const { disclosureBasis = "" } = answers;
	const basis = law.legalBases[disclosureBasis];
	if (basis?.opensConfidential !== false) return [];
	const values = { basis: basis.reference, categories: namesOf(categories) };
	return [{ rule: "basis-opens-no-confidential", values, path, bases: [disclosureBasis] }];
}

function ofCollection(chosen: Chosen, answers: AdvisedAnswers, law: Law): Remark[] {
	const { path, categories } = chosen;
	const { disclosureBasis = "", collectionBasis = "", processingBasis = "" } = answers;
	const values = { categories: namesOf(categories) };
	const lifting = liftingBases(answers, law);
	if (lifting.length > 0) return outsideStatute(chosen, lifting);
	const known = citedBases(collectionBasis, law);
	const mayLift = known.length === 0 && namesOtherLaw(collectionBasis, law);
	const isConsent =
		law.legalBases[disclosureBasis]?.consent === true ||
		(law.processingBases[processingBasis]?.consent === true && !mayLift);
	if (isConsent) return [{ rule: "consent-opens-nothing", values, path }];
	if (collectionBasis === "") return [];
	const rule = mayLift ? "confidential-statute-unknown" : "confidential-without-statute";
	const bases = known.map(({ id }) => id);
	return [{ rule, values, path, bases }];
}

/** The statutes of the case that lift confidentiality: chosen or typed. */
function liftingBases(
	{ disclosureBasis = "", collectionBasis = "" }: AdvisedAnswers,
	law: Law,
): NamedBasis[] {
	const chosen = law.legalBases[disclosureBasis];
	const all = [
		...(chosen ? [{ ...chosen, id: disclosureBasis }] : []),
		...citedBases(collectionBasis, law),
	];
	return all.filter(({ liftsConfidentiality }) => liftsConfidentiality);
}

function outsideStatute({ id, path, categories }: Chosen, lifting: NamedBasis[]): Remark[] {
	const others = categories.filter(
		(category) =>
			!lifting.some(
				({ closedLists }) => closedLists.length === 0 || isListed(closedLists, id, category.id),
			),
	);
	const [statute] = lifting;
	if (others.length === 0 || !statute) return [];
	const values = { statute: statute.reference, categories: namesOf(others) };
	return [{ rule: "confidential-outside-statute", values, path, bases: [statute.id] }];
}

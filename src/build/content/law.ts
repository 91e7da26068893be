import type { Language } from "../../core/language.ts";
import type { Localised } from "../../core/schema/content.ts";
import type { Law, LawBasis, LawService } from "../../core/schema/law.ts";
import type { LegalBasis } from "../../core/schema/legal-basis.ts";
import { fieldOf } from "../../core/schema/questions.ts";
import type { Service } from "../../core/schema/service.ts";
import type { Content, Placed } from "./content.ts";

/**
 * What the advice needs of the content, in one language.
 * @param kind the kind of case, whose questions it tells of
 */
export function lawOf(content: Content, language: Language, kind: string): Law {
	const words = (localised: Localised) => localised[language] ?? localised.nb;
	const { consumerTypes, processingBases, advice, questions } = content;
	const asked = (questions[kind]?.sections?.data ?? []).flatMap(({ fields }) =>
		fields.map(fieldOf),
	);
	const inWords = questions[kind]?.words;
	const questionWords = (inWords?.[language] ?? inWords?.nb)?.data.fields ?? {};
	const listing = processingBases?.data.basis ?? "";
	return {
		rules: advice?.data ?? {},
		judgedBy: judgedBy(content, kind),
		consumerTypes: mapValues(
			consumerTypes?.data ?? {},
			({ name, alone, words: _, suggests, ...type }) => ({
				...type,
				name: words(alone ?? name),
				...(suggests ? { suggests: mapValues(suggests, words) } : {}),
			}),
		),
		services: mapValues(dataOf(content.services), (service, id) => serviceIn(id, service, words)),
		legalBases: mapValues(dataOf(content.legalBases), (basis, id) => basisIn(id, basis, words)),
		processingBases: mapValues(processingBases?.data.bases ?? {}, (basis) => ({
			...basis,
			reference: words(basis.reference),
		})),
		processingAct: content.legalBases[listing]?.data.act ?? "",
		asked,
		labels: Object.fromEntries(
			asked.flatMap(({ field }) => {
				const label = questionWords[field]?.label;
				return label === undefined ? [] : [[field, label]];
			}),
		),
	};
}

function judgedBy({ agreementIndex }: Content, kind: string): Law["judgedBy"] {
	return Object.fromEntries(
		Object.entries(agreementIndex?.data ?? {}).flatMap(([document, agreement]) =>
			agreement.case === kind && agreement.judgedBy ? [[document, agreement.judgedBy]] : [],
		),
	);
}

type Words = (localised: Localised) => string;

function serviceIn(id: string, service: Service, words: Words): LawService {
	const { name, direction, scope, dataCategories, recipients } = service;
	return {
		name: words(name),
		address: `/tjenester/${id}/`,
		direction,
		scope,
		dataCategories: dataCategories.map((one) => ({ ...one, name: words(one.name) })),
		recipients: recipients.map(({ types, bases }) => ({ types, bases })),
	};
}

function basisIn(id: string, basis: LegalBasis, words: Words): LawBasis {
	const { act, roles, openTo, doubtfulFor, consent, liftsConfidentiality, opensConfidential } =
		basis;
	return {
		act,
		reference: words(basis.reference),
		address: `/hjemler/${id}/`,
		roles,
		openTo,
		doubtfulFor,
		consent,
		liftsConfidentiality,
		opensConfidential,
		closedLists: (basis.closedLists ?? []).map(({ purpose, ...list }) => ({
			...list,
			purpose: purpose && words(purpose),
		})),
	};
}

function dataOf<Data>(placed: Readonly<Record<string, Placed<Data>>>): Record<string, Data> {
	return mapValues(placed, ({ data }) => data);
}

function mapValues<From, To>(
	entries: Readonly<Record<string, From>>,
	change: (value: From, key: string) => To,
): Record<string, To> {
	return Object.fromEntries(
		Object.entries(entries).map(([key, value]) => [key, change(value, key)]),
	);
}

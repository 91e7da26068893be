import type { AdvisedAnswers } from "../../../src/core/advice/index.ts";

/** A case, and what must be found in it; or what must not. */
export interface AdviceCase {
	readonly says: string;
	readonly answers: AdvisedAnswers;
	readonly finds?: readonly string[];
	readonly findsNot?: readonly string[];
}

const service = (id: string, ...dataCategories: string[]) => ({
	services: [{ id, dataCategories }],
});
const inntekt = service("inntekt", "rapportert-inntekt");
const freg = "folkeregisteret-offentlig-med-hjemmel";
const processor = {
	id: "1",
	name: "Drift Eksempel AS",
	organisationNumber: "312582465",
	task: "Drift av fagsystemet.",
	agreementDate: "2026-08-17",
};

/** The rows of the rules that follow from the law, each with its examples. */
export const adviceCases: Readonly<Record<string, readonly AdviceCase[]>> = {
	"V1 a legal basis on both sides": [
		{
			says: "only the provider's basis is named",
			answers: { disclosureBasis: "skatteforvaltningsloven-3-3" },
			finds: ["block: both-bases-required at collectionBasis"],
		},
		{
			says: "only the consumer's basis is named",
			answers: { collectionBasis: "barnehageloven § 20" },
			finds: ["block: both-bases-required at disclosureBasis"],
		},
		{
			says: "a municipality with both",
			answers: {
				consumerType: "municipality",
				...inntekt,
				disclosureBasis: "skatteforvaltningsloven-3-3",
				collectionBasis: "barnehageloven § 20",
				processingBasis: "publicTask",
			},
			findsNot: ["block", "warn", "no document"],
		},
		{
			says: "no basis at all: no document can be right",
			answers: { hasLegalBasis: "no" },
			finds: ["no document: no-legal-basis at hasLegalBasis"],
		},
		{
			says: "a system vendor has no basis of its own",
			answers: { consumerType: "systemVendor" },
			finds: ["no document: type-without-own-basis at consumerType"],
		},
		{
			says: "a segment coordinator has no basis of its own",
			answers: { consumerType: "segmentCoordinator" },
			finds: ["no document: type-without-own-basis at consumerType"],
		},
		{ says: "nothing is answered", answers: {}, findsNot: ["block", "warn", "explain"] },
	],
	"V2 sktfvl § 3-3 is for public authorities": [
		...(["municipality", "county", "stateBody"] as const).map((consumerType) => ({
			says: `${consumerType}: open`,
			answers: { consumerType, disclosureBasis: "skatteforvaltningsloven-3-3" },
			findsNot: ["basis-closed-to-type", "basis-doubtful-for-type"],
		})),
		...(
			[
				"other",
				"privateWithPublicTask",
				"publicPension",
				"creditInformation",
				"debtCollector",
				"eidIssuer",
				"press",
			] as const
		).map((consumerType) => ({
			says: `${consumerType}, private: a warning`,
			answers: { consumerType, disclosureBasis: "skatteforvaltningsloven-3-3" },
			finds: ["warn: basis-doubtful-for-type at disclosureBasis"],
			findsNot: ["basis-closed-to-type"],
		})),
		...(["bank", "insurer", "pensionInstitution", "paymentInstitution"] as const).map(
			(consumerType) => ({
				says: `${consumerType}, a finansforetak: blocked`,
				answers: { consumerType, disclosureBasis: "skatteforvaltningsloven-3-3" },
				finds: ["block: basis-closed-to-type at disclosureBasis"],
			}),
		),
	],
	"V3 sktfvl § 3-4 has a closed list": [
		{
			says: "a bank with assessed net income and wealth: within the list",
			answers: {
				consumerType: "bank",
				...service("beregnet-skatt", "nettoinntekt", "nettoformue"),
				disclosureBasis: "skatteforvaltningsloven-3-4",
			},
			findsNot: ["outside-closed-list", "basis-closed-to-type", "service-closed-to-type"],
		},
		{
			says: "a bank with monthly income: outside the list",
			answers: {
				consumerType: "bank",
				...inntekt,
				disclosureBasis: "skatteforvaltningsloven-3-4",
			},
			finds: ["block: outside-closed-list at services.inntekt.dataCategories"],
		},
		{
			says: "a municipality is not among those that § 3-4 names",
			answers: { consumerType: "municipality", disclosureBasis: "skatteforvaltningsloven-3-4" },
			finds: ["block: basis-closed-to-type at disclosureBasis"],
		},
	],
	"V4 sktfvl § 3-6 third paragraph is for occupational pension and wage data": [
		{
			says: "a private pension institution with OTP: the purpose is explained, nothing is blocked",
			answers: {
				consumerType: "pensionInstitution",
				...service("otp", "lonnsopplysninger", "avtaleforhold"),
				disclosureBasis: "skatteforvaltningsloven-3-6-tredje-ledd",
				collectionBasis: "innskuddspensjonsloven § 4-1",
				processingBasis: "contract",
			},
			finds: ["explain: purpose-limited-by-basis at purpose"],
			findsNot: ["block", "warn"],
		},
		{
			says: "the same with pensionable income, which the paragraph does not mention: blocked",
			answers: {
				consumerType: "pensionInstitution",
				...service("pensjonsgivende-inntekt", "pensjonsgivende-inntekt"),
				disclosureBasis: "skatteforvaltningsloven-3-6-tredje-ledd",
			},
			finds: ["block: outside-closed-list at services.pensjonsgivende-inntekt.dataCategories"],
		},
		{
			says: "a bank has no part in it",
			answers: {
				consumerType: "bank",
				...service("otp", "lonnsopplysninger"),
				disclosureBasis: "skatteforvaltningsloven-3-6-tredje-ledd",
			},
			finds: [
				"block: basis-closed-to-type at disclosureBasis",
				"block: service-closed-to-type at services.otp",
			],
		},
	],
	"V5 a public body cannot build its tasks on legitimate interests": [
		...(["municipality", "county", "stateBody"] as const).map((consumerType) => ({
			says: `${consumerType}: blocked`,
			answers: { consumerType, processingBasis: "legitimateInterests" } as const,
			finds: ["block: processing-basis-closed-to-type at processingBasis"],
		})),
		{
			says: "a bank may",
			answers: { consumerType: "bank", processingBasis: "legitimateInterests" },
			findsNot: ["processing-basis-closed-to-type"],
		},
	],
	"V6 letters c and e need a statute beside the regulation": [
		...(["legalObligation", "publicTask"] as const).map((processingBasis) => ({
			says: `${processingBasis} with the regulation alone: blocked`,
			answers: {
				processingBasis,
				collectionBasis: "personvernforordningen artikkel 6 nr. 1 bokstav e",
			},
			finds: ["block: statute-required at collectionBasis"],
		})),
		{
			says: "a public task with a statute",
			answers: {
				processingBasis: "publicTask",
				collectionBasis: "personvernforordningen artikkel 6 nr. 3, jf. opplæringslova § 25-3",
			},
			findsNot: ["statute-required"],
		},
		{
			says: "a public task with a regulation under a statute",
			answers: {
				processingBasis: "publicTask",
				collectionBasis: "forskrift om foreldrebetaling i barnehager § 3",
			},
			findsNot: ["statute-required"],
		},
		{
			says: "a contract needs none",
			answers: {
				processingBasis: "contract",
				collectionBasis: "personvernforordningen artikkel 6 nr. 1 bokstav b",
			},
			findsNot: ["statute-required"],
		},
	],
	"V7 confidential data of the population register need «uten hinder av taushetsplikt»": [
		{
			says: "a municipality with barnehageloven § 47: open",
			answers: {
				consumerType: "municipality",
				...service(freg, "familierelasjoner"),
				disclosureBasis: "folkeregisterloven-10-2",
				collectionBasis: "barnehageloven §\u00a047 første ledd",
				processingBasis: "publicTask",
			},
			findsNot: ["block", "warn"],
		},
		{
			says: "barnehageloven § 20 says nothing of confidentiality: blocked",
			answers: {
				consumerType: "municipality",
				...service(freg, "familierelasjoner"),
				disclosureBasis: "folkeregisterloven-10-2",
				collectionBasis: "barnehageloven § 20",
			},
			finds: [`block: confidential-without-statute at services.${freg}.dataCategories`],
		},
		{
			says: "barnehageloven § 47 a is another section than § 47: blocked",
			answers: {
				...service(freg, "familierelasjoner"),
				disclosureBasis: "folkeregisterloven-10-2",
				collectionBasis: "barnehageloven § 47 a",
			},
			finds: [`block: confidential-without-statute at services.${freg}.dataCategories`],
		},
		{
			says: "a statute that the content does not know: a warning, for it may say so",
			answers: {
				...service(freg, "familierelasjoner"),
				disclosureBasis: "folkeregisterloven-10-2",
				collectionBasis: "vegtrafikkloven § 43 c",
			},
			finds: [`warn: confidential-statute-unknown at services.${freg}.dataCategories`],
			findsNot: ["block"],
		},
		{
			says: "folkeregisterloven § 10-1 opens nothing confidential: blocked",
			answers: {
				...service("folkeregisteret-finans", "foreldreansvar"),
				disclosureBasis: "folkeregisterloven-10-1",
				collectionBasis: "finansforetaksloven § 16-2 sjuende ledd",
			},
			finds: [
				"block: basis-opens-no-confidential at services.folkeregisteret-finans.dataCategories",
			],
		},
		{
			says: "what is not confidential needs no such statute",
			answers: {
				consumerType: "bank",
				...service("folkeregisteret-finans", "navn", "dodsfall"),
				disclosureBasis: "folkeregisterloven-10-1",
				collectionBasis: "hvitvaskingsloven § 12",
				processingBasis: "legalObligation",
			},
			findsNot: ["block", "warn"],
		},
		{
			says: "an insurer with the set of finansforetaksloven § 16-2: open",
			answers: {
				consumerType: "insurer",
				...service("folkeregisteret-finans", "familierelasjoner", "foreldreansvar"),
				disclosureBasis: "folkeregisterloven-10-2",
				collectionBasis: "finansforetaksloven § 16-2 sjuende ledd",
				processingBasis: "contract",
			},
			findsNot: ["block", "warn"],
		},
		{
			says: "a bank beyond that set: blocked",
			answers: {
				consumerType: "bank",
				...service(freg, "adopsjon"),
				disclosureBasis: "folkeregisterloven-10-2",
				collectionBasis: "finansforetaksloven § 16-2 sjuende ledd",
			},
			finds: [`block: confidential-outside-statute at services.${freg}.dataCategories`],
		},
	],
	"V8 consent opens no confidential data of the population register": [
		{
			says: "consent as the provider's basis: blocked",
			answers: {
				...service("folkeregisteret-finans", "familierelasjoner"),
				disclosureBasis: "skatteforvaltningsloven-3-7-a",
			},
			finds: [
				"block: consent-not-offered at services.folkeregisteret-finans",
				"block: consent-opens-nothing at services.folkeregisteret-finans.dataCategories",
			],
		},
		{
			says: "consent as the consumer's own basis: blocked",
			answers: {
				...service(freg, "familierelasjoner"),
				disclosureBasis: "folkeregisterloven-10-2",
				collectionBasis: "personvernforordningen artikkel 6 nr. 1 bokstav a",
				processingBasis: "consent",
			},
			finds: [`block: consent-opens-nothing at services.${freg}.dataCategories`],
		},
		{
			says: "consent beside a statute that the content does not know: a warning about the statute",
			answers: {
				...service(freg, "familierelasjoner"),
				disclosureBasis: "folkeregisterloven-10-2",
				collectionBasis: "vegtrafikkloven § 43 c",
				processingBasis: "consent",
			},
			finds: [`warn: confidential-statute-unknown at services.${freg}.dataCategories`],
			findsNot: ["block"],
		},
		{
			says: "consent where no service is built on it: blocked",
			answers: {
				...service("skatteplikt", "skattested"),
				disclosureBasis: "skatteforvaltningsloven-3-7-a",
			},
			finds: ["block: consent-not-offered at services.skatteplikt"],
		},
		{
			says: "a bank with consent-based loan applications: open",
			answers: {
				consumerType: "bank",
				...inntekt,
				disclosureBasis: "skatteforvaltningsloven-3-7-a",
				collectionBasis: "finansavtaleloven § 5-2",
				processingBasis: "contract",
			},
			findsNot: ["block", "warn"],
		},
		{
			says: "a foundation is no recipient of those: blocked",
			answers: {
				consumerType: "other",
				...inntekt,
				disclosureBasis: "skatteforvaltningsloven-3-7-a",
			},
			finds: ["block: service-closed-to-type at services.inntekt"],
		},
	],
	"V9 a graded address is never promised": [
		{
			says: "addresses are asked for",
			answers: service("folkeregisteret-offentlig-uten-hjemmel", "navn", "adresser"),
			finds: [
				"explain: data-withheld at services.folkeregisteret-offentlig-uten-hjemmel.dataCategories",
			],
		},
		{
			says: "names only",
			answers: service("folkeregisteret-offentlig-uten-hjemmel", "navn"),
			findsNot: ["data-withheld"],
		},
	],
	"V10 a processor is named, has an agreement, and a delegated access": [
		{
			says: "all is there",
			answers: { ...inntekt, processors: [processor], startDate: "2027-01-04" },
			finds: ["explain: processor-delegation at processors"],
			findsNot: ["block", "warn"],
		},
		{
			says: "the date of the agreement is missing: blocked",
			answers: { processors: [{ ...processor, agreementDate: undefined }] },
			finds: ["block: processor-incomplete at processors.1.agreementDate"],
		},
		{
			says: "the agreement is later than the start: blocked",
			answers: { processors: [processor], startDate: "2026-08-16" },
			finds: ["block: processor-agreement-late at processors.1.agreementDate"],
		},
		{
			says: "the consumer is its own processor: blocked",
			answers: { consumer: { organisationNumber: "312582465" }, processors: [processor] },
			finds: ["block: processor-is-consumer at processors.1.organisationNumber"],
		},
		{
			says: "no processor",
			answers: { ...inntekt, processors: [] },
			findsNot: ["processor"],
		},
		{
			says: "the coordinator is a processor, and the agreement with it is later than the start: blocked",
			answers: {
				inSegment: "yes",
				segmentCoordinator: { handling: "processor", processorAgreementDate: "2027-02-02" },
				startDate: "2027-02-01",
			},
			finds: ["block: coordinator-agreement-late at segmentCoordinator.processorAgreementDate"],
		},
		{
			says: "the agreement with the coordinator is of the day of the start",
			answers: {
				inSegment: "yes",
				segmentCoordinator: { handling: "processor", processorAgreementDate: "2027-02-01" },
				startDate: "2027-02-01",
			},
			findsNot: ["block"],
		},
		{
			says: "the coordinator is no processor: an agreement that is left from before says nothing",
			answers: {
				inSegment: "yes",
				segmentCoordinator: { handling: "none", processorAgreementDate: "2027-02-02" },
				startDate: "2027-02-01",
			},
			findsNot: ["block"],
		},
		{
			says: "the coordinator is a processor, and the declaration says that there is none: warned",
			answers: { segmentCoordinator: { handling: "processor" }, processors: [] },
			finds: ["warn: coordinator-not-processor at processors"],
		},
		{
			says: "the coordinator is a processor, and others are named: warned",
			answers: {
				segmentCoordinator: { handling: "processor", organisationNumber: "974761076" },
				processors: [processor],
			},
			finds: ["warn: coordinator-not-processor at processors"],
		},
		{
			says: "the coordinator is among the processors",
			answers: {
				segmentCoordinator: {
					handling: "processor",
					organisationNumber: processor.organisationNumber,
				},
				processors: [processor],
			},
			findsNot: ["coordinator-not-processor"],
		},
		{
			says: "there are processors, and the coordinator's number is not known: it may be one of them",
			answers: { segmentCoordinator: { handling: "processor" }, processors: [processor] },
			findsNot: ["coordinator-not-processor"],
		},
		{
			says: "the coordinator is a processor, and nobody has said who the others are",
			answers: { segmentCoordinator: { handling: "processor" } },
			findsNot: ["coordinator-not-processor"],
		},
		{
			says: "no data pass through the coordinator, which is no processor then",
			answers: { segmentCoordinator: { handling: "none" }, processors: [] },
			findsNot: ["coordinator-not-processor"],
		},
		{
			says: "the coordinator fetches the data that do not pass through it: warned",
			answers: {
				segmentCoordinator: { handling: "none" },
				connection: { route: "coordinator" },
			},
			finds: ["warn: coordinator-fetches at connection.route"],
		},
		{
			says: "the coordinator fetches the data as a processor",
			answers: {
				segmentCoordinator: { handling: "processor" },
				connection: { route: "coordinator" },
			},
			findsNot: ["coordinator-fetches"],
		},
		{
			says: "the consumer fetches the data itself",
			answers: { segmentCoordinator: { handling: "none" }, connection: { route: "own" } },
			findsNot: ["coordinator-fetches"],
		},
		{
			says: "the vendor that connects the consumer is none of its processors: warned",
			answers: {
				processors: [processor],
				connection: { route: "vendor", vendorNumber: "974761076" },
			},
			finds: ["warn: vendor-not-processor at connection.vendorNumber"],
		},
		{
			says: "the vendor is one of the processors",
			answers: {
				processors: [processor],
				connection: { route: "vendor", vendorNumber: processor.organisationNumber },
			},
			findsNot: ["vendor-not-processor"],
		},
		{
			says: "the consumer connects itself",
			answers: { processors: [], connection: { route: "own", vendorNumber: "974761076" } },
			findsNot: ["vendor-not-processor"],
		},
	],
	"Folkeregisterloven § 10-1 second paragraph: the identity number is for one who says why": [
		{
			says: "a private body asks for it",
			answers: service("folkeregisteret-privat", "identifikasjonsnummer", "navn"),
			finds: ["explain: need-to-be-justified at purpose"],
		},
		{
			says: "it is not asked for",
			answers: service("folkeregisteret-privat", "navn"),
			findsNot: ["need-to-be-justified"],
		},
		{
			says: "the package for public bodies has it without",
			answers: service("folkeregisteret-offentlig-uten-hjemmel", "identifikasjonsnummer"),
			findsNot: ["need-to-be-justified"],
		},
	],
	"V11 special categories need a condition of their own": [
		{
			says: "Sami language in the population register",
			answers: service(freg, "samisk-sprak"),
			finds: [`warn: special-category at services.${freg}.dataCategories`],
		},
		{
			says: "the condition is named",
			answers: {
				...service(freg, "samisk-sprak"),
				specialCondition: "personvernforordningen artikkel 9 nr. 2 bokstav g og sameloven § 2-6",
			},
			findsNot: ["special"],
		},
		...["GDPR artikkel 9 nr. 2 bokstav g", "personvernforordninga artikkel 9 nr. 2 bokstav g"].map(
			(specialCondition) => ({
				says: `the condition is named: ${specialCondition}`,
				answers: { ...service(freg, "samisk-sprak"), specialCondition },
				findsNot: ["special"],
			}),
		),
		{
			says: "what is named is another article, whose number begins alike",
			answers: {
				...service(freg, "samisk-sprak"),
				specialCondition: "personvernforordningen artikkel 90",
			},
			finds: ["warn: special-condition-of-another-kind at specialCondition"],
		},
		{
			says: "what is named is a basis, not such a condition",
			answers: {
				...service(freg, "samisk-sprak"),
				specialCondition: "personvernforordningen artikkel 6 nr. 1 bokstav e",
			},
			finds: ["warn: special-condition-of-another-kind at specialCondition"],
			findsNot: ["special-category"],
		},
		{ says: "names", answers: service(freg, "navn"), findsNot: ["special-category"] },
	],
	"V12 risky processing needs an assessment with an owner": [
		{
			says: "confidential family relations",
			answers: service("folkeregisteret-finans", "familierelasjoner"),
			finds: ["explain: impact-assessment at impactAssessment.status"],
		},
		{
			says: "it is to be done, and someone owns it",
			answers: {
				...service("folkeregisteret-finans", "familierelasjoner"),
				impactAssessment: { status: "planned", owner: "leder for lån" },
			},
			finds: ["explain: impact-assessment-first at impactAssessment.status"],
			findsNot: ["unowned", "impact-assessment at"],
		},
		{
			says: "it is done, and nobody owns it",
			answers: {
				...service("folkeregisteret-finans", "familierelasjoner"),
				impactAssessment: { status: "done" },
			},
			finds: ["explain: impact-assessment-unowned at impactAssessment.owner"],
			findsNot: ["impact-assessment-first", "impact-assessment at"],
		},
		{
			says: "it is done and owned, or found not to be needed",
			answers: {
				...service("folkeregisteret-finans", "familierelasjoner"),
				impactAssessment: { status: "notNeeded" },
			},
			findsNot: ["impact-assessment"],
		},
		{
			says: "names",
			answers: service("folkeregisteret-finans", "navn"),
			findsNot: ["impact-assessment"],
		},
		{
			says: "names of so many that it is to be assessed, and nobody owns that",
			answers: {
				...service("folkeregisteret-finans", "navn"),
				impactAssessment: { status: "planned" },
			},
			finds: [
				"explain: impact-assessment-first at impactAssessment.status",
				"explain: impact-assessment-unowned at impactAssessment.owner",
			],
			findsNot: ["impact-assessment at"],
		},
	],
	"V13 DSOP Kontroll flows the other way": [
		{
			says: "a bank: no document can be right",
			answers: { consumerType: "bank", ...service("kontrollopplysninger", "konti") },
			finds: ["no document: data-flow-other-way at services.kontrollopplysninger"],
			findsNot: ["service-closed-to-type"],
		},
		{
			says: "the basis for it is not taken for a consumer's",
			answers: {
				...service("kontrollopplysninger", "konti"),
				disclosureBasis: "skatteforvaltningsloven-3-7-a",
			},
			findsNot: ["consent-not-offered"],
		},
	],
	"V14 in a segment each consumer declares its own basis": [
		{
			says: "part of a segment",
			answers: { inSegment: "yes" },
			finds: ["explain: own-basis-in-segment at inSegment"],
		},
		{ says: "on its own", answers: { inSegment: "no" }, findsNot: ["own-basis-in-segment"] },
	],
	"V15 who signs has the authority": [
		{
			says: "the mayor of a municipality",
			answers: { consumerType: "municipality", signatory: { name: "Ane", title: "Ordfører" } },
			findsNot: ["signing-authority", "signatory-is-contact"],
		},
		{
			says: "another officer of a municipality: the authority must have been given",
			answers: {
				consumerType: "municipality",
				signatory: { name: "Ane", title: "kommunedirektør" },
			},
			finds: ["explain: signing-authority at signatory.title"],
		},
		{
			says: "a bank is bound as companies are",
			answers: { consumerType: "bank", signatory: { name: "Ane", title: "fagsjef" } },
			finds: ["explain: signing-authority at signatory.title"],
		},
		{
			says: "a contact person of a state body: a warning",
			answers: {
				consumerType: "stateBody",
				contacts: [{ id: "1", name: "Ane Eksempel" }],
				signatory: { name: "ane eksempel", title: "rådgiver" },
			},
			finds: ["warn: signatory-is-contact at signatory.name"],
		},
	],
};

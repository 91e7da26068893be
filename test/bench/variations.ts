/** Valid, and of nobody: the first digit 3 is for synthetic organisations. */
const organisationNumbers = ["310111643", "312582465", "313367002"] as const;
const types = ["municipality", "county", "stateBody", "other"] as const;
const purposes = [
	"Behandle søknader om redusert foreldrebetaling i barnehage.",
	"Beregne støtte etter eksempelloven.\n\nKontrollere støtte som er utbetalt.",
	"Behandle søknader om stipend fra dem som har samtykket.",
] as const;
const services = [
	{ id: "inntekt", dataCategories: ["rapportert-inntekt", "opplysningspliktig"] },
	{ id: "summert-skattegrunnlag", dataCategories: ["inntekt", "formue"] },
] as const;

/** As many different cases as wanted, as they would lie in files: other names, services, processors and choices. */
export function variations(count: number): unknown[] {
	return Array.from({ length: count }, (_, index) => ({
		schemaVersion: 1,
		kind: "consumer",
		answers: answers(index),
	}));
}

function answers(index: number) {
	const inSegment = index % 2 === 0;
	const ongoing = index % 5 < 3;
	return {
		consumerType: pick(types, index),
		consumer: { name: `Virksomhet ${index} i Fjordvik`, organisationNumber: number(index) },
		inSegment: inSegment ? "yes" : "no",
		...(inSegment ? { segmentCoordinator: { name: `Samordning ${index % 7}` } } : {}),
		contacts: rows(1 + (index % 3), (row) => ({
			name: `Kontakt ${index}-${row}`,
			responsibility: row === 1 ? "Avtalen" : "Teknisk drift og hendelser",
			email: `kontakt${row}@virksomhet${index}.example`,
		})),
		services: index % 3 === 0 ? services : [pick(services, index)],
		disclosureBasis: "skatteforvaltningsloven-3-3",
		collectionBasis: `eksempelloven § ${1 + (index % 40)} andre ledd`,
		processingBasis: index % 4 === 0 ? "legalObligation" : "publicTask",
		purpose: pick(purposes, index),
		processors: rows(index % 4, (row) => ({
			name: `Fagsystem ${index}-${row} AS`,
			organisationNumber: number(index + row),
			task: `Drift av fagsystem ${row}`,
			agreementDate: "2026-08-17",
		})),
		startDate: "2027-01-04",
		durationKind: ongoing ? "ongoing" : "fixed",
		...(ongoing ? {} : { endDate: "2029-01-31" }),
		signatory: { name: `Anne Myndig ${index}`, title: "direktør" },
	};
}

function rows<Row extends object>(count: number, row: (number: number) => Row) {
	return Array.from({ length: count }, (_, index) => ({
		id: String(index + 1),
		...row(index + 1),
	}));
}

function number(index: number): string {
	return pick(organisationNumbers, index);
}

function pick<Item>(items: readonly Item[], index: number): Item {
	return items[index % items.length] as Item;
}

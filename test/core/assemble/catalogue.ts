import type { Catalogue } from "../../../src/core/schema/catalogue.ts";

/** A small catalogue, so that these tests stand still when the content moves. */
export const catalogue: Catalogue = {
	site: {
		name: "Nettsted",
		address: "https://eksempel.example",
		provider: { name: "Etaten", organisationNumber: "974761076" },
		proposal: { nb: "Forslag til ordlyd.", nn: "Framlegg til ordlyd." },
	},
	services: {
		inntekt: {
			name: { nb: "Inntekt" },
			dataCategories: [
				{ id: "lonn", name: { nb: "lønn" } },
				{ id: "pensjon", name: { nb: "pensjon" } },
			],
			usageTerms: "apier",
			scope: "etaten:inntekt",
		},
		adresse: {
			name: { nb: "Adresse" },
			dataCategories: [{ id: "bosted", name: { nb: "bosted" } }],
			usageTerms: "registeret",
			scope: undefined,
		},
	},
	legalBases: { "loven-3": { reference: { nb: "loven § 3" } } },
	sharingTerms: {
		segment: { title: "Delingsvilkår for segment", edition: "0.2", address: "/deling/segment/" },
		standalone: { title: "Delingsvilkår", edition: "0.2", address: "/deling/alene/" },
	},
	usageTerms: { apier: { title: "Bruksvilkår", edition: "0.3", address: "/bruk/apier/" } },
	questions: {
		consumerType: {
			label: "Hva er dere?",
			blank: "hva dere er",
			options: {
				municipality: { label: "Kommune", inText: "en kommune", condition: "dere er en kommune" },
				county: { label: "Fylke", inText: "et fylke", condition: "dere er et fylke" },
				stateBody: { label: "Stat", condition: "dere er et statlig organ" },
				other: { label: "Annet", condition: "dere er noe annet" },
			},
		},
		"consumer.name": { label: "Hva heter dere?", blank: "navnet" },
		inSegment: {
			label: "Er dere i et segment?",
			blank: "om dere er i et segment",
			options: {
				yes: { label: "Ja", condition: "dere er i et segment" },
				no: { label: "Nei", condition: "dere ikke er i et segment" },
			},
		},
		"segmentCoordinator.name": { label: "Hvem er segmentansvarlig?", blank: "segmentansvarlig" },
		contacts: { label: "Hvem er kontakt?", blank: "kontaktpersoner" },
		"contacts.name": { label: "Navn", blank: "kontaktens navn" },
		"contacts.email": { label: "E-post", blank: "kontaktens e-post" },
		"contacts.telephone": { label: "Telefon", blank: "kontaktens telefon" },
		services: { label: "Hvilke tjenester?", blank: "tjenester" },
		"services.dataCategories": { label: "Hvilke opplysninger?", blank: "opplysningstyper" },
		disclosureBasis: { label: "Hvilken hjemmel?", blank: "hjemmelen" },
		processingBasis: { label: "Hvilket grunnlag?", blank: "grunnlaget" },
		purpose: { label: "Hva er formålet?", blank: "formål" },
		processors: { label: "Bruker dere databehandler?", blank: "om dere bruker databehandler" },
		"processors.name": { label: "Navn", blank: "databehandlerens navn" },
		"processors.agreementDate": { label: "Når?", blank: "datoen for avtalen" },
		startDate: { label: "Fra når?", blank: "startdato" },
	},
};

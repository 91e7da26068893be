import type { Draft } from "../../../../src/core/document/draft.ts";
import type { Blank, Flow, Phrasing, Remark } from "../../../../src/core/document/nodes.ts";
import {
	blank,
	clause,
	emphasis,
	link,
	list,
	paragraph,
	phrasing,
	reference,
	signature,
	strong,
	table,
	text,
	value,
} from "./build.ts";

/** A declaration written by hand that has a node of every type; synthetic names and numbers. */

const consumer = (): Phrasing => value("consumer.name", "virksomhetens navn", "Storvik kommune");

/** Open: the undecided parts and the missing answers. Complete: all is answered. */
function missing(complete: boolean, path: string, label: string, words: string): Phrasing {
	return complete ? value(path, label, words) : blank(path, label);
}

function parties(complete: boolean): Flow {
	return clause(
		"parter",
		"1",
		"Parter",
		paragraph(
			"Erklæringen er avgitt av ",
			consumer(),
			", organisasjonsnummer ",
			value("consumer.organisationNumber", "organisasjonsnummer", "974\u00a0761\u00a0076"),
			", heretter kalt ",
			strong("konsumenten"),
			", overfor Skatteetaten, heretter kalt ",
			strong("tilbyderen"),
			".",
		),
		clause(
			"kontaktpersoner",
			"1.1",
			"Kontaktpersoner",
			paragraph("Konsumentens kontaktpersoner er:"),
			table(
				"Kontaktpersoner hos konsumenten",
				["Rolle", "Navn", "E-post", "Telefon"],
				[
					"Avtaleansvarlig",
					value("contacts.contact-1.name", "navn", "Kari Nordmann"),
					value("contacts.contact-1.email", "e-post", "kari.nordmann@storvik.example"),
					value("contacts.contact-1.phone", "telefon", "+47 22 00 00 00"),
				],
				[
					"Teknisk kontakt",
					missing(complete, "contacts.contact-2.name", "navn på teknisk kontakt", "Ola Nordmann"),
					value("contacts.contact-2.email", "e-post", "drift@storvik.example"),
					value("contacts.contact-2.phone", "telefon", "+47 22 00 00 01"),
				],
			),
		),
		clause(
			"adresse",
			"1.2",
			"Adresse",
			paragraph(
				value("consumer.address", "adresse", "Storvik kommune\nRådhusplassen 1\n9999 Storvik"),
			),
		),
	);
}

function basis(complete: boolean): Flow {
	return clause(
		"grunnlag",
		"2",
		"Rettslig grunnlag",
		{
			type: "summary",
			label: "Kort sagt",
			children: phrasing(["Dere må ha hjemmel på begge sider."]),
		},
		paragraph(
			"Avtalen etablerer ikke rettslig grunnlag. Opplysningene utleveres etter ",
			link(
				"https://lovdata.no/dokument/NL/lov/2016-05-27-14/§3-3",
				"skatteforvaltningsloven § 3-3",
			),
			", og behandles etter ",
			{ type: "term", name: "behandlingsgrunnlag", children: phrasing(["behandlingsgrunnlaget"]) },
			" ",
			{ type: "limit", name: "straks", children: phrasing(["uten ugrunnet opphold"]) },
			" i ",
			reference("clause", "formal", "3"),
			" og ",
			reference("clause", "opplysninger", "1", { to: "tjenester", number: "1" }),
			". Se også ",
			reference("appendix", "tjenester", "1"),
			".",
		),
		{
			type: "note",
			children: [paragraph("Til den som forvalter malen: hjemmelen er lest 2. mai 2026.")],
		},
		clause(
			"plikter",
			"2.1",
			"Konsumentens plikter",
			paragraph("Konsumenten skal:"),
			list(
				true,
				["a)", paragraph(duty("bare innhente opplysninger som er nødvendige for formålet,"))],
				[
					"b)",
					paragraph(duty("informere de registrerte, herunder om:")),
					list(
						false,
						["–", paragraph("hvilke opplysninger som innhentes")],
						["–", paragraph("hvor lenge opplysningene oppbevares")],
					),
					paragraph("Informasjonen gis senest når opplysningene innhentes første gang."),
				],
				["c)", paragraph(duty("melde avvik uten ugrunnet opphold."))],
			),
			paragraph("Konsumenten skal dessuten, når tilbyderen ber om det:"),
			list(
				true,
				["d)", paragraph("dokumentere tilgangsstyringen, ved å vise:"), inner()],
				["g)", paragraph("delta i øvelser.")],
			),
			clause(
				"underretning",
				"2.1.1",
				"Underretning",
				paragraph(
					"Fristen etter ",
					reference("clause", "plikter", "2.1"),
					" bokstav c er 24 timer.",
				),
				list(true, ["a)", paragraph("Bokstavene begynner på nytt under hver overskrift.")]),
			),
		),
		...(complete ? [] : [undecided()]),
	);
}

function inner(): Flow {
	return list(
		true,
		["e)", paragraph("hvem som har tilgang,")],
		["f)", paragraph("hvorfor de har det;")],
	);
}

function duty(words: string): Phrasing {
	return { type: "duty", by: "consumer", when: "always", children: [text(words)] };
}

function undecided(): Flow {
	return {
		type: "alternative",
		condition: "Dersom dere er del av et segment:",
		blank: blank("segment", "om dere er del av et segment"),
		children: [
			paragraph("Segmentavtalen går foran denne erklæringen så langt den rekker."),
			clause(
				"segmentet",
				"2.2",
				"Segmentet",
				paragraph("Segmentansvarlig er ikke behandlingsansvarlig."),
				{
					type: "alternative",
					condition: "Ellers:",
					children: [paragraph("Konsumenten har selv kontakten med tilbyderen.")],
				},
			),
		],
	};
}

function purpose(complete: boolean): Flow {
	const decided = phrasing(["og videreformidles ikke"]);
	const open: Phrasing[] = [
		{
			type: "inlineAlternative",
			condition: "dersom dere bruker databehandler",
			blank: blank("processors", "om dere bruker databehandler"),
			children: phrasing(["og gis bare til ", strong("databehandlere"), " med avtale"]),
		},
		text(" "),
		{ type: "inlineAlternative", condition: "ellers", children: decided },
	];
	return clause(
		"formal",
		"3",
		["Formål og ", emphasis("varighet")],
		paragraph(
			"Opplysningene brukes til ",
			missing(complete, "purpose", "formål", "å beregne redusert foreldrebetaling i barnehage"),
			" ",
			...(complete ? decided : open),
			".",
		),
		paragraph(
			"Formålet, det vil si ",
			complete ? "det som står over" : blank("purpose", "formål"),
			", kan ",
			strong("ikke", emphasis(" endres"), " uten"),
			" ",
			emphasis("ny erklæring"),
			", se ",
			link("mailto:deling@skatt.example", "kontaktpunktet ", strong("for deling")),
			" (",
			link("javascript:alert(1)", "ikke en lenke"),
			").",
		),
		paragraph("Erklæringen gjelder:"),
		list(
			false,
			["–", paragraph("fra 1. januar 2027, og")],
			["–", paragraph("til den sies opp etter ", reference("clause", "grunnlag", "2"), ".")],
		),
	);
}

function signing(complete: boolean): Flow {
	return clause("signering", "4", "Signaturer", {
		type: "signatures",
		children: [
			signature(
				consumer(),
				["Navn", missing(complete, "signer.name", "navn på den som signerer", "Kari Nordmann")],
				["Stilling", value("signer.title", "stilling", "Kommunedirektør")],
				["Sted og dato"],
				["Underskrift"],
			),
			signature("Skatteetaten", ["Navn"], ["Sted og dato"], ["Underskrift"]),
		],
	});
}

function appendices(): Flow[] {
	const row = (service: string, category: string, basis: string) => [service, category, basis];
	return [
		{
			type: "appendix",
			id: "tjenester",
			number: "1",
			label: "Bilag",
			title: phrasing(["Tjenester og opplysninger"]),
			reasons: [],
			children: [
				paragraph("Bilaget gjelder de tjenestene som konsumenten har krysset av for."),
				clause(
					"opplysninger",
					"1",
					"Opplysninger",
					table(
						"Tjenester og opplysningstyper",
						["Tjeneste", "Opplysningstype", "Hjemmel"],
						row(
							"Inntekt",
							"Summert inntekt per måned, fordelt på arbeidsgiver",
							"barnehageloven § 50",
						),
						row("Skattegrunnlag", "Alminnelig inntekt", "barnehageloven § 50"),
					),
					table(
						"Oppslag",
						["Tjeneste", "Oppslag per år"],
						row("Inntekt", "12\u00a0000", "").slice(0, 2),
					),
					clause(
						"avgrensning",
						"1.1",
						"Avgrensning",
						list(
							true,
							["a)", paragraph("Bare opplysninger om foreldre i søknaden innhentes.")],
							["b)", paragraph("Historikk lenger tilbake enn tolv måneder innhentes ikke.")],
						),
					),
				),
				clause("oppbevaring", "2", "Oppbevaring", paragraph("Opplysningene slettes etter fem år.")),
			],
		},
		{
			type: "appendix",
			id: "endringer",
			number: "3",
			label: "Bilag",
			title: phrasing(["Endringer"]),
			reasons: [],
			children: [
				clause(
					"ingen-endringer",
					"1",
					"Endringer",
					paragraph("Ingen endringer, jf. ", reference("appendix", "tjenester", "1"), "."),
				),
			],
		},
	];
}

const openItems: Blank[] = [
	blank("contacts.contact-2.name", "navn på teknisk kontakt"),
	blank("segment", "om dere er del av et segment"),
	blank("purpose", "formål"),
	blank("processors", "om dere bruker databehandler"),
	blank("signer.name", "navn på den som signerer"),
];

const remarks: Remark[] = [
	{
		type: "remark",
		path: "disclosureBasis",
		field: "disclosureBasis",
		label: "Hjemmelen gjelder ikke for banker & <andre>. Velg en annen.",
	},
];

/** The sample draft: with five open items, or complete. */
export function sampleDraft(complete: boolean): Draft {
	return {
		document: {
			type: "document",
			id: "egenerklaering",
			language: "nb",
			title: "Egenerklæring om bruk av opplysninger fra Skatteetaten",
			edition: "Utgave 0.1",
			date: "2026-11-23",
			dateText: "23. november 2026",
			...(complete
				? {}
				: {
						draftMark: "UTKAST",
						openItems: { type: "openItems", title: "Mangler før signering", children: openItems },
						corrections: { type: "openItems", title: "Må rettes før signering", children: remarks },
						checks: { type: "openItems", title: "Bør sjekkes før signering", children: remarks },
					}),
			proposal:
				"Forslag til ordlyd fra Rammeverk for deling. Gjelder først når tilbyderen har godtatt den.",
			words: { contents: "Innhold", page: "Side", of: "av" },
			children: [
				parties(complete),
				basis(complete),
				purpose(complete),
				signing(complete),
				...appendices(),
			],
		},
		blanks: complete ? [] : openItems,
		reasons: new Map(),
		wordedBy: new Map(),
		findings: [],
		editions: [
			{
				id: "delingsvilkar",
				title: "Delingsvilkår",
				edition: "0.1",
				address: "https://deling.example/delingsvilkar/0.1/",
			},
		],
		case: {
			schemaVersion: 1,
			kind: "consumer",
			answers: {
				consumer: { name: "Storvik kommune", organisationNumber: "974761076" },
				contacts: [{ id: "contact-1", name: "Kari Nordmann" }],
			},
		},
	};
}

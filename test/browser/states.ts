import type { Page } from "playwright-core";
import { inject } from "vitest";
import { readDraftCase } from "../helpers/drafts.ts";
import { doorStates } from "./door-states.ts";
import { Generator } from "./generator.ts";
import { quick } from "./hand.ts";
import { openSegment } from "./open-segment.ts";
import { Search } from "./search.ts";

/** The pages of the site, and the generator in the states that a person may meet it in. */
export const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	"the front page": goTo(""),
	"the sharing terms": goTo("delingsvilkar/"),
	"the sharing terms of a segment": goTo("delingsvilkar/segment/"),
	"the sharing terms of the others": goTo("delingsvilkar/enkeltstaende/"),
	"the terms of use": goTo("bruksvilkar/apier/"),
	"the segment agreement": goTo("segmentansvaravtalen/"),
	"the declaration": goTo("egenerklaering/"),
	"an edition": goTo("bruksvilkar/folkeregisteret/0.1/"),
	"a clause by itself": goTo("delingsvilkar/segment/0.1/taushetsplikt-konsument/"),
	"prose with drawings and a table": goTo("segmentmodellen/okosystemet/"),
	"prose with a list to tick": goTo("rammeverket/"),
	"questions and answers": goTo("sporsmal-og-svar/"),
	"the services": goTo("tjenester/"),
	"a service": goTo("tjenester/inntekt/"),
	"the legal bases": goTo("hjemler/"),
	"a legal basis": goTo("hjemler/skatteforvaltningsloven-3-3/"),
	"the glossary": goTo("ordliste/"),
	"what stands where": goTo("hva-star-hvor/"),
	"the duties": goTo("plikter/"),
	"the time limits": goTo("frister/"),
	"the first questions": goTo("for/bruke-data/"),
	"what applies to a reader": goTo("for/konsument-i-segment/"),
	"the editions": goTo("utgaver/"),
	"all pages": goTo("innhold/"),
	"a page that is not there": goTo("404.html"),
	"the register from A to Å": goTo("sok/"),
	"the search over a page": async (page) => {
		const search = await Search.over(page, "delingsvilkar/segment/");
		await search.ask("varsel");
		await page.getByText("Avgrens treffene").click();
	},
	"the search with a choice, and what may have been meant": async (page) => {
		const search = await Search.onPage(page, "?q=tausetsplikt&dok=delingsvilkar&part=konsumenten");
		await search.hits.first().waitFor();
		await page.waitForLoadState("networkidle");
	},
	"the search, with nothing found": async (page) => {
		const search = await Search.onPage(page);
		await search.ask("båtvett");
	},
	"a hit, with the words marked": async (page) => {
		const search = await Search.over(page, "ordliste/");
		await search.ask("taushetsplikt");
		await search.hits.nth(1).click();
		await page.getByRole("button", { name: "Fjern markering" }).waitFor();
	},
	"the generator, empty": async (page) => {
		const generator = await Generator.open(page);
		await generator.start();
	},
	"the generator, filled in": async (page) => {
		const generator = await Generator.open(page);
		await generator.fill(readDraftCase("statlig-organ").answers ?? {}, quick);
		await generator.questions.option("inSegment", "Ja").click();
		for (const why of await page.locator("summary").all()) await quick.press(why);
	},
	"a step of the generator, with a question that the data call for": async (page) => {
		const generator = await Generator.open(page, { path: "lag/egenerklaering/" });
		const { questions } = generator;
		const service = "folkeregisteret-offentlig-med-hjemmel";
		await generator.goTo("tjenester");
		await page.locator(`[name=services][value=${service}]`).check();
		await questions.category(service, "samisk-sprak").check();
		await questions.option("impactAssessment.status", "Ja").check();
		await generator.goTo("grunnlag");
		await questions.field("specialCondition").fill("eksempelloven § 1");
		await generator.settled();
	},
	"the generator, with mistakes": async (page) => {
		const generator = await Generator.open(page);
		await generator.fill(readDraftCase("annen-virksomhet").answers ?? {}, quick);
		await generator.questions.field("consumer.organisationNumber").fill("1");
		await generator.questions.field("contacts.1.email").fill("ase");
		await generator.questions.remove("processors.2").click();
		await generator.button("Last ned Word-fil").click();
		await generator.summary.waitFor();
	},
	"the sheet for those who are to sign": async (page) => {
		const generator = await Generator.open(page);
		await generator.start();
		await generator.button("Klar til signering").click();
		await page.getByRole("dialog").waitFor();
	},
	"a step of the generator, with what is missing": async (page) => {
		const generator = await Generator.open(page, { path: "lag/egenerklaering/" });
		await generator.button("Neste steg").click();
		await generator.step.locator("[data-error-summary]").waitFor();
	},
	"a step of the generator, with advice and what is not offered": async (page) => {
		const generator = await Generator.open(page);
		await generator.start();
		await page.getByRole("group", { name: "Har dere rettslig" }).getByLabel("Nei").click();
		await generator.questions.option("consumerType", "Kommune").click();
		await generator.questions.option("services", "Skatteplikt").click();
		await generator.questions.option("consumerType", "Presse").click();
		await page.locator(".cleared").waitFor();
		await page.getByText("valg vises ikke. Se hvorfor").first().click();
	},
	"the page of all answers": async (page) => {
		const generator = await Generator.open(page, { path: "lag/egenerklaering/" });
		await generator.goTo("se-over");
		await generator.step.getByRole("button", { name: "Last ned Word-fil" }).focus();
		await generator.ready();
		await page.locator("[data-check] dl").first().waitFor();
	},
	"both standards side by side": async (page) => {
		const generator = await Generator.open(page);
		await generator.start();
		await generator.button("Les begge målformene side om side").click();
		await page.getByRole("dialog").waitFor();
	},
	"the generator in nynorsk": async (page) => {
		const generator = await Generator.open(page, { path: "lag/egenerklaering/nn/?vis=alt" });
		await generator.start();
	},
	"the form of the segment agreement": openForm("segmentansvaravtale"),
	"the same, with rows that must be put right, a notice and a link": async (page) => {
		await openForm("segmentansvaravtale")(page);
		await page.getByText("Lim inn fra regneark").click();
		await page.locator("[data-paste-rows]").fill("Inntekt\talle\nTullball\nRestanser\ttull");
		await page.locator("[data-paste-add]").click();
		await page.locator("[data-paste-remarks] > li").first().waitFor();
		await page.getByRole("radio", { name: "Teknisk ansvar" }).check();
		await page.getByRole("radio", { name: "På eget rettslig grunnlag" }).check();
		await page.getByRole("radio", { name: "Administrativt ansvar" }).check();
		await page.locator(".cleared").waitFor();
		const panel = page.locator("[data-keep-panel]");
		await panel.locator("summary").click();
		await panel.getByRole("button", { name: "Lag lenke" }).click();
		await panel.getByRole("textbox").first().waitFor();
	},
	"the form of an updated appendix 2, in nynorsk": openForm("oppdatert-tjenestebilag/nn"),
	"the form of a change notice": openForm("endringsmelding"),
	"the form for who joins a segment": openForm("tiltredelseserklaering"),
	"the form of a request for connection": openForm("pakoblingsforesporsel"),
	"the form of an agreement in phases, with services in each": async (page) => {
		await openSegment(page, "segment-teknisk", "signering-i-faser");
		await page.locator('[data-field="phases.2.services"] input:visible').first().waitFor();
	},
	"the form of a plan": openForm("etableringsplan"),
	...doorStates,
};

function openForm(name: string): (page: Page) => Promise<void> {
	return async (page) => {
		const generator = await Generator.open(page, { path: `lag/${name}/?vis=alt` });
		await generator.start();
	};
}

function goTo(path: string): (page: Page) => Promise<void> {
	return async (page) => {
		await page.goto(`${inject("siteUrl")}${path}`);
	};
}

import { describe, expect, test } from "vitest";
import { everythingIn } from "./docx-text.ts";
import { caseOf, Doors, jsonFile } from "./doors.ts";
import { Generator } from "./generator.ts";
import { wordsOf } from "./questions.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();

async function started(path?: string): Promise<Generator> {
	const generator = await Generator.open(await openPage(), path ? { path } : {});
	await generator.start();
	return generator;
}

const first = (generator: Generator) =>
	generator.page.getByRole("group", { name: "Har dere rettslig grunnlag" });

describe("before anything is filled in", () => {
	test("«no» to the first question leads to the page that says what can help, and makes no file", async () => {
		const generator = await started();
		await first(generator).getByLabel("Nei").check();
		const finding = first(generator).locator(".finding[data-severity=block]");
		await finding.waitFor();
		expect(await finding.textContent()).toContain("En avtale gir ikke et slikt grunnlag.");
		const link = finding.getByRole("link", { name: "Les mer (åpnes i ny fane)" });
		expect(await link.getAttribute("href")).toBe("/uten-rettslig-grunnlag/");

		let isDownloaded = false;
		generator.page.on("download", () => {
			isDownloaded = true;
		});
		await generator.button("Last ned Word-fil").click();
		await generator.page.locator("[data-status]", { hasText: "ikke noe dokument" }).waitFor();
		expect(isDownloaded).toBe(false);
		await first(generator).getByLabel("Ja").check();
		await generator.settled();
		expect(await finding.count()).toBe(0);
	});

	test("a system vendor without a basis of its own is led to its page", async () => {
		const generator = await started();
		await generator.questions
			.option("consumerType", "Systemleverandør eller annen databehandler")
			.check();
		const link = generator.questions.group("consumerType").locator(".finding").getByRole("link");
		expect(await link.getAttribute("href")).toBe("/systemleverandorer/");
	});

	test("a service in which the data go to the provider is not offered, and that is told", async () => {
		const generator = await started();
		const services = generator.questions.group("services");
		const name = "Kontrollopplysninger fra finansforetak (DSOP)";
		await services.getByText("Ett valg vises ikke. Se hvorfor").click();
		expect(await services.locator("details[data-why-not] li").allInnerTexts()).toEqual([
			expect.stringMatching(
				/^I tjenesten «Kontrollopplysninger fra finansforetak \(DSOP\)» går opplysningene til tilbyderen, ikke fra den\. /,
			),
		]);
		expect(await services.getByLabel(name).count()).toBe(0);
	});

	test("what is not for the kind of consumer is told with the reason", async () => {
		const generator = await started();
		await generator.questions
			.option("consumerType", "Bank, kredittforetak eller finansieringsforetak")
			.check();
		await generator.settled();
		const services = generator.questions.group("services");
		// By key: the lists above may be laid out, and move what a mouse presses, as it comes in sight.
		await services.getByText("valg vises ikke. Se hvorfor").press("Enter");
		const reasons = await services.locator("details[data-why-not] li").allInnerTexts();
		expect(reasons.find((reason) => reason.includes("«Skatteplikt»"))).toContain(
			"er ikke for banker",
		);
		const shared = /Den er bare for mottakere som er nevnt i en hjemmel for tjenesten/;
		expect(reasons.filter((reason) => shared.test(reason)).length).toBe(1);
		const offered = services.getByLabel("Folkeregisteret: finans", { exact: true });
		await offered.scrollIntoViewIfNeeded();
		expect(await offered.isVisible()).toBe(true);
		expect(await services.getByLabel("Skatteplikt", { exact: true }).isVisible()).toBe(false);
	});
});

describe("an answer that follows from others", () => {
	test("is given, is not asked, and stands on the page of all answers, where it can be opened", async () => {
		const generator = await started("lag/egenerklaering/?vis=alt");
		const { questions, page } = generator;
		await questions.option("consumerType", "Kommune").check();
		await questions.option("services", "Arbeidsforhold").check();
		await expect
			.poll(() => questions.isDecided("disclosureBasis", "skatteforvaltningsloven-3-3"))
			.toBe(true);
		expect(await questions.group("disclosureBasis").isVisible()).toBe(false);
		const line = page.locator("[data-check] dl > div", {
			hasText: wordsOf("disclosureBasis").label,
		});
		await expect.poll(() => line.textContent()).toContain("Følger av de andre svarene.");
		await line.getByRole("link").click();
		expect(await questions.group("disclosureBasis").isVisible()).toBe(true);
	});

	test("is taken back when it no longer follows", async () => {
		const generator = await started();
		const { questions } = generator;
		await questions.option("consumerType", "Kommune").check();
		await questions.option("services", "Arbeidsforhold").check();
		await expect
			.poll(() => questions.isDecided("disclosureBasis", "skatteforvaltningsloven-3-3"))
			.toBe(true);
		await questions.option("services", "Arbeidsforhold").uncheck();
		await expect
			.poll(() => questions.isDecided("disclosureBasis", "skatteforvaltningsloven-3-3"))
			.toBe(false);
	});
});

describe("a suggestion", () => {
	test("is filled in where nothing stands, said to be one, and never over what is typed", async () => {
		const generator = await started();
		const { questions, page } = generator;
		await questions.field("signatory.title").fill("kommunedirektør");
		await questions.option("consumerType", "Kommune").check();
		expect(await questions.field("signatory.title").inputValue()).toBe("kommunedirektør");
		await questions.field("signatory.title").fill("");
		await questions.option("consumerType", "Fylkeskommune").check();
		await expect.poll(() => questions.field("signatory.title").inputValue()).toBe("fylkesordfører");
		const line = page.locator("[data-check] dl > div", {
			hasText: wordsOf("signatory.title").label,
		});
		await expect.poll(() => line.textContent()).toContain("Forslag fra skjemaet.");
		await questions.option("consumerType", "Statlig organ").check();
		await expect.poll(() => questions.field("signatory.title").inputValue()).toBe("");
	});
});

describe("answers that no longer apply", () => {
	test("are cleared and named, stand nowhere, and can be taken back", async () => {
		const generator = await started();
		const { questions, page } = generator;
		await questions.option("consumerType", "Kommune").check();
		await questions.option("services", "Skatteplikt").check();
		await questions.option("durationKind", "Til en bestemt dato").check();
		await questions.field("endDate").fill("1.2.2029");
		expect(await generator.text()).toContain("Skatteplikt");

		await questions
			.option("consumerType", "Bank, kredittforetak eller finansieringsforetak")
			.check();
		const notice = page.locator(".cleared");
		await notice.waitFor();
		expect(await notice.textContent()).toContain("«Skatteplikt»");
		expect(await generator.text()).not.toContain("Skatteplikt");
		const { bytes } = await generator.download();
		expect(everythingIn(bytes)).not.toMatch(/skatteplikt/i);

		await questions.field("consumer.organisationNumber").fill("123");
		await notice.getByRole("button", { name: "Angre" }).click();
		expect(await generator.text()).toContain("Skatteplikt");
		expect(await questions.option("consumerType", "Kommune").isChecked()).toBe(true);
		expect(await notice.count()).toBe(0);
		// What could not be taken yet is left as it was typed.
		expect(await questions.field("consumer.organisationNumber").inputValue()).toBe("123");
	});

	test("are told when their question is asked no more, stand in no file, and come back", async () => {
		const generator = await started();
		const { questions, page } = generator;
		await questions.option("inSegment", "Ja").check();
		await questions.field("segmentCoordinator.name").fill("Gjemt Samordning");
		await questions.option("processors", "Ja").check();
		await questions.field("processors.1.name").fill("Gjemt Databehandler");
		await generator.settled();
		await questions.option("inSegment", "Nei").check();
		await questions.option("processors", "Nei, vi bruker ingen databehandler").check();
		const notices = page.locator(".cleared");
		await notices.nth(1).waitFor();
		expect(await notices.locator("p").allTextContents()).toEqual([
			expect.stringContaining("«Hvem er segmentansvarlig?»"),
			expect.stringContaining("«Bruker dere databehandler for disse opplysningene?»"),
		]);
		const { bytes } = await generator.download("JSON");
		expect(new TextDecoder().decode(bytes)).not.toContain("Gjemt");

		await notices.first().getByRole("button", { name: "Angre" }).click();
		await generator.settled();
		expect(await questions.option("inSegment", "Ja").isChecked()).toBe(true);
		expect(await generator.text()).toContain("Gjemt Samordning");
		// Whoever changes it back need not be told any more.
		await questions.option("processors", "Ja").check();
		expect(await generator.text()).toContain("Gjemt Databehandler");
		expect(await notices.count()).toBe(0);
	});

	test("go with the data that called for their question, and come back with them", async () => {
		const generator = await started();
		const { questions, page } = generator;
		const service = "folkeregisteret-offentlig-med-hjemmel";
		const condition = page.locator("[name=specialCondition]");
		await questions
			.option("services", "Folkeregisteret: offentlig og privat virksomhet med hjemmel")
			.check();
		await generator.settled();
		// What is wanted of the service is missing, and is asked for once, where it can be answered.
		const open = generator.preview.locator(".open-items a", { hasText: "opplysningstyper" });
		const targets = await open.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
		expect(targets).toEqual([`#felt-services.${service}.dataCategories`]);
		await questions.category(service, "navn").check();
		await generator.settled();
		expect(await condition.isVisible()).toBe(false);

		await questions.category(service, "samisk-sprak").check();
		await condition.fill("personvernforordningen artikkel 9 nr. 2 bokstav g");
		await generator.settled();
		const asked = await generator.text();
		expect(asked).toContain("artikkel 9 nr. 2 bokstav g. Vilkåret blir ikke oppfylt");

		await questions.category(service, "samisk-sprak").uncheck();
		const notice = page.locator(".cleared");
		await notice.waitFor();
		expect(await condition.isVisible()).toBe(false);
		expect(await notice.textContent()).toContain(wordsOf("specialCondition").label);
		const { bytes } = await generator.download("JSON");
		const saved = new TextDecoder().decode(bytes);
		expect(saved).not.toMatch(/specialCondition|bokstav g/);

		await notice.getByRole("button", { name: "Angre" }).click();
		await generator.settled();
		// Which clauses the last answer changed is another matter.
		const unmarked = (text: string) => text.replaceAll(" Endret nå", "");
		expect(unmarked(await generator.text())).toBe(unmarked(asked));
	});

	test("can be taken back in the other standard too", async () => {
		const generator = await started("lag/egenerklaering/?vis=alt");
		const { questions, page } = generator;
		await questions.option("inSegment", "Ja").check();
		await questions.field("segmentCoordinator.name").fill("Gjemt Samordning");
		await questions.option("consumerType", "Kommune").check();
		await questions.option("services", "Skatteplikt").check();
		await generator.settled();
		await questions.option("inSegment", "Nei").check();
		await questions
			.option("consumerType", "Bank, kredittforetak eller finansieringsforetak")
			.check();
		const notices = page.locator(".cleared");
		await notices.nth(1).waitFor();
		await page.locator("[data-other-standard]").click();
		await page.locator("html[lang=nn] draft-workshop[data-advised]").waitFor();
		expect(await notices.locator("p").allTextContents()).toEqual([
			expect.stringContaining("«Kven er segmentansvarleg?»"),
			expect.stringContaining("«Skatteplikt»"),
		]);
		const switched = new TextDecoder().decode((await generator.download("JSON")).bytes);
		expect(switched).not.toMatch(/Gjemt|skatteplikt/);

		await notices.first().getByRole("button", { name: "Angre" }).click();
		expect(await generator.text()).toContain("Gjemt Samordning");
		expect(await notices.count()).toBe(1);
	});

	test("are not told of in a draft that is opened in its place", async () => {
		const generator = await started();
		const { questions, page } = generator;
		await questions.option("inSegment", "Ja").check();
		await questions.field("segmentCoordinator.name").fill("Gjemt Samordning");
		await generator.settled();
		await questions.option("inSegment", "Nei").check();
		const notice = page.locator(".cleared");
		await notice.waitFor();
		const doors = new Doors(generator);
		await doors.drop(jsonFile(caseOf({ consumer: { name: "Andre Eksempel" } })));
		await doors.press("Åpne utkastet");
		expect(await generator.text()).toContain("Andre Eksempel");
		expect(await notice.count()).toBe(0);
	});

	test("also where one hidden question decides another", async () => {
		const generator = await started("lag/segmentansvaravtale/?vis=alt");
		const { page } = generator;
		const own = page.locator("[name=ownBasis]");
		await page.getByRole("radio", { name: "Teknisk ansvar" }).check();
		await page.getByRole("radio", { name: "På eget rettslig grunnlag" }).check();
		await own.fill("gjemmeloven § 1-2");
		await generator.settled();
		expect(await generator.text()).toContain("gjemmeloven");
		await page.getByRole("radio", { name: "Administrativt ansvar" }).check();
		const notice = page.locator(".cleared");
		await notice.waitFor();
		expect(await own.isVisible()).toBe(false);
		expect(await notice.count()).toBe(1);
		expect((await notice.textContent())?.match(/«/g)?.length).toBe(2);
		const { bytes } = await generator.download("JSON");
		const saved = new TextDecoder().decode(bytes);
		expect(saved).not.toContain("gjemmeloven");
		expect(saved).not.toContain("technicalRole");
		await notice.getByRole("button", { name: "Angre" }).click();
		expect(await generator.text()).toContain("gjemmeloven");
	});
});

describe("a finding", () => {
	test("stands at its field with the law and a link, and first in the draft while it blocks", async () => {
		const generator = await started();
		const { questions } = generator;
		await questions.option("consumerType", "Kommune").check();
		const service = "Folkeregisteret: offentlig og privat virksomhet med hjemmel";
		await questions.option("services", service).check();
		await questions.category("folkeregisteret-offentlig-med-hjemmel", "adopsjon").check();
		await questions
			.field("collectionBasis")
			.fill("personvernforordningen artikkel 6 nr. 1 bokstav e");
		await questions.field("collectionBasis").blur();
		const finding = generator.page.locator('.finding[data-severity="block"]').first();
		await finding.waitFor();
		expect(await finding.textContent()).toMatch(/^Må rettes før signering: /);
		expect(await finding.textContent()).toContain("adopsjon");
		expect(await finding.textContent()).toContain("folkeregisterloven § 10-2");
		const link = finding.getByRole("link");
		// Where the statutes are several, it leads to the one that asks for something, not to what the reader has named.
		expect(await link.getAttribute("href")).toBe("/hjemler/folkeregisterloven-10-2/");
		expect(await link.getAttribute("target")).toBe("_blank");
		const field = finding.locator("xpath=ancestor::*[@data-field][1]");
		expect(await field.getAttribute("data-field")).toBe(
			"services.folkeregisteret-offentlig-med-hjemmel.dataCategories",
		);
		expect(await generator.text()).toMatch(
			/UTKAST .*Må rettes før signering – Grunnlaget deres lar dere ikke innhente dette/,
		);
	});

	test.each([
		["tiltredelseserklaering", "segmentCoordinator.processorAgreementDate", []],
		["pakoblingsforesporsel", "connection.vendorNumber", ["Et utkast"]],
	])(
		"on a processor of another document than the declaration stands in %s, where the form asks for %s",
		async (document, path, presses) => {
			const doors = await Doors.open(await openPage(), `lag/${document}/?vis=alt`);
			await doors.openPanel();
			const answers = {
				consumerType: "municipality",
				inSegment: "yes",
				segmentCoordinator: {
					handling: "processor",
					organisationNumber: "312582465",
					processorAgreementDate: "2027-03-01",
				},
				startDate: "2027-02-01",
				processors: [{ id: "1", organisationNumber: "312582465" }],
				connection: { route: "vendor", vendorNumber: "974761076" },
			};
			await doors.give(jsonFile(caseOf(answers)));
			for (const press of presses) await doors.press(press);
			await doors.says("Dere har åpnet");
			const finding = doors.page.locator(`[data-field="${path}"] .finding`);
			await finding.getByText("personvernforordningen artikkel 28").waitFor();
			expect(await doors.page.locator("form > [data-findings]").count()).toBe(0);
		},
	);

	test.each([
		["pakoblingsforesporsel", ["Et utkast"]],
		["endringsmelding", ["Et utkast"]],
		["tiltredelseserklaering", []],
	])(
		"on an answer that only another form asks stands above the questions of %s, and the draft leads to it",
		async (document, presses) => {
			const doors = await Doors.open(await openPage(), `lag/${document}/?vis=alt`);
			const { generator, page } = doors;
			await doors.openPanel();
			await doors.give(jsonFile(caseOf({ consumerType: "systemVendor", inSegment: "yes" })));
			for (const press of presses) await doors.press(press);
			await doors.says("Dere har åpnet");
			await generator.ready();
			const said = page.locator("form > [data-findings]");
			await said.waitFor();
			expect(await said.textContent()).toContain("Spørsmålet står i et annet skjema");
			expect(await said.getByRole("link").getAttribute("href")).toBe("/systemleverandorer/");
			await generator.settled();
			const link = generator.preview.locator("a[href='#felt-consumerType']").first();
			await link.click();
			expect(await said.evaluate((place) => place === window.document.activeElement)).toBe(true);
			const atQuestions = page.locator("[data-field] [data-findings] [data-severity=block]");
			expect(await atQuestions.count()).toBe(0);
		},
	);
});

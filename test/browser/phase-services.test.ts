import { expect, test } from "vitest";
import type { SegmentAnswers } from "../../src/core/schema/segment-case.ts";
import { caseOf, Doors, jsonFile } from "./doors.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();

const question = "Hvilke tjenester hører til fasen?";

/** Two services, and a phase with both. */
const both = {
	services: [{ id: "inntekt" }, { id: "skatteplikt" }],
	phases: [
		{ id: "1", name: "Prøvedrift", services: ["inntekt", "skatteplikt"] },
		{ id: "2", name: "Full drift" },
	],
} as const satisfies SegmentAnswers;

async function opened(): Promise<Doors> {
	const doors = await Doors.open(await openPage(), "lag/segmentansvaravtale/?vis=alt");
	await doors.openPanel();
	await doors.give(jsonFile(caseOf(both, "segment")));
	await doors.says("Dere har åpnet");
	await doors.generator.ready();
	await doors.generator.settled();
	return doors;
}

const notices = ({ page }: Doors) => page.locator(".cleared");

const service = ({ page }: Doors, id: string) => page.locator(`[name=services][value=${id}]`);

test("a service that is taken out goes from the phase that had it, and that is said", async () => {
	const doors = await opened();
	expect(await doors.answers()).toMatchObject(both);
	await service(doors, "inntekt").uncheck();
	await doors.generator.settled();
	expect(await notices(doors).count()).toBe(1);
	expect(await notices(doors).textContent()).toContain(`«${question}»`);
	expect(await doors.answers()).toMatchObject({
		services: [{ id: "skatteplikt" }],
		phases: [{ id: "1", services: ["skatteplikt"] }, { id: "2" }],
	});
});

test("both come back at «Angre», and what was written meanwhile stands", async () => {
	const doors = await opened();
	await service(doors, "inntekt").uncheck();
	await doors.generator.settled();
	await doors.field("phases.1.name").fill("Begrenset drift");
	await doors.generator.settled();
	await notices(doors).getByRole("button", { name: "Angre" }).click();
	await doors.generator.settled();
	const [, second] = both.phases;
	expect(await doors.answers()).toMatchObject({
		services: both.services,
		phases: [{ id: "1", name: "Begrenset drift", services: ["inntekt", "skatteplikt"] }, second],
	});
	expect(await notices(doors).count()).toBe(0);
});

test("«Angre» brings it back in the other standard too", async () => {
	const doors = await opened();
	await service(doors, "inntekt").uncheck();
	await doors.generator.settled();
	await doors.generator.switchStandard();
	await notices(doors).getByRole("button", { name: "Angre" }).click();
	await doors.generator.settled();
	const inPhase = (id: string) =>
		doors.page.locator(`[name="phases.1.services"][value=${id}]`).isChecked();
	expect(await inPhase("inntekt")).toBe(true);
	expect(await inPhase("skatteplikt")).toBe(true);
	expect(await service(doors, "inntekt").isChecked()).toBe(true);
});

test("nothing is said of a service that no phase had, nor once the service is chosen again", async () => {
	const doors = await opened();
	await service(doors, "arbeidsforhold").check();
	await service(doors, "arbeidsforhold").uncheck();
	await doors.generator.settled();
	expect(await notices(doors).count()).toBe(0);
	await service(doors, "inntekt").uncheck();
	await doors.generator.settled();
	await service(doors, "inntekt").check();
	await doors.generator.settled();
	expect(await notices(doors).count()).toBe(0);
	expect(await doors.answers()).toMatchObject({ phases: both.phases });
});

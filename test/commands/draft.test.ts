import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../../src/build/root.ts";
import { draftsFolder } from "../helpers/drafts.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "utkast-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm run draft`, as a terminal runs it. */
async function draft(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
	const command = [join(root, "src/commands/run.cjs"), "draft", ...args];
	const env = { ...process.env, ...environment };
	try {
		const { stdout, stderr } = await run(process.execPath, command, { env });
		return { code: 0, stdout, stderr };
	} catch (error) {
		const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
		return { code, stdout, stderr };
	}
}

function answersFile(name: string, data: unknown): string {
	const path = join(folder, name);
	writeFileSync(path, typeof data === "string" ? data : JSON.stringify(data));
	return path;
}

describe("npm run draft", { timeout: 60_000 }, () => {
	it("writes the draft as Word, Markdown and JSON", async () => {
		const out = join(folder, "kommune");
		const answers = join(draftsFolder, "kommune/answers.json");
		const { code, stderr } = await draft([answers, "--date", "2026-11-23", "--out", out]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(readdirSync(out).sort()).toEqual([
			"egenerklaering-2026-11-23.docx",
			"egenerklaering-2026-11-23.json",
			"egenerklaering-2026-11-23.md",
		]);
		const markdown = readFileSync(join(out, "egenerklaering-2026-11-23.md"), "utf8");
		expect(markdown).toBe(readFileSync(join(draftsFolder, "kommune/utkast.md"), "utf8"));
	});

	it("writes it in nynorsk when asked to, beside the other", async () => {
		const out = join(folder, "kommune-nn");
		const args = [join(draftsFolder, "kommune/answers.json"), "--date", "2026-11-23", "--out", out];
		await draft(args);
		const { code, stderr } = await draft([...args, "--language", "nn"]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(readdirSync(out)).toHaveLength(6);
		const markdown = readFileSync(join(out, "egenerklaering-nn-2026-11-23.md"), "utf8");
		expect(markdown).toBe(readFileSync(join(draftsFolder, "kommune/utkast-nn.md"), "utf8"));
	});

	it("says in nynorsk what is wrong with an answer, when the draft was to be in nynorsk", async () => {
		const file = answersFile("feil-nn.json", {
			schemaVersion: 1,
			kind: "consumer",
			answers: { hemmelig: true },
		});
		const out = join(folder, "feil-nn");
		const args = [file, "--date", "2026-11-23", "--out", out, "--language", "nn"];
		const { code, stderr } = await draft(args);
		expect(code).toBe(2);
		expect(stderr).toContain("Feltet «hemmelig» finst ikkje.");
	});

	it("tells what the law says of the case, and what must be put right stands in the draft", async () => {
		const out = join(folder, "bank");
		const answers = { consumerType: "bank", disclosureBasis: "skatteforvaltningsloven-3-3" };
		const file = answersFile("bank.json", { schemaVersion: 1, kind: "consumer", answers });
		const { code, stdout } = await draft([file, "--date", "2026-11-23", "--out", out]);
		expect(code).toBe(0);
		const block = /^- disclosureBasis: (Hjemmelen .* gjelder ikke for banker\..*)$/m.exec(
			stdout,
		)?.[1];
		expect(block).toBeDefined();
		expect(stdout).toContain("De er ingen konklusjon");
		const markdown = readFileSync(join(out, "egenerklaering-2026-11-23-utkast.md"), "utf8");
		expect(markdown).toContain(`**Må rettes før signering**\n\n- ${block}`);
	});

	it.each([
		["the data flow the other way", { services: [{ id: "kontrollopplysninger" }] }],
		["the consumer has no basis of its own", { consumerType: "systemVendor" }],
	])("makes no document where none can be right: %s", async (_, answers) => {
		const out = join(folder, "ingen");
		const file = answersFile("ingen.json", { schemaVersion: 1, kind: "consumer", answers });
		const { code, stdout, stderr } = await draft([file, "--date", "2026-11-23", "--out", out]);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain("Her kan ikke noe dokument bli riktig");
		expect(() => readdirSync(out)).toThrow();
	});

	it("makes the agreement that is over the kind of case", async () => {
		const out = join(folder, "segment");
		const answers = { coordinator: { name: "Bransjen AS" } };
		const file = answersFile("segment.json", { schemaVersion: 1, kind: "segment", answers });
		const { code, stderr } = await draft([file, "--date", "2026-11-23", "--out", out]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		const name = "segmentansvaravtale-2026-11-23-utkast.md";
		expect(readdirSync(out)).toContain(name);
		expect(readFileSync(join(out, name), "utf8")).toContain("er Bransjen AS, org.nr.");
	});

	it("makes another document over the same case when it is named", async () => {
		const out = join(folder, "oppsigelse");
		const answers = join(draftsFolder, "pensjon-otp/answers.json");
		const name = ["--document", "oppsigelse"];
		const { code, stderr } = await draft([answers, "--date", "2026-11-23", "--out", out, ...name]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		const markdown = readFileSync(join(out, "oppsigelse-2026-11-23.md"), "utf8");
		expect(markdown).toBe(readFileSync(join(draftsFolder, "pensjon-otp/oppsigelse.md"), "utf8"));
	});

	it("makes a termination for one that has no basis to declare, and no declaration", async () => {
		const answers = { consumerType: "systemVendor", services: [{ id: "kontrollopplysninger" }] };
		const file = answersFile("uten.json", { schemaVersion: 1, kind: "consumer", answers });
		const out = join(folder, "uten");
		const args = [file, "--date", "2026-11-23", "--out", out];
		expect((await draft(args)).code).not.toBe(0);
		const { code, stdout, stderr } = await draft([...args, "--document", "oppsigelse"]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(stdout).not.toContain("ikke noe dokument");
		expect(readdirSync(out)).toContain("oppsigelse-2026-11-23-utkast.md");
	});

	it("makes another document in nynorsk too", async () => {
		const out = join(folder, "oppsigelse-nn");
		const answers = join(draftsFolder, "pensjon-otp/answers.json");
		const args = [answers, "--date", "2026-11-23", "--out", out, "--document", "oppsigelse"];
		const { code, stderr } = await draft([...args, "--language", "nn"]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		const markdown = readFileSync(join(out, "oppsigelse-nn-2026-11-23.md"), "utf8");
		expect(markdown).toBe(readFileSync(join(draftsFolder, "pensjon-otp/oppsigelse-nn.md"), "utf8"));
	});

	it("says which documents there are when the name is of none of them", async () => {
		const out = join(folder, "ukjent");
		const answers = join(draftsFolder, "kommune/answers.json");
		const name = ["--document", "etableringsplan"];
		const { code, stderr } = await draft([answers, "--date", "2026-11-23", "--out", out, ...name]);
		expect(code).toBe(2);
		expect(stderr).toContain("Uventet dokument «etableringsplan», forventet egenerklaering, ");
		expect(existsSync(out)).toBe(false);
	});

	it("gives the same bytes in every time zone and locale", async () => {
		const answers = join(draftsFolder, "statlig-organ/answers.json");
		const places = [
			{ TZ: "UTC", LANG: "C", LC_ALL: "C" },
			{ TZ: "America/New_York", LANG: "en_US.UTF-8" },
			{ TZ: "Pacific/Kiritimati", LANG: "C" },
		];
		const files: Buffer[] = [];
		for (const [index, place] of places.entries()) {
			const out = join(folder, `sted-${index}`);
			await draft([answers, "--date", "2026-11-23", "--out", out], place);
			files.push(readFileSync(join(out, "egenerklaering-2026-11-23.docx")));
		}
		for (const file of files) expect(file.equals(files[0] as Buffer)).toBe(true);
	});

	it("says what is wrong with each bad field, ends with 2 and writes nothing", async () => {
		const out = join(folder, "feil");
		const file = answersFile("feil.json", {
			schemaVersion: 1,
			kind: "consumer",
			answers: {
				consumer: { organisationNumber: "974761077" },
				contacts: [{ id: "1", email: "kari" }],
				hemmelig: true,
			},
		});
		const { code, stdout, stderr } = await draft([file, "--date", "2026-11-23", "--out", out]);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		const lines = stderr.trim().split("\n");
		expect(lines).toHaveLength(3);
		expect(lines[2]).toBe(
			`${file}: hemmelig: Feltet «hemmelig» finnes ikke. Sjekk skrivemåten, eller ta det bort.`,
		);
		expect(stderr).toContain(`${file}: consumer.organisationNumber: Organisasjonsnummeret`);
		expect(stderr).toContain(`${file}: contacts.1.email: E-post`);
		expect(() => readdirSync(out)).toThrow();
	});

	it.each([
		["no file", [], "Bruk: npm run draft"],
		["an unknown option", ["x.json", "--dato", "2026-11-23", "--out", "y"], "Bruk: npm run draft"],
		[
			"an unknown language",
			["x.json", "--date", "2026-11-23", "--out", "y", "--language", "se"],
			"Bruk: npm run draft",
		],
		["no date", ["x.json", "--out", "y"], "Bruk: npm run draft"],
		[
			"a date that does not exist",
			["x.json", "--date", "2026-02-30", "--out", "y"],
			"--date: Uventet",
		],
		[
			"a missing file",
			["finnes-ikke.json", "--date", "2026-11-23", "--out", "y"],
			"Fant ikke filen",
		],
	])("ends with 2 and one sentence on %s", async (_, args, sentence) => {
		const { code, stderr } = await draft(args);
		expect(code).toBe(2);
		expect(stderr).toContain(sentence);
		expect(stderr.trim().split("\n")).toHaveLength(1);
	});

	it("ends with 2 on a file that is not JSON, and on one that is no case", async () => {
		const text = answersFile("tekst.json", "{ ikke json");
		const other = answersFile("annet.json", { hei: 1 });
		for (const file of [text, other]) {
			const { code, stderr } = await draft([
				file,
				"--date",
				"2026-11-23",
				"--out",
				join(folder, "nei"),
			]);
			expect(code).toBe(2);
			expect(stderr).toContain(file);
		}
	});
});

import { describe, expect, test, vi } from "vitest";
import { askRegister, mostMilliseconds } from "../../../src/islands/organisation/ask-register.ts";
import { readUnit } from "../../../src/islands/organisation/read-unit.ts";

const number = "974761076";
const unit = {
	organisasjonsnummer: number,
	navn: "SKATTEETATEN",
	konkurs: false,
	underAvvikling: false,
	underTvangsavviklingEllerTvangsopplosning: false,
};

describe("the answer of the register", () => {
	test("a name", () => {
		expect(readUnit(number, 200, unit)).toEqual({
			kind: "found",
			name: "SKATTEETATEN",
			remarks: [],
		});
	});

	test.each([
		[{ slettedato: "2020-02-01" }, [{ rule: "deleted", date: "2020-02-01" }]],
		[{ konkurs: true }, [{ rule: "bankrupt" }]],
		[{ underAvvikling: true }, [{ rule: "liquidation" }]],
		[
			{ underAvvikling: true, underTvangsavviklingEllerTvangsopplosning: true },
			[{ rule: "forced" }],
		],
		[{ slettedato: "<b>i går</b>", konkurs: "ja" }, []],
	])("what else it says: %j", (more, remarks) => {
		expect(readUnit(number, 200, { ...unit, ...more })).toMatchObject({ remarks });
	});

	test("a name on several lines is one, without signs that cannot be seen", () => {
		expect(readUnit(number, 200, { ...unit, navn: " EN\n\u202eTO\u0000 " })).toMatchObject({
			name: "EN TO",
		});
	});

	const norwegian = {
		adresse: ["Storgata 1"],
		postnummer: "0155",
		poststed: "OSLO",
		landkode: "NO",
	};

	test.each([
		[norwegian, "Storgata 1, 0155 OSLO"],
		[{ ...norwegian, land: "Norge" }, "Storgata 1, 0155 OSLO"],
		[
			{ ...norwegian, adresse: ["c/o Eksempel", "Storgata 1"] },
			"c/o Eksempel, Storgata 1, 0155 OSLO",
		],
		[{ ...norwegian, adresse: [], postnummer: undefined }, "OSLO"],
		[
			{ adresse: ["Stora gatan 1"], poststed: "111 22 STOCKHOLM", landkode: "SE", land: "Sverige" },
			"Stora gatan 1, 111 22 STOCKHOLM, Sverige",
		],
		[{ ...norwegian, adresse: ["Stor\u202egata\n1", 7, null] }, "Stor gata 1, 0155 OSLO"],
		[{ ...norwegian, poststed: undefined }, undefined],
		[{ ...norwegian, adresse: ["a".repeat(399)] }, undefined],
		["Storgata 1", undefined],
		[[norwegian], undefined],
	])("an address is told on one line: %j", (forretningsadresse, address) => {
		const read = readUnit(number, 200, { ...unit, forretningsadresse });
		expect(read).toEqual({
			kind: "found",
			name: "SKATTEETATEN",
			remarks: [],
			...(address && { address }),
		});
	});

	test.each([
		[404, undefined, "not-found"],
		[410, undefined, "removed"],
		[400, undefined, "unreadable"],
		[500, unit, "unreadable"],
		[200, undefined, "unreadable"],
		[200, null, "unreadable"],
		[200, [unit], "unreadable"],
		[200, { ...unit, navn: "" }, "unreadable"],
		[200, { ...unit, navn: 7 }, "unreadable"],
		[200, { ...unit, navn: "a".repeat(5000) }, "unreadable"],
		[200, { ...unit, organisasjonsnummer: "999999999" }, "unreadable"],
	])("status %i with %j is %s", (status, body, kind) => {
		expect(readUnit(number, status, body)).toEqual({ kind });
	});
});

describe("asking", () => {
	const address = "https://register.example/enheter/";
	const never = new AbortController().signal;
	/** Waits until it is told to stop. */
	const silent: typeof fetch = (_, init) =>
		new Promise((_resolve, reject) => {
			init?.signal?.addEventListener("abort", () => reject(new Error("stopped")));
		});

	test("sends the number, no cookie, and not from where", async () => {
		const fetching = vi.fn(async () => new Response(JSON.stringify(unit)));
		const answer = await askRegister(address, number, never, fetching as typeof fetch);
		expect(answer.kind).toBe("found");
		expect(fetching).toHaveBeenCalledExactlyOnceWith(
			`${address}${number}`,
			expect.objectContaining({ credentials: "omit", referrerPolicy: "no-referrer" }),
		);
	});

	test.each([
		["no connection", () => Promise.reject(new TypeError("Failed to fetch"))],
		["no JSON", async () => new Response("<p>Nede</p>")],
	])("%s is a failure", async (_, fetching) => {
		const answer = await askRegister(address, number, never, fetching as typeof fetch);
		expect(answer).toEqual({ kind: "failed" });
	});

	test("it waits no longer than five seconds", async () => {
		vi.useFakeTimers();
		try {
			const answer = askRegister(address, number, never, silent);
			await vi.advanceTimersByTimeAsync(mostMilliseconds);
			expect(await answer).toEqual({ kind: "late" });
		} finally {
			vi.useRealTimers();
		}
	});

	test("the reader may cancel", async () => {
		const cancelling = new AbortController();
		const answer = askRegister(address, number, cancelling.signal, silent);
		cancelling.abort();
		expect(await answer).toEqual({ kind: "cancelled" });
	});
});

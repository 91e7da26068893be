import { expect, test } from "vitest";
import { monthNames } from "../../../src/core/schema/readers/calendar.ts";
import { wordDate, wordWeekdayDate } from "../../../src/core/wording/date.ts";

test("a date in words has a no-break space after the day", () => {
	expect(wordDate("2026-11-23", "nb")).toBe("23.\u00a0november 2026");
	expect(wordDate("2027-02-01", "nn")).toBe("1.\u00a0februar 2027");
});

test("the months are those that the reader knows", () => {
	for (const [index, name] of monthNames.entries()) {
		const iso = `2027-${String(index + 1).padStart(2, "0")}-09`;
		expect(wordDate(iso, "nb")).toBe(`9.\u00a0${name} 2027`);
	}
});

test("with the day of the week, in both languages", () => {
	expect(wordWeekdayDate("2027-02-01", "nb")).toBe("mandag 1.\u00a0februar 2027");
	expect(wordWeekdayDate("2027-02-01", "nn")).toBe("måndag 1.\u00a0februar 2027");
	expect(wordWeekdayDate("2027-02-06", "nn")).toBe("laurdag 6.\u00a0februar 2027");
});

test("the day of the week is right on every day from 1900 to 2199", () => {
	const names = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];
	for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2200, 0, 1); time += 86_400_000) {
		const date = new Date(time);
		const iso = date.toISOString().slice(0, 10);
		const weekday = wordWeekdayDate(iso, "nb").split(" ")[0];
		if (weekday !== names[date.getUTCDay()]) throw new Error(`${iso} is no ${weekday}`);
	}
});

test.each(["", "i morgen", "1.2.2027", "2027-13-01"])("«%s» comes back as it was", (text) => {
	expect(wordDate(text, "nb")).toBe(text);
	expect(wordWeekdayDate(text, "nb")).toBe(text);
});

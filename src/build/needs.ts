/** What the tests need besides `npm ci`. One entry here is all that a new need takes. */

/** A program, and where it may lie. */
export interface Program {
	/** What it may be called on PATH. */
	readonly names: readonly string[];
	/** Where installers put it outside PATH. */
	readonly paths?: readonly string[];
	/** An environment variable that says where it is, before all else. */
	readonly variable?: string;
	/** It must run with these arguments to count as found. Not tried on Windows, where a browser would open. */
	readonly trial?: readonly string[];
}

export const programs = {
	chromium: {
		names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
		paths: [
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
			"C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
			"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
		],
		variable: "CHROMIUM_PATH",
		trial: ["--version"],
	},
	soffice: {
		names: ["soffice", "libreoffice"],
		paths: [
			"/Applications/LibreOffice.app/Contents/MacOS/soffice",
			"C:\\Program Files\\LibreOffice\\program\\soffice.com",
		],
	},
	pdfinfo: { names: ["pdfinfo"] },
	pdftotext: { names: ["pdftotext"] },
} satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

/** Something to have in place before the tests run. */
export interface Need {
	/** «En nettleser» */
	readonly name: string;
	readonly programs: readonly ProgramName[];
	/** What Playwright can download for it. */
	readonly playwright?: string;
	/** The packages that hold it in Debian. */
	readonly debian: readonly string[];
	/** What to do when it can't be installed from here. */
	readonly remedy: string;
}

export const needs: readonly Need[] = [
	{
		name: "En nettleser",
		programs: ["chromium"],
		playwright: "chromium",
		debian: ["chromium", "fonts-liberation"],
		remedy: "Installer Chromium eller Chrome, eller sett CHROMIUM_PATH til filen som starter den.",
	},
	{
		name: "LibreOffice Writer",
		programs: ["soffice"],
		debian: ["libreoffice-writer"],
		remedy: "Installer LibreOffice, og sørg for at «soffice» finnes i PATH.",
	},
	{
		name: "Poppler",
		programs: ["pdfinfo", "pdftotext"],
		debian: ["poppler-utils"],
		remedy: "Installer Poppler, og sørg for at «pdfinfo» og «pdftotext» finnes i PATH.",
	},
];

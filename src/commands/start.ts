/** `npm start`: builds the site, unless `--no-build` is given, and serves it until Ctrl-C. */
import { existsSync, readdirSync } from "node:fs";
import { buildSite, siteFolder } from "../build/build-site.ts";
import { type Served, serve } from "../build/serve.ts";

const FIRST_PORT = 4321;
const LAST_PORT = FIRST_PORT + 99;

if (!process.argv.includes("--no-build")) {
	console.log("Bygger nettstedet …");
	const code = await buildSite({ output: "if-failed" });
	if (code !== 0) process.exit(code);
} else if (!existsSync(siteFolder)) {
	console.error("Nettstedet er ikke bygget. Kjør «npm start» uten --no-build.");
	process.exit(1);
}

const { url, close } = await serveOnFreePort(FIRST_PORT);
// Beside the forms lie what they fetch.
const forms = readdirSync(`${siteFolder}/lag`)
	.filter((name) => existsSync(`${siteFolder}/lag/${name}/index.html`))
	.map((name) => `\n  Lag utkast:  ${url}lag/${name}/`);
console.log(`
  Nettstedet:  ${url}${forms.join("")}

Trykk Ctrl-C for å stoppe.`);

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, close);

/** Serves the site on the first port that nobody else has. */
async function serveOnFreePort(port: number): Promise<Served> {
	try {
		return await serve(siteFolder, { port });
	} catch (error) {
		const busy = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
		if (busy && port < LAST_PORT) return serveOnFreePort(port + 1);
		throw error;
	}
}

/** `npm run dev`: the site while it is written, reloaded at every edit in `content/` and `src/`. */
// What one writes is not an edition until it is published.
process.env.WORKING_TEXT = "1";

import { runTool } from "../build/run-tool.ts";

// Without the lock several can run side by side, and none goes on in the background by itself.
process.exitCode = await runTool("astro", ["dev", "--ignore-lock", ...process.argv.slice(2)]);

/** `npm run build`: builds the site into `dist/`. */
import { buildSite } from "../build/build-site.ts";

process.exitCode = await buildSite();

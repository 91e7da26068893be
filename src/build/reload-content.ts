import type { AstroIntegration } from "astro";
import { contentFolder } from "./root.ts";

/**
 * Reloads the page in `npm run dev` when a file in `content/` is edited, added or removed. The pages read
 * those files themselves, so Vite doesn't know what depends on them: everything is taken to.
 */
export function reloadContent(): AstroIntegration {
	return {
		name: "reload-content",
		hooks: {
			"astro:server:setup": ({ server }) => {
				server.watcher.add(contentFolder);
				server.watcher.on("all", (_event, file) => {
					if (!file.startsWith(contentFolder)) return;
					for (const environment of Object.values(server.environments)) {
						environment.moduleGraph.invalidateAll();
						environment.hot.send({ type: "full-reload", path: "*" });
					}
				});
			},
		},
	};
}

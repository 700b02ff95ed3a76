import sirv from "sirv";
import type { Plugin } from "vite";
import { cacheControl, headersIn } from "./headers";

/** `npm start`: the built site, compressed and with the headers that it is deployed with. */
export function previewPlugin(): Plugin {
  return {
    name: "atlas-preview",
    configurePreviewServer(server) {
      const folder = server.config.build.outDir;
      const files = sirv(folder, { etag: true, brotli: true });
      const headers = headersIn(folder);
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        response.setHeader("Cache-Control", cacheControl(request.url ?? ""));
        files(request, response, next);
      });
    },
  };
}

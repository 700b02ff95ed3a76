import compression from "@polka/compression";
import sirv from "sirv";
import type { Plugin } from "vite";
import { cacheControl, headersIn } from "./headers";

/** `npm start`: the built site, compressed as it goes and with the headers that it is deployed with. */
export function previewPlugin(): Plugin {
  return {
    name: "atlas-preview",
    configurePreviewServer(server) {
      const folder = server.config.build.outDir;
      const files = sirv(folder, { etag: true, brotli: true });
      const headers = headersIn(folder);
      // What wasn't compressed when it was built.
      const compress = compression({
        brotli: true,
        level: 5,
        mimes: /text|javascript|json|xml|font|octet-stream/,
      });
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        response.setHeader("Cache-Control", cacheControl(request.url ?? ""));
        compress(request, response, () => files(request, response, next));
      });
    },
  };
}

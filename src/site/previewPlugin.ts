import compression from "@polka/compression";
import sirv from "sirv";
import type { Plugin } from "vite";
import { cacheControl, headersIn } from "./headers";
import { restOfSite } from "./restOfSite";

/** `npm start`: the built site, compressed as it goes and with the headers that it is deployed with. */
export function previewPlugin(): Plugin {
  return {
    name: "atlas-preview",
    configurePreviewServer(server) {
      const folder = server.config.build.outDir;
      const rest = restOfSite(folder, server.config.cacheDir);
      // Of a site that isn't whole yet the list of files grows.
      const files = sirv(folder, { etag: true, brotli: true, dev: rest !== null });
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
        const send = () => compress(request, response, () => files(request, response, next));
        const path = request.url?.split("?")[0]?.slice(1) ?? "";
        if (rest?.isToCome(path)) rest.comes(path).then(send, next);
        else send();
      });
    },
  };
}

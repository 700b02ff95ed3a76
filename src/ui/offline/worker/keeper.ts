import { CacheFirst } from "workbox-strategies";
import { sideBySide } from "../../../atlas/sideBySide";
import { LANGUAGES, type Language } from "../../../atlas/vocabulary";
import {
  DIGEST_LETTERS,
  type KeepAnswer,
  type OfflineList,
  type OfflineState,
  pathsIn,
} from "../offlineList";

/** Files that are fetched at a time. */
const LANES = 6;

/** Keeps files of one deployment, and of no other: each by its path and its digest. */
export interface Keeper {
  /** A file by its path, kept or fetched and then kept. Rejects where it can't be had, or has another digest than this deployment's. */
  answer(event: ExtendableEvent, path: string): Promise<Response>;
  /** Keeps files; what is kept already costs nothing. */
  keep(event: ExtendableEvent, paths: readonly string[]): Promise<KeepAnswer>;
  state(language: Language): Promise<OfflineState>;
  /** Everything is kept in a language; or nothing is but what the page at rest needs. */
  setWhole(isWhole: boolean, language: Language): Promise<void>;
  /** Paths of all that is kept whole, in whichever languages. */
  wholePaths(): Promise<readonly string[]>;
  /** Takes away what isn't of this deployment. */
  forgetOthers(): Promise<void>;
}

/**
 * `scope`: the site's folder as an address, with a slash at the end. `onOther`: called where a file isn't this deployment's any longer.
 */
export function keeperOf(scope: string, list: OfflineList, onOther: () => void): Keeper {
  // Several atlases may lie under one origin.
  const name = `corridor-atlas ${scope}`;
  const wholeIn = (language: Language) => `${scope}?whole=${language}`;
  const keyOf = (path: string) => `${scope}${path}?${list.files[path]?.[0]}`;
  const requestOf = (path: string) => new Request(scope + (path === INDEX ? "" : path));
  const files = new CacheFirst({
    cacheName: name,
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        cacheKeyWillBeUsed: async ({ request }) => keyOf(pathOf(request.url, scope)),
        fetchDidSucceed: async ({ request, response }) => {
          const [digest] = list.files[pathOf(request.url, scope)] ?? [];
          const bytes = await response.arrayBuffer();
          if (response.ok && (await digestOf(bytes)) === digest) return plain(response, bytes);
          onOther();
          throw new Error(`${request.url} isn’t of this deployment.`);
        },
      },
    ],
  });
  const keptKeys = async () => (await (await caches.open(name)).keys()).map(({ url }) => url);

  return {
    answer: (event, path) => files.handle({ event, request: requestOf(path) }),
    async keep(event, paths) {
      const kept = new Set(await keptKeys());
      const wanted = paths.filter((path) => Object.hasOwn(list.files, path) && !kept.has(keyOf(path)));
      try {
        await sideBySide(LANES, wanted, async (path) => {
          const [response, done] = files.handleAll({ event, request: requestOf(path) });
          await response;
          await done;
        });
        return { failure: null };
      } catch (error) {
        return {
          failure:
            error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "unreachable",
        };
      }
    },
    async state(language) {
      const kept = new Set(await keptKeys());
      const paths = pathsIn(list.files, language);
      return {
        isWhole: kept.has(wholeIn(language)),
        missing: paths.filter((path) => !kept.has(keyOf(path))),
        bytes: paths.reduce((sum, path) => sum + (list.files[path]?.[1] ?? 0), 0),
      };
    },
    async wholePaths() {
      const kept = new Set(await keptKeys());
      return LANGUAGES.filter((each) => kept.has(wholeIn(each))).flatMap((each) => pathsIn(list.files, each));
    },
    async setWhole(isWhole, language) {
      const cache = await caches.open(name);
      if (isWhole) return cache.put(wholeIn(language), new Response(null));
      const first = new Set(list.first.map(keyOf));
      const rest = (await keptKeys()).filter((key) => !first.has(key));
      await Promise.all(rest.map((key) => cache.delete(key)));
    },
    async forgetOthers() {
      const cache = await caches.open(name);
      const own = new Set([...LANGUAGES.map(wholeIn), ...Object.keys(list.files).map(keyOf)]);
      await Promise.all((await keptKeys()).filter((key) => !own.has(key)).map((key) => cache.delete(key)));
    },
  };
}

const INDEX = "index.html";

/** The path of a file of the site by its address. */
export function pathOf(address: string, scope: string): string {
  return decodeURIComponent(new URL(address).pathname.slice(new URL(scope).pathname.length)) || INDEX;
}

/** A host may have led elsewhere, which a browser doesn't take for the answer to a page. */
function plain({ status, headers }: Response, bytes: ArrayBuffer): Response {
  return new Response(bytes, { status, headers });
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const text = btoa(String.fromCharCode(...digest));
  return text.replaceAll("+", "-").replaceAll("/", "_").slice(0, DIGEST_LETTERS);
}

import { test as base } from "./atlasTest";
import { type DeployedSite, deployedSite } from "./deployedSite";

/** For tests of the built site on a host of its own, which they may spoil, take away and deploy anew. */
export const test = base.extend<{ site: DeployedSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  site: async ({}, use) => {
    const site = await deployedSite();
    await use(site);
    site.close();
  },
  baseURL: ({ site }, use) => use(site.url),
});

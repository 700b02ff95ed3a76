import type { ConsoleMessage } from "@playwright/test";
import { ensureHeadless, FLAGS_WITHOUT_WEBGL } from "./chromium";

/**
 * A browser without WebGL, so that the map is the drawing: for what isn't about the live map, whose start in software takes longer than all
 * else on a page. `mapIsIdle` waits until it is settled that none comes.
 */
export const WITHOUT_LIVE_MAP = {
  launchOptions: {
    executablePath: ensureHeadless(),
    args: FLAGS_WITHOUT_WEBGL,
  },
  // The browser says itself that it has no WebGL.
  expectedErrors: /WebGL/,
};

/** Of what such a browser says on a page that a test opens by itself. */
export function isMistake(message: ConsoleMessage): boolean {
  return message.type() === "error" && !WITHOUT_LIVE_MAP.expectedErrors.test(message.text());
}

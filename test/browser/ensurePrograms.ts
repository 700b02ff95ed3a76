import { ensureChromium } from "./chromium";
import { installMissing } from "./installed";

try {
  ensureChromium();
  installMissing();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

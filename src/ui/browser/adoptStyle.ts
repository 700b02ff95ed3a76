/**
 * Adds a style sheet to the document. The build makes one sheet of all others, which the first page waits for; this one comes with the
 * code that it is for. As an object it passes the Content-Security-Policy, which forbids `<style>`.
 */
export function adoptStyle(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

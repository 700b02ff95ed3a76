/** `npm run build:schema`: writes the JSON Schema files with which editors complete fields and underline mistakes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { GEO_FOLDER } from "./geoFolder";
import { jsonSchemas } from "./jsonSchemas";

const folder = `${GEO_FOLDER}schema`;
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(`${folder}/${name}`, text);

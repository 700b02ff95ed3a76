import { MOST_BYTES, type ReadTemplate, readTemplate } from "../../../draw/slides/template/readTemplate";

/** Reads a file of the reader's in the page. Of one that is too large, no more than its size is asked. */
export async function takeTemplate(file: File): Promise<ReadTemplate> {
  const isRead = file.size <= MOST_BYTES;
  return readTemplate(file.name, isRead ? new Uint8Array(await file.arrayBuffer()) : file.size);
}

import type { z } from "zod";
import type { DataFile } from "../addresses";
import { shapes } from "./shape";

/** One field of an entry, for the page that describes the data. */
export interface DataField {
  name: string;
  /** What it is for, where its name does not say it. */
  about: string;
}

/** The fields of one entry of a file: of one article, claim or word. */
export function fieldsOf(name: DataFile): DataField[] {
  const entry = {
    articles: shapes.articles.shape.articles.element,
    claims: shapes.claims.shape.claims.element,
    glossary: shapes.glossary.shape.words.element,
  }[name];

  return Object.entries<z.ZodType>(entry.shape).map(([field, type]) => ({
    name: field,
    about: type.description ?? "",
  }));
}

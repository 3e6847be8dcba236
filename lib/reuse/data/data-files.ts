import type { Library } from "../../content/library";
import { fullAddress } from "../../content/site-address";
import { type DataFile, dataAddresses, dataFiles } from "../addresses";
import { license } from "../license";
import { adviceNotice, crisisNotice, libraryReviewNotice } from "../notices";
import { sourceData } from "./article-data";
import { type ArticleData, jsonSchemaOf, shapes } from "./shape";

/**
 * The open data of the site and its JSON Schemas, by address.
 * @throws where the data is not of the shape that is published beside it.
 */
export function openData(library: Library, articles: ArticleData[]): Map<string, string> {
  const content: Record<DataFile, object> = {
    articles: { articles },
    claims: { claims: claimsData(library) },
    glossary: { words: glossaryData(library) },
  };

  return new Map(
    dataFiles.flatMap((name): [string, string][] => {
      const { data, schema } = dataAddresses(name);
      const checked = shapes[name].parse({ ...headOf(library, schema), ...content[name] });
      return [
        [data, `${JSON.stringify(checked)}\n`],
        [schema, `${JSON.stringify(jsonSchemaOf(name, fullAddress(schema)), null, 2)}\n`],
      ];
    }),
  );
}

function headOf(library: Library, schema: string) {
  return {
    version: "1",
    name: library.site.name,
    about: fullAddress("/api/"),
    schema: fullAddress(schema),
    license,
    notice: [adviceNotice(), libraryReviewNotice(library), crisisNotice()],
    updated: library.articles
      .map(({ fields }) => fields.updated)
      .sort()
      .at(-1),
  };
}

function claimsData({ claims, references }: Library): object[] {
  return [...claims].map(([id, { claim, topic, verdict, why, sources, article }]) => ({
    id,
    url: `${fullAddress("/claims/")}#${id}`,
    ...{ claim, topic, verdict, why },
    sources: sources.map(({ id: source, at }) => ({ ...sourceData(source, references), at })),
    article: fullAddress(`/${article}/`),
  }));
}

function glossaryData({ glossary }: Library): object[] {
  return [...glossary.values()].map(({ id, fields: { term, also = [] }, meaning }) => ({
    id,
    url: `${fullAddress("/glossary/")}#${id}`,
    ...{ term, also, meaning },
  }));
}

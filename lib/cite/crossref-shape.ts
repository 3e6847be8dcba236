import { z } from "zod";

// The answer to works/<DOI>: https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md. On the record of an
// article, `updated-by` names the notices about it; on the record of a notice, `update-to` names the article.
/** A date whose month and day, and even year, may be missing. */
export const day = z.object({ "date-parts": z.array(z.array(z.number().nullable())) }).optional();
const texts = z.array(z.string()).optional();

/** A person, or a group under `name`. */
export const name = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  suffix: z.string().optional(),
  name: z.string().optional(),
});
const updates = z.array(z.object({ DOI: z.string().optional(), type: z.string(), updated: day })).optional();

/** What we read of the record of one work. */
export const work = z.object({
  DOI: z.string(),
  type: z.string(),
  title: texts,
  subtitle: texts,
  "container-title": texts,
  "short-container-title": texts,
  institution: z.array(z.object({ name: z.string() })).optional(),
  author: z.array(name).optional(),
  editor: z.array(name).optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  "article-number": z.string().optional(),
  publisher: z.string().optional(),
  ISBN: texts,
  issued: day,
  published: day,
  "published-print": day,
  "published-online": day,
  "updated-by": updates,
  "update-to": updates,
});

/** The whole answer. */
export const workAnswer = z.object({ message: work });

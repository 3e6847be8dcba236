import { wordsFor } from "../words/words-for.mjs";
import type { Library } from "./library";
import type { Claim } from "./schema-evidence";
import { type ClaimTopic, claimTopics } from "./vocabulary";

export interface ClaimOfTopic {
  id: string;
  claim: Claim;
}

/** The claims under their headings, in the order of the page; topics without a claim are left out. */
export function claimsByTopic({
  claims,
  language,
}: Library): { topic: ClaimTopic; title: string; claims: ClaimOfTopic[] }[] {
  const words = wordsFor(language.code);
  const all = [...claims].map(([id, claim]) => ({ id, claim }));

  return claimTopics
    .map((topic) => ({
      topic,
      title: words(`claims.topics.${topic}`),
      claims: all.filter(({ claim }) => claim.topic === topic),
    }))
    .filter(({ claims: found }) => found.length > 0);
}

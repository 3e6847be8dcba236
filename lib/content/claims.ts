import type { Library } from "./library";
import type { Claim } from "./schema-evidence";
import { type ClaimTopic, claimTopics } from "./vocabulary";

export interface ClaimOfTopic {
  id: string;
  claim: Claim;
}

const titles: Record<ClaimTopic, string> = {
  "how-it-works": "How it works",
  "does-it-work": "Whether it works",
  routes: "How it is given",
  course: "How many, and for how long",
  "treatment-day": "The day of treatment",
  "after-treatment": "Afterward",
  "side-effects": "Side effects and risks",
  dependence: "Dependence",
  "who-can-have-it": "Who can have it",
  "other-medicines": "Other medicines",
  "law-and-access": "Law, cost and access",
  "other-conditions": "Other conditions",
  "other-treatments": "Other treatments",
  "talking-therapy": "Talking therapy",
  experience: "What it is like",
  history: "History",
};

/** The claims under their headings, in the order of the page; topics without a claim are left out. */
export function claimsByTopic({ claims }: Library): { topic: ClaimTopic; title: string; claims: ClaimOfTopic[] }[] {
  const all = [...claims].map(([id, claim]) => ({ id, claim }));

  return claimTopics
    .map((topic) => ({ topic, title: titles[topic], claims: all.filter(({ claim }) => claim.topic === topic) }))
    .filter(({ claims: found }) => found.length > 0);
}

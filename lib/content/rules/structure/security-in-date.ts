import { addDays, addYears } from "../../dates";
import type { SiteRule } from "../../rule";

const file = "content/site.yaml";
const field = "security.expires";
const warningDays = 30;

/** Who reports a hole by an expired security.txt may write to nobody (RFC 9116, section 2.5.5). */
export const securityInDate: SiteRule = {
  name: "security-in-date",
  check({ library: { site }, today }) {
    // Without a readable file there is no site; that has an error of its own.
    const expires = site?.security?.expires;
    if (expires === undefined) return [];
    const fix = `See that someone still reads ${site.contact}, and set "expires" to a day within a year.`;
    const place = { file, field, fix };

    if (expires <= today) return [{ ...place, problem: `The contact for security holes expired on ${expires}.` }];
    if (expires > addYears(today, 1))
      return [{ ...place, problem: `The contact for security holes is said to hold until ${expires}: over a year.` }];
    if (addDays(today, warningDays) <= expires) return [];
    return [{ ...place, problem: `The contact for security holes expires on ${expires}.`, errorFrom: expires }];
  },
};

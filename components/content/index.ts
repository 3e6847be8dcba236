import type { MDXComponents } from "mdx/types";
import { Heading, Subheading } from "@/components/site/Heading";
import { TextLink } from "@/components/site/TextLink";
import { WideTable } from "@/components/site/WideTable";
import { Chances } from "./Chances";
import { Cite } from "./Cite";
import { Diagram } from "./Diagram";
import { DotPlot } from "./DotPlot";
import { FactBox } from "./FactBox";
import { Faq } from "./Faq";
import { GetHelp } from "./GetHelp";
import { Question } from "./Question";
import { RiskCallout } from "./RiskCallout";
import { Share } from "./Share";
import { Step } from "./Step";
import { TeachBack, TeachBacks } from "./TeachBack";
import { Term } from "./Term";
import { Timeline } from "./Timeline";
import { Unknown } from "./Unknown";
import { Value } from "./Value";
import { Values } from "./Values";

/** What each tag of an article becomes: the components an editor may use, and the parts of plain Markdown. */
export const contentComponents = {
  Chances,
  Cite,
  Diagram,
  DotPlot,
  FactBox,
  Faq,
  GetHelp,
  Question,
  RiskCallout,
  Share,
  Step,
  TeachBack,
  Term,
  Timeline,
  Unknown,
  Value,
  Values,
} as const;

/** Tags that the compiler puts in, and Markdown's own. */
export const textComponents = {
  TeachBacks,
  a: TextLink,
  h2: Heading,
  h3: Subheading,
  table: WideTable,
} as unknown as MDXComponents;

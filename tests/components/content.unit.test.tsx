import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { contentComponents } from "@/components/content";
import { components } from "@/lib/content/component-rules";

const { Cite, GetHelp, Question, RiskCallout, Step, TeachBack, Timeline, Unknown } = contentComponents;

describe("the component map", () => {
  it("holds exactly the components of the vocabulary", () => {
    expect(Object.keys(contentComponents).sort()).toEqual(Object.keys(components).sort());
  });
});

describe("Cite", () => {
  it("shows each number as a button that opens its own source", () => {
    const html = renderToStaticMarkup(
      <Cite id="popova-2019 anand-2023" at="abstract; Table 2" mark="4" numbers="2 7" peeks="3 9" />,
    );

    expect(html).toContain('id="cite-4"');
    expect(html).toMatch(
      /popoverTarget="peek-3"[^>]*aria-label="Source 2"|aria-label="Source 2"[^>]*popoverTarget="peek-3"/i,
    );
    expect(html).toMatch(/peek-9/);
    expect(html.replace(/<[^>]+>/g, "")).toBe("[2, 7]");
  });
});

describe("RiskCallout", () => {
  it.each([
    ["emergency", "Emergency: You stop breathing properly"],
    ["serious", "Serious risk: You stop breathing properly"],
    ["common", "Common effect: You stop breathing properly"],
  ] as const)("says %s in words, not only in color", (level, words) => {
    const html = renderToStaticMarkup(
      <RiskCallout level={level} title="You stop breathing properly">
        <p>Call.</p>
      </RiskCallout>,
    );

    expect(html.replace(/<[^>]+>/g, "")).toContain(words);
  });
});

describe("GetHelp", () => {
  it("leads to crisis lines when help is needed now", () => {
    const now = renderToStaticMarkup(
      <GetHelp when="now" title="Call 911 now if:">
        <p>Signs</p>
      </GetHelp>,
    );
    const later = renderToStaticMarkup(
      <GetHelp when="next-visit" title="Tell the team if:">
        <p>Signs</p>
      </GetHelp>,
    );

    expect(now).toContain("/help-now/");
    expect(later).not.toContain("/help-now/");
  });
});

describe("Question", () => {
  it("puts the address on the answer, so that a browser opens it", () => {
    const html = renderToStaticMarkup(
      <Question q="Can I drive home?" id="can-i-drive-home">
        <p>No.</p>
      </Question>,
    );

    expect(html).toMatch(/<summary>.*Can I drive home\?.*<\/summary><div id="can-i-drive-home"/);
    expect(html).toContain('href="#can-i-drive-home"');
  });
});

describe("TeachBack, Timeline and Unknown", () => {
  it("hide the answer, order the steps, and say that something is not known", () => {
    const html = renderToStaticMarkup(
      <>
        <TeachBack q="What do you do?">
          <p>Wait.</p>
        </TeachBack>
        <Timeline>
          <Step when="40 minutes">Checked.</Step>
        </Timeline>
        <Unknown>
          <p>The best dose.</p>
        </Unknown>
      </>,
    );

    expect(html).toMatch(/<details><summary>What do you do\?<\/summary>/);
    expect(html).toMatch(/<ol[^>]*><li><p[^>]*>40 minutes/);
    expect(html).toContain("Not known yet");
  });
});

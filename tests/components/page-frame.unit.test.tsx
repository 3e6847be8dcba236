import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PageFrame } from "@/components/site/PageFrame";
import * as load from "@/lib/content/load";
import type { Language } from "@/lib/content/schema-languages";

const library = load.loadLibrary();

afterEach(() => vi.restoreAllMocks());

function frameIn(language: Language): string {
  vi.spyOn(load, "loadLibrary").mockReturnValue({ ...library, language });

  return renderToStaticMarkup(<PageFrame>Text</PageFrame>);
}

describe("PageFrame", () => {
  it("says nothing of the direction of a page that runs from left to right", () => {
    expect(frameIn(library.language)).toMatch(/^<html lang="en-US"><head>/);
  });

  it("gives a language that runs from right to left its tag and direction", () => {
    const language: Language = { code: "xr", tag: "xr-US", name: "Made up", direction: "rtl" };

    expect(frameIn(language)).toMatch(/^<html lang="xr-US" dir="rtl"><head>/);
  });
});

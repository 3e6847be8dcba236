import { describe, expect, it } from "vitest";
import { checkWith } from "@/tests/fixtures/library";
import { interfaceWords } from "@/tests/fixtures/words";

const english = "content/words/en/help.yaml";

describe("words not translated yet", () => {
  it("are listed as advice, also where a whole file is missing, and stop nothing", () => {
    const files = interfaceWords({});
    const [list = ""] = Object.keys(files).filter((file) => file.includes("/es/"));
    const without = files[list]
      ?.split("\n")
      .filter((line) => !line.startsWith("see:"))
      .join("\n");

    const found = checkWith({ ...files, [list]: without, [english]: "now: Help now\n" });

    expect(found.filter(({ rule }) => rule === "sound-words")).toEqual([
      expect.objectContaining({
        file: "content/words/es/help.yaml",
        advice: true,
        problem: "Not translated yet, so said in the first language: help.now.",
      }),
      expect.objectContaining({
        file: list,
        advice: true,
        problem: "Not translated yet, so said in the first language: list.see.",
        fix: "Copy them from content/words/en/list.yaml and translate them.",
      }),
    ]);
  });
});

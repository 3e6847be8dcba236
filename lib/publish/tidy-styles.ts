import type { Root } from "postcss";

const used = /var\(\s*(--[\w-]+)/g;

/**
 * Writes a name that only stands for another (`--color-text: var(--ink)`) as that other one, and leaves out what a rule
 * says twice. Names with several values, one for each color scheme, stay.
 */
export function shortenNames(sheet: Root): void {
  const values = new Map<string, Set<string>>();
  sheet.walkDecls(/^--/, ({ prop, value }) => {
    values.set(prop, (values.get(prop) ?? new Set()).add(value));
  });
  const meaning = (name: string): string | undefined => {
    const [only = "", ...more] = values.get(name) ?? [];
    return more.length === 0 ? /^var\((--[\w-]+)\)$/.exec(only)?.[1] : undefined;
  };
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(used, (whole, name: string) =>
      whole.replace(name, meaning(name) ?? name),
    );
    const before = declaration.prev();
    if (before?.type === "decl" && before.toString() === declaration.toString()) before.remove();
  });
}

/** Leaves out custom properties that nothing uses (no rule, and none of these names from the page), and their types. */
export function dropUnusedNames(sheet: Root, onPage: ReadonlySet<string>): void {
  const names = new Set<string>();
  let left = -1;
  // A name that goes may have been the only one to use another.
  while (left !== names.size) {
    left = names.size;
    names.clear();
    sheet.walkDecls(({ value }) => {
      for (const [, name = ""] of value.matchAll(used)) names.add(name);
    });
    sheet.walkDecls(/^--/, (declaration) => {
      if (!names.has(declaration.prop) && !onPage.has(declaration.prop)) declaration.remove();
    });
  }
  sheet.walkAtRules("property", (rule) => {
    if (!names.has(rule.params) && !onPage.has(rule.params)) rule.remove();
  });
}

/** Leaves out the margins of sheets of paper that no part of the page asks for by name. */
export function dropUnusedSheets(sheet: Root): void {
  const names = new Set<string>();
  sheet.walkDecls("page", ({ value }) => {
    names.add(value);
  });
  sheet.walkAtRules("page", (rule) => {
    if (/^[a-z]/.test(rule.params) && !names.has(rule.params)) rule.remove();
  });
}

/** Leaves out a decoration's old name where the one that every browser of the last six years knows stands behind it. */
export function dropOldDecorations(sheet: Root): void {
  sheet.walkDecls(/^-webkit-text-decoration/, (declaration) => {
    const next = declaration.next();
    if (next?.type === "decl" && declaration.prop === `-webkit-${next.prop}`) declaration.remove();
  });
}

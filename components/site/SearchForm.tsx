import { words } from "@/components/words";
import { href } from "@/lib/content/site-address";

/** A plain form that leads to the search page; it works without script as far as a link would. */
export function SearchForm() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers and screen readers do not know <search>
    <form id="search-form" className="search-form" action={href("/search/")} method="get" role="search">
      <label htmlFor="search-words">{words("search.label")}</label>
      <input
        id="search-words"
        type="search"
        name="q"
        maxLength={200}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck="false"
        enterKeyHint="search"
      />
      <button type="submit">{words("search.go")}</button>
    </form>
  );
}

import { isInPageLanguage, words } from "@/components/words";
import { loadLibrary } from "@/lib/content/load";
import { href } from "@/lib/content/site-address";

/** The foot of every page: the pages beside the articles, and what this site is not. */
export function Footer() {
  const { site, pages } = loadLibrary();
  const own = [
    { title: words("links.helpNow"), address: "/help-now/" },
    { title: words("links.easyRead"), address: "/easy-read/" },
    { title: words("links.aToZ"), address: "/a-to-z/" },
    { title: words("links.sheets"), address: "/sheets/" },
    { title: words("links.claims"), address: "/claims/" },
    { title: words("links.glossary"), address: "/glossary/" },
    { title: words("links.references"), address: "/references/" },
    { title: words("links.evidence"), address: "/evidence/" },
    { title: words("links.changes"), address: "/changes/" },
  ];
  const all = [...own, ...pages.map(({ name, fields }) => ({ title: fields.title, address: `/${name}/` }))];
  // On a page in another language only what is in that language too.
  const links = all.filter(({ address }) => isInPageLanguage(address));

  return (
    <footer className="site-footer">
      <p>{words("footer.about", { site: site.name })}</p>
      <nav aria-label={words("footer.navigation")}>
        <ul>
          {links.map(({ title, address }) => (
            <li key={address}>
              <a href={href(address)}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}

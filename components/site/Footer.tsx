import { loadLibrary } from "@/lib/content/load";
import { href } from "@/lib/content/site-address";

const own = [
  { title: "Help now", address: "/help-now/" },
  { title: "Easy Read", address: "/easy-read/" },
  { title: "A to Z", address: "/a-to-z/" },
  { title: "Sheets to print", address: "/sheets/" },
  { title: "Claims people read online", address: "/claims/" },
  { title: "Words explained", address: "/glossary/" },
  { title: "All sources", address: "/references/" },
  { title: "Every number", address: "/evidence/" },
  { title: "Changes", address: "/changes/" },
];

/** The foot of every page: the pages beside the articles, and what this site is not. */
export function Footer() {
  const { site, pages } = loadLibrary();
  const links = [...own, ...pages.map(({ name, fields }) => ({ title: fields.title, address: `/${name}/` }))];

  return (
    <footer className="site-footer">
      <p>
        {site.name} gives general information. It can’t take the place of someone who knows you. Don’t start, stop or
        change a treatment because of a web page; bring it to your clinician.
      </p>
      <nav aria-label="About this site">
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

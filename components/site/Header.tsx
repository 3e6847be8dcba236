import { words } from "@/components/words";
import { loadLibrary } from "@/lib/content/load";
import { href } from "@/lib/content/site-address";
import { Icon } from "./Icon";

/** The top of every page: the site's name, the four questions, the search, a way out, and help. */
export function Header() {
  const { site } = loadLibrary();

  return (
    <header className="site-header">
      <a className="skip" href="#main">
        {words("header.skip")}
      </a>
      <a className="site-name" href={href("/")}>
        {site.name}
      </a>
      <nav aria-label={words("header.navigation")}>
        <ul>
          {site.sections.map(({ id, title }) => (
            <li key={id}>
              <a href={href(`/${id}/`)}>{title}</a>
            </li>
          ))}
          <li>
            <a href={href("/search/")}>{words("header.search")}</a>
          </li>
        </ul>
      </nav>
      <p>
        <a href={site.leaveTo} rel="noreferrer">
          {words("header.leave")}
        </a>
        <a href={href("/privacy/#clear-your-history")}>{words("header.clearHistory")}</a>
      </p>
      <a className="help-link" href={href("/help-now/")}>
        <Icon name="phone" /> {words("header.helpNow")}
      </a>
    </header>
  );
}

import { loadLibrary, loadOriginals } from "@/lib/content/load";
import { versionsOf } from "@/lib/content/translated-addresses";
import { LinkIn } from "./LinkIn";

/** The same page in each other language, by the language's own name; nothing where there is none. */
export function OtherLanguages({ address }: { address: string }) {
  const { language: own } = loadLibrary();
  const others = versionsOf(loadOriginals(), address).filter(({ language }) => language.code !== own.code);
  if (others.length === 0) return null;

  return (
    <p className="ways">
      {others.map(({ language, address: there }) => (
        <LinkIn key={language.code} language={language} address={there}>
          {language.name}
        </LinkIn>
      ))}
    </p>
  );
}

import { pageWords, phrase, words } from "@/components/words";
import type { Library } from "@/lib/content/library";
import { href } from "@/lib/content/site-address";
import { waysToSend } from "@/lib/send/ways";
import { QrCode } from "./QrCode";

interface SendEntryProps {
  library: Library;
  /** What is sent, from the site's root, with the answer behind `#`. */
  address: string;
  /** Its title or question, for the message. */
  title: string;
  heading: string;
}

/** Every way to hand on one page or answer. */
export function SendEntry({ library, address, title, heading }: SendEntryProps) {
  const { link, written, mail, text, letter } = waysToSend(library, address, title, pageWords());

  return (
    <section className="send-entry">
      <h2 id={link.split("/").at(-2)}>{heading}</h2>
      <QrCode address={link} />
      <p className="short">
        <a href={href(address)}>{written}</a>
      </p>
      <p className="ways">
        <a href={mail}>{words("send.email")}</a>
        <a href={text}>{words("send.text")}</a>
      </p>
      <p>{phrase("send.forALetter", { line: letter, q: (inner) => <q>{inner}</q> })}</p>
    </section>
  );
}

import { AddressBox } from "@/components/site/AddressBox";
import { CodeBox } from "@/components/site/CodeBox";
import { RequestParameters } from "@/components/site/RequestParameters";
import { findCode, type PublishedCode } from "@/lib/content/codes";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { cardExample, documentExample, requestFor } from "@/lib/content/record-examples";
import { fullAddress, href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: "For record-system teams",
    description:
      "Open patient education from a health record: a link template for HL7 Infobutton, pages, JSON and feeds by code, and examples.",
    address: "/for-record-systems/",
  });
}

export default function RecordSystemsPage() {
  const library = loadLibrary();
  const diagnosis = pick("icd-10-cm", "F33.2");
  const medicine = pick("rxnorm", "2201623");

  return (
    <div className="page prose">
      <h1>For record-system teams</h1>
      <p className="summary">
        Send a diagnosis or medicine code, and your users get our pages on it. It costs nothing, needs no account, and
        keeps nothing.
      </p>
      <h2 id="link-template">Link template</h2>
      <p>
        We read requests in the form of HL7 Context-Aware Knowledge Retrieval (Infobutton), as MedlinePlus Connect does.
        Put your own code system and code in place of the braces:
      </p>
      <AddressBox
        addresses={[
          `${fullAddress("/infobutton/")}?mainSearchCriteria.v.cs={OID}&mainSearchCriteria.v.c={code}&informationRecipient=PAT`,
        ]}
      />
      <p>
        By diagnosis ({diagnosis.code.name}), and by medicine ({medicine.code.name}):
      </p>
      <AddressBox addresses={[requestFor(diagnosis), requestFor(medicine)]} />
      <p>
        A code we do not list finds the nearest one it is part of: F33.21 opens F33.2. Any other code opens the{" "}
        <a href={href("/infobutton/")}>list of all codes and topics</a>, never an error.
      </p>
      <h2 id="parameters">What we read</h2>
      <RequestParameters systems={library.codes.systems} />
      <h2 id="direct-addresses">Pages, JSON and feeds by code</h2>
      <p>Programs need no request. Each code has three fixed addresses:</p>
      <AddressBox
        addresses={["", "index.json", "feed.xml"].map((file) => fullAddress(`${diagnosis.address}${file}`))}
      />
      <p>
        Both files have the shape of a MedlinePlus Connect answer: a feed, with an entry for each page. They change when
        a page does. Ask once a day at most. This site is not part of MedlinePlus.
      </p>
      <h2 id="cds-hooks">A CDS Hooks card</h2>
      <CodeBox>{JSON.stringify(cardExample(diagnosis, library), null, 2)}</CodeBox>
      <h2 id="fhir">A FHIR DocumentReference</h2>
      <p>To note in the record which page a patient was given (FHIR R4):</p>
      <CodeBox>{JSON.stringify(documentExample(medicine), null, 2)}</CodeBox>
      <h2 id="languages">Languages</h2>
      <p>All pages are in US English. We ignore requests for other languages, and show the English page.</p>
      <h2 id="privacy">Privacy</h2>
      <ul>
        <li>We do not read age, sex, place of care or who asks, and we keep no request. Please leave them out.</li>
        <li>
          The request is read in the browser. The host still sees the address, as with any page. Write # in place of the
          question mark, and the request never leaves the browser.
        </li>
        <li>No cookies, no accounts, no other services.</li>
      </ul>
      <h2 id="before-you-connect">Before you connect</h2>
      <p>
        Each page says whether a clinician has reviewed it, and where each statement comes from. None of them says
        whether a treatment suits a patient. <a href={href("/about/")}>How we work</a>.
      </p>
    </div>
  );

  function pick(system: string, code: string): PublishedCode {
    const found = findCode(library, system, code);
    if (!found) throw new Error(`The examples on this page need ${system} ${code} in content/codes.yaml.`);
    return found;
  }
}
